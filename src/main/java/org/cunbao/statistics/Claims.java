package org.cunbao.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Period;

/** Whose figures of one period take the entries of which submission, and on whose reports they rest. */
final class Claims {

    private final UnitLine township;
    private final List<UnitLine> lines;
    private final List<List<String>> bySubmission = new ArrayList<>();
    private final boolean[] ofTownship;
    private final Map<String, List<Integer>> sources = new HashMap<>();
    private final Set<String> data = new HashSet<>();
    private final Map<String, Figure.Coverage> coverage = new HashMap<>();

    private Claims(List<UnitLine> lines, int submissions) {
        this.lines = lines;
        this.township = lines.get(0);
        this.ofTownship = new boolean[submissions];
        for (int i = 0; i < submissions; i++) {
            bySubmission.add(new ArrayList<>(1));
        }
    }

    /** A log's entries belong to the unit that sent them, a register's to all whose last register it is. */
    static Claims of(Form form, Submissions submissions, Units units, List<UnitLine> lines, Period period) {
        Claims claims = new Claims(lines, submissions.size());
        Reporting reporting = new Reporting(form, submissions, period);
        Registers registers = new Registers(submissions, units, period, form.carryOver());
        for (UnitLine line : lines) {
            boolean carried = form.kind() == Form.Kind.REGISTER
                    ? claims.claim(line, registers.of(line))
                    : claims.claim(line, submissions, period);
            claims.coverage.put(line.code(), reporting.of(line, carried));
        }
        return claims;
    }

    private boolean claim(UnitLine line, Registers.Standing standing) {
        for (int number : standing.numbers()) {
            claim(line, number);
            rest(line, number);
        }
        return standing.carriedOver();
    }

    private boolean claim(UnitLine line, Submissions submissions, Period period) {
        Set<String> codes = new HashSet<>();
        line.members().forEach(unit -> codes.add(unit.code()));
        for (int i = 0; i < ofTownship.length; i++) {
            boolean own = line.township() || codes.contains(submissions.get(i).unit());
            if (own) {
                claim(line, i);
            }
            if (own && Quarters.overlap(submissions.get(i).period(), period)) {
                rest(line, i);
            }
        }
        return false;
    }

    private void rest(UnitLine line, int submission) {
        data.add(line.code());
        sources.computeIfAbsent(line.code(), code -> new ArrayList<>()).add(submission);
    }

    private void claim(UnitLine line, int submission) {
        if (line.township()) {
            ofTownship[submission] = true;
        } else {
            bySubmission.get(submission).add(line.code());
        }
    }

    String township() {
        return township.code();
    }

    /** The units that are told of, the township first. */
    List<String> lines() {
        return lines.stream().map(UnitLine::code).toList();
    }

    /** The villages and communities whose figures take the submission's entries. */
    List<String> villages(int submission) {
        return bySubmission.get(submission);
    }

    boolean countsForTownship(int submission) {
        return ofTownship[submission];
    }

    /** An event gives its unit and the township data also where no table for the period was sent. */
    void seen(Row row) {
        data.addAll(villages(row.submission()));
        if (countsForTownship(row.submission())) {
            data.add(township.code());
        }
    }

    boolean hasData(String unit) {
        return data.contains(unit);
    }

    Figure.Coverage coverage(String unit) {
        Figure.Coverage told = coverage.get(unit);
        return told == null ? new Figure.Coverage(0, 0, false) : told;
    }

    List<Standing> standings(Submissions submissions) {
        return lines().stream()
                .map(unit -> new Standing(
                        unit,
                        coverage(unit),
                        sources.getOrDefault(unit, List.of()).stream()
                                .map(submissions::get)
                                .toList()))
                .toList();
    }
}
