package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cunbao.intake.Row;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Cell;

/**
 * Finds records that are broken into strips, since they are wider than a page: a row of labels, a row of their values,
 * the next row of other labels, and so on; the same labels again for the next record. Each is read as a card, the labels of
 * all strips matched as those of one header.
 */
final class Strips {

    private static final int FEWEST_STRIPS = 2;
    private static final int ROWS_LOOKED_AT = 12;

    private final Lexicon lexicon;
    private final FormChooser chooser;

    /** The forms of the records before, by their labels: only the first has a title. */
    private final Map<Set<String>, String> before = new LinkedHashMap<>();

    Strips(Lexicon lexicon, UnitNames units) {
        this.lexicon = lexicon;
        this.chooser = new FormChooser(lexicon, units);
    }

    /** The first such record; empty where a table of rows stands there. */
    Optional<CardFinder.Card> find(List<Row> rows) {
        int first = 0;
        int last = Math.min(rows.size() - 1, ROWS_LOOKED_AT);
        while (first < last && !isStrip(rows.get(first), rows.get(first + 1))) {
            first++;
        }
        if (first >= last) {
            return Optional.empty();
        }
        List<Row> labels = labels(rows.subList(first, rows.size()));
        if (labels.size() < FEWEST_STRIPS) {
            return Optional.empty();
        }
        List<HeaderColumn> header = new ArrayList<>();
        Map<Integer, ColumnProfile> profiles = new LinkedHashMap<>();
        List<Column> places = new ArrayList<>();
        for (Row row : labels) {
            for (Cell cell : row.cells()) {
                HeaderColumn column = HeaderColumn.of(header.size() + 1, List.of(cell.shown()));
                header.add(column);
                profiles.put(column.column(), profile(cell, row, rows));
                places.add(
                        new Column(cell.column(), row.number() + 1, cell.shown(), Optional.empty(), Optional.empty()));
            }
        }
        List<String> titles = rows.subList(0, first).stream()
                .filter(row -> !RowWords.isNote(row.cells()))
                .map(TableBuilder::joined)
                .toList();
        Set<String> keys =
                header.stream().map(HeaderColumn::leafKey).collect(Collectors.toCollection(LinkedHashSet::new));
        String known = before.getOrDefault(keys, "");
        List<FormChooser.Candidate> candidates = known.isEmpty()
                ? chooser.candidates(header, profiles, new FormChooser.Surroundings(titles, "", "", List.of()))
                : chooser.only(known, header, profiles);
        Optional<CardFinder.Card> card = FormChooser.winner(candidates)
                .filter(winner -> winner.match().coverage() == 1000)
                .map(winner -> card(winner.match(), places, labels))
                .filter(Strips::isOfOneForm);
        card.ifPresent(found -> before.put(keys, found.words().form().id()));
        return card;
    }

    /** Whether the form asks for half of the labels of every strip; else they are tables below each other. */
    private static boolean isOfOneForm(CardFinder.Card card) {
        Map<Integer, List<Column>> strips = card.columns().stream().collect(Collectors.groupingBy(Column::row));
        return strips.values().stream()
                .allMatch(strip -> strip.stream()
                                        .filter(column -> column.field().isPresent())
                                        .count()
                                * 2
                        >= strip.size());
    }

    private CardFinder.Card card(ColumnMatch match, List<Column> places, List<Row> labels) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Column place = places.get(i);
            Column matched = match.columns().get(i);
            columns.add(new Column(place.column(), place.row(), place.header(), matched.field(), matched.code()));
        }
        int last = labels.get(labels.size() - 1).number() + 1;
        return new CardFinder.Card(
                lexicon.words(match.form().id()), columns, labels.get(0).number(), last);
    }

    /** What stands below a label wherever the same row of labels stands. */
    private static ColumnProfile profile(Cell label, Row labels, List<Row> rows) {
        ColumnProfile profile = new ColumnProfile();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (keys(rows.get(i)).equals(keys(labels))
                    && rows.get(i + 1).number() == rows.get(i).number() + 1) {
                rows.get(i + 1).find(label.column()).ifPresent(profile::add);
            }
        }
        return profile;
    }

    /** The rows of labels of the first record; none where further rows of values follow on one of them, as in a table. */
    private List<Row> labels(List<Row> rows) {
        List<Row> labels = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i + 1 < rows.size(); i += 2) {
            Row row = rows.get(i);
            boolean next = i == 0 || row.number() == rows.get(i - 1).number() + 1;
            if (!next || !isStrip(row, rows.get(i + 1)) || keys(row).stream().anyMatch(seen::contains)) {
                boolean more = next && i > 0 && isValuesOf(labels.get(labels.size() - 1), row);
                return more ? List.of() : labels;
            }
            seen.addAll(keys(row));
            labels.add(row);
        }
        return labels;
    }

    private static List<String> keys(Row row) {
        return row.cells().stream().map(cell -> HeaderText.key(cell.shown())).toList();
    }

    /** A row of labels, half of them known (both, if they are two), above values that stand below them. */
    private boolean isStrip(Row labels, Row values) {
        if (!RowShape.mayBeHeader(labels)) {
            return false;
        }
        RowShape shape = RowShape.of(labels, lexicon);
        return shape.cells() >= 2
                && values.number() == labels.number() + 1
                && shape.labels() == shape.cells()
                && shape.distinct() == shape.cells()
                && shape.known() * 2 >= shape.cells()
                && (shape.known() == shape.cells() || shape.cells() > 2)
                && !RowWords.isNote(labels.cells())
                && isValuesOf(labels, values);
    }

    private boolean isValuesOf(Row labels, Row values) {
        return values.cells().stream()
                .allMatch(cell -> labels.find(cell.column()).isPresent()
                        && (!lexicon.isLabelText(cell.shown()) || lexicon.isCode(HeaderText.key(cell.shown()))));
    }
}
