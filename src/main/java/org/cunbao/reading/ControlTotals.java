package org.cunbao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.recognise.Column;
import org.cunbao.recognise.Table;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;

/** Compares what a total row says with what the rows above it give: all rows of the table, or for a 小计 those of its block. */
final class ControlTotals {

    private static final String AGE = "age";
    private static final Pattern OF_MONTH = Pattern.compile("(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:合计|总计|共)");

    private final Table table;
    private final TotalNumbers numbers;
    private final int sheet;
    private final List<Field> summed;
    private final Sums all = new Sums();
    private final Sums block = new Sums();
    private final List<Row> above = new ArrayList<>();
    private final List<ControlTotals> beside;

    /**
     * @param beside those of the tables beside each other, this one's added: a total may count the rows of all of them
     */
    ControlTotals(Table table, TotalNumbers numbers, int sheet, List<ControlTotals> beside) {
        beside.add(this);
        this.beside = beside;
        this.table = table;
        this.numbers = numbers;
        this.sheet = sheet;
        this.summed = table.columns().stream()
                .flatMap(column -> column.field().stream())
                .filter(ControlTotals::isSummed)
                .toList();
    }

    private static final class Sums {
        private final Map<String, BigDecimal> byField = new HashMap<>();
        private int rows;
        private int persons;

        void add(RowValues row, List<Field> summed) {
            rows++;
            persons += row.entries().size();
            for (Field field : summed) {
                String value = row.first().get(field.id());
                if (value != null) {
                    byField.merge(field.id(), new BigDecimal(value), BigDecimal::add);
                }
            }
        }

        void clear() {
            byField.clear();
            rows = 0;
            persons = 0;
        }
    }

    /** Counts a data row, whatever its state. */
    void add(RowValues row) {
        all.add(row, summed);
        block.add(row, summed);
    }

    private static boolean isSummed(Field field) {
        return (field.type() == FieldType.COUNT || field.type() == FieldType.DECIMAL)
                && !field.id().equals(AGE);
    }

    /** A caption begins a new block. */
    void beginBlock() {
        block.clear();
    }

    /** What differs in a total row; one above all rows is checked at the end of the table. */
    List<Finding> check(Row row) {
        if (all.rows == 0) {
            above.add(row);
            return List.of();
        }
        return differences(row);
    }

    /** What differs in the total rows that stood above all rows. */
    List<Finding> checkAbove() {
        return all.rows == 0
                ? List.of()
                : above.stream().flatMap(row -> differences(row).stream()).toList();
    }

    private List<Finding> differences(Row row) {
        List<Finding> findings = new ArrayList<>();
        String word = TextKey.of(row.cells().get(0).shown());
        boolean isBlock = isOfBlock(word)
                || row.cells().size() > 1
                        && isOfBlock(TextKey.of(row.cells().get(1).shown()));
        if (word.contains("累计")) {
            return findings;
        }
        Sums sums = isBlock ? block : all;
        for (Cell cell : row.cells()) {
            numbers.of(cell).ifPresent(said -> compare(cell, said, sums).ifPresent(findings::add));
        }
        if (isBlock) {
            block.clear();
        }
        return findings;
    }

    /** {@code 小计}, {@code 前张岭村小计}, {@code 党员 汇总}, {@code 本页合计}, {@code 本月合计}, {@code 3月份合计}. */
    private static boolean isOfBlock(String word) {
        return word.startsWith("小计")
                || word.endsWith("小计")
                || word.length() > 2 && word.endsWith("汇总")
                || word.startsWith("本页")
                || word.startsWith("本月")
                || OF_MONTH.matcher(word).lookingAt();
    }

    private Optional<Finding> compare(Cell cell, BigDecimal said, Sums sums) {
        Optional<Column> column = table.columns().stream()
                .filter(candidate -> candidate.column() == cell.column())
                .findFirst();
        Optional<Field> field = column.flatMap(Column::field);
        if (field.filter(ControlTotals::isSummed).isPresent()) {
            BigDecimal given = sums.byField.get(field.get().id());
            return given == null
                    ? Optional.empty()
                    : differs(cell, said, given, field.get().zh(), field.get().en());
        }
        boolean counts =
                field.map(known -> isCountedUnder(known.type())).orElse(numbers.hasUnit(cell) || isFirst(cell));
        if (!counts || column.flatMap(Column::code).isPresent()) {
            return Optional.empty();
        }
        boolean persons = cell.shown().contains("人") && hasPersons();
        int given = persons ? sums.persons : sums.rows;
        int together = beside.stream()
                .map(totals -> sums == all ? totals.all : totals.block)
                .mapToInt(each -> persons ? each.persons : each.rows)
                .sum();
        if (beside.size() > 1 && said.compareTo(BigDecimal.valueOf(together)) == 0) {
            return Optional.empty();
        }
        return differs(cell, said, BigDecimal.valueOf(given), persons ? "人数" : "行数", persons ? "persons" : "rows");
    }

    private boolean isFirst(Cell cell) {
        return cell.column() == table.place().firstColumn();
    }

    private static boolean isCountedUnder(FieldType type) {
        return type == FieldType.TEXT || type == FieldType.PERSON || type == FieldType.CODE || type == FieldType.UNIT;
    }

    private boolean hasPersons() {
        return table.form().orElseThrow().fields().stream().anyMatch(Field::several);
    }

    private Optional<Finding> differs(Cell cell, BigDecimal said, BigDecimal given, String zh, String en) {
        return said.compareTo(given) == 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.CONTROL_TOTAL_DIFFERS,
                        Origin.cell(sheet, cell.row(), cell.column()),
                        cell.shown(),
                        given.stripTrailingZeros().toPlainString(),
                        zh,
                        en));
    }
}
