package org.cunbao.truth;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far a reading agrees with truth.
 *
 * @param rows rows whose class and state are right
 * @param values values that are right; a value that truth has none for is one more, and wrong
 * @param findings errors and warnings that were found with their severity
 * @param infos infos that were found
 * @param extra errors and warnings that truth does not have
 */
public record Comparison(Share rows, Share values, Share findings, Share infos, List<Miss> extra) {

    private static final Set<String> EXACT = Set.of("phone", "leader_phone", "id_number");
    private static final Set<String> FREE = Set.of("unit", "age", "born_on");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern NO_WORD = Pattern.compile("[\\s\\p{P}\\p{C}\\p{Z}]");
    private static final String NOTHING = "absent";

    /**
     * @param right how many are right
     * @param total how many there are
     * @param wrong the others
     */
    public record Share(int right, int total, List<Miss> wrong) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d/%d", right, total);
        }
    }

    /**
     * @param place file, sheet, row and what stands there
     * @param what the class, field or code
     * @param wanted what truth says
     * @param got what was read
     */
    public record Miss(String place, String what, String wanted, String got) {}

    public static Comparison of(Tables truth, Tables reading) {
        List<Miss> extra = new ArrayList<>();
        return new Comparison(
                rows(truth, reading),
                values(truth, reading),
                findings(truth, reading, false, extra),
                findings(truth, reading, true, new ArrayList<>()),
                extra);
    }

    private static Share rows(Tables truth, Tables reading) {
        Map<String, Line> got = byKey(reading.rows());
        List<Miss> wrong = new ArrayList<>();
        for (Line line : truth.rows()) {
            Line other = got.getOrDefault(place(line), Line.of());
            String wanted = rowState(line);
            String is = rowState(other);
            if (!wanted.equals(is)) {
                wrong.add(new Miss(place(line), "row", wanted, is));
            }
        }
        return share(truth.rows().size(), wrong);
    }

    /** Titles and notes are both captions; whether an accepted row is a duplicate is told later, by matching. */
    private static String rowState(Line line) {
        String rowClass = line.get("class");
        String state = line.get("state");
        if (rowClass.equals("data")) {
            return "data/" + (state.equals("duplicate") ? "accepted" : state);
        }
        return rowClass.equals("title") || rowClass.equals("note") ? "caption" : rowClass;
    }

    private static Share values(Tables truth, Tables reading) {
        Map<String, String> got = new HashMap<>();
        reading.normalised().forEach(line -> got.put(entry(line) + '|' + line.get("field"), line.get("value")));
        Map<String, Set<String>> listed = new HashMap<>();
        List<Miss> wrong = new ArrayList<>();
        for (Line line : truth.normalised()) {
            String field = line.get("field");
            String is = got.getOrDefault(entry(line) + '|' + field, "");
            listed.computeIfAbsent(entry(line), key -> new HashSet<>()).add(field);
            if (!same(line.get("value"), is, field)) {
                wrong.add(new Miss(
                        entry(line), field + " " + line.get("note"), line.get("value"), is.isEmpty() ? NOTHING : is));
            }
        }
        int invented = 0;
        for (Line line : reading.normalised()) {
            Set<String> fields = listed.get(entry(line));
            String field = line.get("field");
            if (fields != null && !fields.contains(field) && !FREE.contains(field)) {
                wrong.add(new Miss(entry(line), field, "nothing", line.get("value")));
                invented++;
            }
        }
        return share(truth.normalised().size() + invented, wrong);
    }

    private static Share findings(Tables truth, Tables reading, boolean infos, List<Miss> extra) {
        List<Line> left = new ArrayList<>(reading.findings());
        List<Miss> wrong = new ArrayList<>();
        int total = 0;
        for (Line line : truth.findings()) {
            boolean info = line.get("severity").equals("info");
            List<Line> hits = nearest(
                    line, left.stream().filter(other -> tells(line, other)).toList());
            left.removeAll(line.get("row").isEmpty() && hits.size() > 1 ? hits.subList(0, 1) : hits);
            if (info != infos) {
                continue;
            }
            total++;
            if (hits.stream().noneMatch(hit -> hit.get("severity").equals(line.get("severity")))) {
                wrong.add(new Miss(place(line), line.get("code"), line.get("severity") + line.get("column"), NOTHING));
            }
        }
        left.stream().filter(line -> !line.get("severity").equals("info")).forEach(line -> {
            String where = place(line) + line.get("column");
            extra.add(new Miss(where, line.get("code"), "nothing", line.get("raw")));
        });
        return share(total, wrong);
    }

    /** Of the findings that tell of one row, those at the very column, where there are any. */
    private static List<Line> nearest(Line truth, List<Line> hits) {
        List<Line> there = hits.stream()
                .filter(other ->
                        !truth.get("column").isEmpty() && truth.get("column").equals(other.get("column")))
                .toList();
        return there.isEmpty() ? hits : there;
    }

    private static boolean tells(Line truth, Line other) {
        if (!truth.get("code").equals(other.get("code")) || !truth.get("file").equals(other.get("file"))) {
            return false;
        }
        if (truth.get("row").isEmpty()) {
            return true;
        }
        boolean column = truth.get("column").isEmpty()
                || truth.get("column").equals(other.get("column"))
                || truth.get("code").equals("control-total.differs");
        return column && place(truth).equals(place(other));
    }

    private static Map<String, Line> byKey(List<Line> lines) {
        Map<String, Line> byKey = new HashMap<>();
        lines.forEach(line -> byKey.put(place(line), line));
        return byKey;
    }

    private static String place(Line line) {
        return line.get("file") + '|' + line.get("sheet") + '|' + line.get("row");
    }

    private static String entry(Line line) {
        return place(line) + '|' + line.get("entry");
    }

    private static Share share(int total, List<Miss> wrong) {
        return new Share(total - wrong.size(), total, List.copyOf(wrong));
    }

    private static boolean same(String wanted, String got, String field) {
        if (wanted.equals(got)) {
            return true;
        }
        if (EXACT.contains(field) || DATE.matcher(wanted).matches()) {
            return false;
        }
        if (NUMBER.matcher(wanted).matches() && NUMBER.matcher(got).matches()) {
            return new BigDecimal(wanted).compareTo(new BigDecimal(got)) == 0;
        }
        return word(wanted).equals(word(got));
    }

    private static String word(String text) {
        String folded = Normalizer2.getNFKCInstance().normalize(text);
        return NO_WORD.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
