package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Row;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Cell;

/**
 * Finds a table that lies on its side: the labels below each other, and in each column to their right one record.
 *
 * <p>It is read as so many cards that share their labels.
 */
final class Transposed {

    private static final int FEWEST_KNOWN = 3;
    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_RECORDS = 2;
    private static final int ROWS_LOOKED_AT = 60;
    private static final int LONGEST_LABEL = 30;

    private final Lexicon lexicon;
    private final UnitNames units;

    Transposed(Lexicon lexicon, UnitNames units) {
        this.lexicon = lexicon;
        this.units = units;
    }

    /** The records from left to right, of the form that knows most of the labels; empty where no table lies so. */
    List<CardFinder.Card> find(List<Row> rows) {
        List<Row> near = rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT));
        int column = labelColumn(near);
        if (column == 0) {
            return List.of();
        }
        List<List<CardFinder.Card>> found = lexicon.forms().stream()
                .map(words -> read(near, words, column))
                .filter(cards -> !cards.isEmpty())
                .toList();
        long most = found.stream().mapToLong(Transposed::known).max().orElse(0);
        List<List<CardFinder.Card>> best =
                found.stream().filter(cards -> known(cards) == most).toList();
        if (most == FEWEST_LINES && best.size() > 1) {
            Set<String> named = CardFinder.named(rows, lexicon);
            best = best.stream()
                    .filter(cards -> named.contains(cards.get(0).words().form().id()))
                    .toList();
            return best.size() == 1 ? best.get(0) : List.of();
        }
        return best.isEmpty() ? List.of() : best.get(0);
    }

    private static long known(List<CardFinder.Card> cards) {
        return cards.get(0).columns().stream()
                .filter(column -> column.field().isPresent())
                .count();
    }

    /** The column in which two rows or more begin with a label that has two cells or more beside it; 0 for none. */
    private int labelColumn(List<Row> rows) {
        int column = 0;
        int count = 0;
        for (Row row : rows) {
            Cell first = row.cells().get(0);
            boolean label = row.cells().size() > FEWEST_RECORDS
                    && (column == 0 || column == first.column())
                    && mayBeLabel(first)
                    && lexicon.isLabelText(first.raw());
            column = label ? first.column() : column;
            count += label ? 1 : 0;
        }
        return count >= FEWEST_LINES ? column : 0;
    }

    private static boolean mayBeLabel(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.raw().length() <= LONGEST_LABEL;
    }

    private List<CardFinder.Card> read(List<Row> rows, FormWords words, int column) {
        List<Row> lines = lines(rows, words, column);
        long known = lines.stream()
                .filter(row -> label(row, words, column).isPresent())
                .count();
        boolean two = known == FEWEST_LINES && isOfTwo(lines, column, words);
        if (!two && known < FEWEST_KNOWN || known * 2 < lines.size()) {
            return List.of();
        }
        RecordColumns records = new RecordColumns(lines, column, words);
        List<Integer> at = records.find();
        if (at.size() < FEWEST_RECORDS) {
            return List.of();
        }
        CardFinder.Card first = firstRecord(lines, words, column, at.get(0));
        List<Column> shared = new ArrayList<>(above(rows, lines.get(0), words, at));
        shared.addAll(first.columns());
        return isWhole(shared, words) ? records(shared, words, at) : List.of();
    }

    /** Two lines alone are a table where both fill the same cells without a gap, none of them with a label. */
    private boolean isOfTwo(List<Row> lines, int column, FormWords words) {
        return lines.size() == FEWEST_LINES
                && columns(lines.get(0)).equals(columns(lines.get(1)))
                && lines.stream()
                        .allMatch(row -> row.cells().get(row.cells().size() - 1).column()
                                        == column + row.cells().size() - 1
                                && hasNoLabelBeside(row, label(row, words, column), words));
    }

    /** Whether none of the cells beside a label is one, but for words of the list that it asks for. */
    private boolean hasNoLabelBeside(Row row, Optional<Field> label, FormWords words) {
        Set<String> codes = label.map(field -> words.of(field).codes().keySet()).orElse(Set.of());
        return row.cells().stream()
                .skip(1)
                .noneMatch(cell -> lexicon.isLabelText(cell.shown()) && !codes.contains(HeaderText.key(cell.shown())));
    }

    private static List<Integer> columns(Row row) {
        return row.cells().stream().map(Cell::column).toList();
    }

    /** The rows from the first label on, without a gap, until a label comes again or a row begins with none. */
    private List<Row> lines(List<Row> rows, FormWords words, int column) {
        List<Row> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            Optional<Field> field = label(row, words, column);
            boolean more = lines.isEmpty()
                    ? field.isPresent() && row.cells().size() > FEWEST_RECORDS
                    : row.number() == lines.get(lines.size() - 1).number() + 1
                            && (field.isPresent() || isUnknownLabel(row, column));
            if (more && field.map(found -> seen.add(found.id())).orElse(true)) {
                lines.add(row);
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        return lines;
    }

    private static boolean isUnknownLabel(Row row, int column) {
        return row.cells().size() > 1
                && !RowWords.isNote(row.cells())
                && row.find(column)
                        .filter(Transposed::mayBeLabel)
                        .filter(cell -> !CellTypes.of(cell).isValue())
                        .isPresent();
    }

    private static Optional<Field> label(Row row, FormWords words, int column) {
        return row.find(column).filter(Transposed::mayBeLabel).flatMap(cell -> CardLabels.field(cell, words));
    }

    private CardFinder.Card firstRecord(List<Row> lines, FormWords words, int column, int value) {
        List<Column> columns = new ArrayList<>();
        for (Row row : lines) {
            Optional<Field> field = label(row, words, column);
            if (field.isPresent()) {
                columns.add(new Column(value, row.number(), header(row, column), field, Optional.empty()));
            }
        }
        int last = lines.get(lines.size() - 1).number();
        CardFinder.Card card = new CardFinder.Card(words, columns, lines.get(0).number(), last);
        return new CardGaps(card, lexicon).filled(lines);
    }

    private static String header(Row row, int column) {
        return row.find(column).map(cell -> cell.shown().replaceAll("\\s+", "")).orElse("");
    }

    /** The row above the labels, if it names a unit over each record, or numbers them. */
    private List<Column> above(List<Row> rows, Row first, FormWords words, List<Integer> at) {
        Optional<Row> above =
                rows.stream().filter(row -> row.number() == first.number() - 1).findFirst();
        if (above.isEmpty()) {
            return List.of();
        }
        List<Cell> over =
                at.stream().flatMap(column -> above.get().find(column).stream()).toList();
        if (over.size() < at.size()) {
            return List.of();
        }
        boolean named = over.stream().allMatch(cell -> units.find(cell.shown()).size() == 1);
        boolean numbered = over.stream().allMatch(cell -> CellTypes.of(cell).isNumber());
        Optional<Field> unit = words.form().fields().stream()
                .filter(field -> named && field.type() == FieldType.UNIT)
                .findFirst();
        return unit.isPresent() || numbered
                ? List.of(new Column(at.get(0), above.get().number(), "", unit, Optional.empty()))
                : List.of();
    }

    /** No required field is missing; where a record is a unit, each must name its own. */
    private static boolean isWhole(List<Column> columns, FormWords words) {
        return words.form().fields().stream()
                .filter(Field::required)
                .allMatch(field ->
                        columns.stream().anyMatch(column -> column.field().equals(Optional.of(field))));
    }

    private static List<CardFinder.Card> records(List<Column> shared, FormWords words, List<Integer> at) {
        List<CardFinder.Card> records = new ArrayList<>();
        int last = shared.get(shared.size() - 1).row();
        for (int value : at) {
            List<Column> columns = shared.stream()
                    .map(column -> new Column(value, column.row(), column.header(), column.field(), column.code()))
                    .toList();
            records.add(new CardFinder.Card(words, columns, shared.get(0).row(), last));
        }
        return records;
    }
}
