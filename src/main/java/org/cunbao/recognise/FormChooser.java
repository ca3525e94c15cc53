package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cunbao.definitions.Form;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.normalise.UnitNames;

/**
 * Decides which form a table is: what its title, sheet, file and folder call it, weighed with how well each form's
 * columns fit. Takes the best only if it clearly wins.
 */
final class FormChooser {

    private static final int CLEAR_LEAD = 150;
    private static final int TITLE_WEIGHT = 1000;
    private static final int SHEET_WEIGHT = 800;
    private static final int FILE_WEIGHT = 500;
    private static final int HEADERS_WEIGHT = 400;
    private static final int SURELY_NAMED = 500;

    private final Lexicon lexicon;
    private final UnitNames units;

    FormChooser(Lexicon lexicon, UnitNames units) {
        this.lexicon = lexicon;
        this.units = units;
    }

    /**
     * What a table's surroundings call it.
     *
     * @param titles the texts above its header
     * @param sheet the sheet's name
     * @param file the file's name without its folders
     * @param captions the numbered texts between its rows
     */
    record Surroundings(List<String> titles, String sheet, String file, List<String> captions) {

        Surroundings over(Header header, List<Row> rows) {
            return new Surroundings(titles, sheet, file, FormByCaptions.below(header, rows));
        }
    }

    /**
     * A form with what speaks for it.
     *
     * @param match how its columns fit
     * @param title how surely the surroundings name it, 0 … 1000
     * @param header the share of the columns that it explains, 0 … 1000
     */
    record Candidate(ColumnMatch match, int title, int header) {

        int total() {
            return title + header + match.coverageByWords();
        }

        /**
         * All required columns and most others by themselves, or a title that names it and a good part of them, or a
         * title that names it surely and all required columns, be they told by what stands below alone, or nearly
         * every column where captions may give what is missing, or most of them where at least a file's name names it.
         */
        boolean isConvincing() {
            boolean byColumns = match.coverage() == 1000 && header >= 450 && total() - title >= 1450;
            boolean byTitle = title >= 500 && header >= 300 && match.coverage() >= 400;
            boolean byContent = title >= 750 && match.coverage() == 1000 && header >= 100;
            boolean byNearlyAll = match.coverage() >= 660 && header >= 850;
            boolean byFile = title >= 250 && match.coverage() >= 660 && header >= 650;
            return byColumns && title >= 250
                    || byColumns && header >= 700
                    || byTitle
                    || byContent
                    || byNearlyAll
                    || byFile;
        }

        /** Named by the title alone of all forms, with every column known: no other form could come near it. */
        boolean isBeyondDoubt() {
            return title == 1000 && header >= 900 && match.coverageByWords() == 1000;
        }

        Evidence evidence() {
            String seen = "title " + title + ", header " + header + ", required " + match.coverage();
            return new Evidence("form", match.form().id(), title >= 500 ? "title" : "header", seen, total());
        }
    }

    /** The convincing candidates, best first; where the second is not clearly behind, the choice is open. */
    List<Candidate> candidates(List<HeaderColumn> columns, Map<Integer, ColumnProfile> profiles, Surroundings around) {
        Map<String, Integer> titles = new LinkedHashMap<>(titles(around));
        if (titles.isEmpty()) {
            titles.putAll(byHeaders(columns));
        }
        if (titles.values().stream().noneMatch(score -> score >= SURELY_NAMED)) {
            new FormByCodes(lexicon).in(profiles).forEach((form, score) -> titles.merge(form, score, Math::max));
        }
        if (titles.values().stream().noneMatch(score -> score > SURELY_NAMED)) {
            new FormByCaptions(lexicon)
                    .of(around.captions())
                    .forEach((form, score) -> titles.merge(form, score, Integer::sum));
        }
        List<Candidate> found = new ArrayList<>();
        for (FormWords words : byTitle(titles)) {
            ColumnMatch match = new ColumnMatcher(words, units, columns, profiles).match();
            Candidate candidate =
                    new Candidate(match, titles.getOrDefault(words.form().id(), 0), explained(match, columns));
            if (candidate.isBeyondDoubt()
                    && titles.values().stream().filter(score -> score > 750).count() == 1) {
                return List.of(candidate);
            }
            found.add(candidate);
        }
        found.sort(Comparator.comparingInt(Candidate::total).reversed());
        return found.stream().filter(Candidate::isConvincing).toList();
    }

    /** The form that the surroundings alone name surely: one and no other. */
    Optional<Form> named(Surroundings around) {
        Map<String, Integer> titles = titles(around);
        List<String> sure = titles.entrySet().stream()
                .filter(score -> score.getValue() >= FILE_WEIGHT)
                .map(Map.Entry::getKey)
                .toList();
        return sure.size() == 1 && titles.size() == 1
                ? Optional.of(lexicon.words(sure.get(0)).form())
                : Optional.empty();
    }

    /** Where nothing around a table says what it is, its headers may: {@code 队伍分类} beside {@code 队员} are a team's. */
    private Map<String, Integer> byHeaders(List<HeaderColumn> columns) {
        TitleEvidence evidence = new TitleEvidence(lexicon);
        Map<String, Integer> scores = new LinkedHashMap<>();
        String headers = columns.stream()
                .filter(column -> !WordLists.UNUSED.contains(column.leafKey()))
                .map(HeaderColumn::leafKey)
                .collect(Collectors.joining(" "));
        add(scores, evidence.of(headers), HEADERS_WEIGHT);
        return scores;
    }

    /** The forms that the surroundings name first: mostly the first is it, and the others need not be tried. */
    private List<FormWords> byTitle(Map<String, Integer> titles) {
        return lexicon.forms().stream()
                .sorted(Comparator.comparingInt(
                        (FormWords words) -> -titles.getOrDefault(words.form().id(), 0)))
                .toList();
    }

    /** The one form that a person named. */
    List<Candidate> only(String formId, List<HeaderColumn> columns, Map<Integer, ColumnProfile> profiles) {
        ColumnMatch match = new ColumnMatcher(lexicon.words(formId), units, columns, profiles).match();
        return List.of(new Candidate(match, 1000, explained(match, columns)));
    }

    /** The winner, if it clearly wins. */
    static Optional<Candidate> winner(List<Candidate> convincing) {
        if (convincing.isEmpty()
                || convincing.size() > 1
                        && convincing.get(0).total() - convincing.get(1).total() < CLEAR_LEAD) {
            return Optional.empty();
        }
        return Optional.of(convincing.get(0));
    }

    private Map<String, Integer> titles(Surroundings around) {
        TitleEvidence evidence = new TitleEvidence(lexicon);
        Map<String, Integer> scores = new LinkedHashMap<>();
        around.titles().forEach(title -> add(scores, evidence.of(TextKey.of(title)), TITLE_WEIGHT));
        add(scores, evidence.of(TextKey.of(around.sheet())), SHEET_WEIGHT);
        if (scores.isEmpty()) {
            for (String part : around.file().split("[、，,]")) {
                add(scores, evidence.of(TextKey.of(part)), FILE_WEIGHT);
            }
            add(scores, evidence.of(TextKey.of(around.file())), FILE_WEIGHT);
        }
        return scores;
    }

    private static void add(Map<String, Integer> scores, Map<String, Integer> named, int weight) {
        named.forEach((form, score) -> scores.merge(form, score * weight / 1000, Math::max));
    }

    private static int explained(ColumnMatch match, List<HeaderColumn> columns) {
        long counted = columns.stream()
                .filter(column -> !column.isOrdinal() && !WordLists.UNUSED.contains(column.leafKey()))
                .filter(column -> !column.keys().isEmpty())
                .count();
        return counted == 0 ? 0 : (int) Math.min(1000, match.score() / Math.max(counted, 2));
    }
}
