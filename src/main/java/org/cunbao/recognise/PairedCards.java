package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * Finds a card whose labels and values stand in one cell each ({@code 姓名：张三}), or several pairs in one.
 *
 * <p>Only rows of nothing but such cells count, and only above any header: a table's own cells may have colons. Three
 * labels of one form are needed, all required ones among them (five where none is required but the unit).
 */
final class PairedCards {

    private static final int FEWEST_LABELS = 5;
    private static final int FEWEST_KNOWN = 3;
    private static final int ROWS_LOOKED_AT = 60;
    private static final Pattern VILLAGE = Pattern.compile("村|社区|行政村|所在村|所属村");

    private final Lexicon lexicon;

    PairedCards(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<CardFinder.Card> find(List<Row> rows) {
        Map<Row, List<Part>> lines = lines(rows);
        CardFinder.Card best = null;
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        for (FormWords words : lexicon.forms()) {
            List<Column> columns = columns(lines, words);
            Set<String> fields = fields(columns);
            if (isWhole(fields, words)
                    && (best == null || fields.size() > fields(best.columns()).size())) {
                int last = columns.get(columns.size() - 1).row();
                best = new CardFinder.Card(words, columns, columns.get(0).row(), last);
            }
        }
        return Optional.ofNullable(best);
    }

    /** A cell, and one of its pairs; of a cell of several marked items a pair without a label. */
    private record Part(Cell cell, PairedText.Pair pair) {}

    /** The rows of nothing but pairs that stand together, as far as known labels go; none where a header comes first. */
    private Map<Row, List<Part>> lines(List<Row> rows) {
        Map<Row, List<Part>> lines = new LinkedHashMap<>();
        for (Row row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            List<Part> parts = parts(row);
            if (!parts.isEmpty()) {
                lines.put(row, parts);
            } else if (!lines.isEmpty() || isHeader(row)) {
                break;
            }
        }
        return lines;
    }

    private boolean isHeader(Row row) {
        return row.cells().size() >= FEWEST_KNOWN
                && RowShape.mayBeHeader(row)
                && RowShape.of(row, lexicon).couldBeHeader();
    }

    /** The pairs of a row; none where a cell of it is no pair, or it says who filled the paper in. */
    private List<Part> parts(Row row) {
        List<Part> parts = new ArrayList<>();
        for (Cell cell : row.cells()) {
            boolean colon = cell.kind() == Cell.Kind.TEXT
                    && (cell.raw().indexOf('：') > 0 || cell.raw().indexOf(':') > 0);
            if (!MarkedItems.in(cell.raw()).isEmpty()) {
                parts.add(new Part(cell, new PairedText.Pair("", cell.raw())));
                continue;
            }
            List<PairedText.Pair> pairs = colon ? PairedText.in(cell.raw(), lexicon::isLabelText) : List.of();
            if (pairs.isEmpty()
                    || WordLists.begins(WordLists.NOTES, TextKey.of(cell.raw())) && !namesVillage(row, pairs)) {
                return List.of();
            }
            pairs.forEach(pair -> parts.add(new Part(cell, pair)));
        }
        return parts;
    }

    /** {@code 村（社区）：黄泥塘村 | 站舍面积：190平方米}: beside another value the village is one too. */
    private boolean namesVillage(Row row, List<PairedText.Pair> pairs) {
        Cell last = row.cells().get(row.cells().size() - 1);
        return VILLAGE.matcher(pairs.get(0).label()).lookingAt()
                && row.cells().size() > 1
                && PairedText.in(last.raw(), lexicon::isLabelText).stream()
                        .anyMatch(pair -> lexicon.isLabelText(pair.label()));
    }

    /** From the first label of the form on, until one comes again; a second label for a field fills nothing. */
    private static List<Column> columns(Map<Row, List<Part>> lines, FormWords words) {
        List<Column> columns = new ArrayList<>();
        Set<String> headers = new HashSet<>();
        for (List<Part> parts : lines.values()) {
            List<Column> found = parts.stream()
                    .flatMap(part -> columns(part, words).stream())
                    .toList();
            if (columns.isEmpty() && fields(found).isEmpty()) {
                continue;
            }
            if (found.stream().anyMatch(column -> column.field().isPresent() && headers.contains(column.header()))) {
                break;
            }
            for (Column column : found) {
                headers.add(column.header());
                boolean filled = column.field().isPresent()
                        && columns.stream().anyMatch(known -> known.field().equals(column.field()));
                columns.add(filled ? column.left() : column);
            }
        }
        return columns;
    }

    private static List<Column> columns(Part part, FormWords words) {
        return part.pair().label().isEmpty() ? MarkedItems.columns(part.cell(), words) : List.of(column(part, words));
    }

    private static Column column(Part part, FormWords words) {
        Cell label =
                Cell.text(part.cell().row(), part.cell().column(), part.pair().label());
        return new Column(
                label.column(),
                label.row(),
                PairedText.header(part.pair()),
                CardLabels.field(label, words),
                Optional.empty());
    }

    private static Set<String> fields(List<Column> columns) {
        return columns.stream()
                .flatMap(column -> column.field().stream())
                .map(Field::id)
                .collect(Collectors.toSet());
    }

    private static boolean isWhole(Set<String> fields, FormWords words) {
        List<String> required = words.form().fields().stream()
                .filter(field -> field.required() && field.type() != FieldType.UNIT)
                .map(Field::id)
                .toList();
        return fields.size() >= (required.isEmpty() ? FEWEST_LABELS : FEWEST_KNOWN) && fields.containsAll(required);
    }
}
