package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.Statistic;

/**
 * One chart of bars, as a strip of a table's cells.
 *
 * @param title what it shows, with the unit of measure
 * @param table the name of the table that holds the numbers
 * @param labels where the bars' labels stand
 * @param values where their lengths stand, as many as labels
 */
public record ReportChart(String title, String table, Strip labels, Strip values) {

    /** The header as a row's number. */
    public static final int HEADER = -1;

    /**
     * A rectangle one cell wide or high; counted from 0, both ends included.
     *
     * @param firstRow {@link #HEADER} or a row
     */
    public record Strip(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        static Strip row(int row, int first, int last) {
            return new Strip(row, row, first, last);
        }

        static Strip column(int column, int first, int last) {
            return new Strip(first, last, column, column);
        }

        /** The texts of its cells in the table. */
        public List<String> texts(ReportTable table) {
            List<String> texts = new ArrayList<>();
            for (int row = firstRow; row <= lastRow; row++) {
                for (int column = firstColumn; column <= lastColumn; column++) {
                    texts.add(
                            row == HEADER
                                    ? table.columns().get(column)
                                    : table.rows().get(row).get(column).text());
                }
            }
            return texts;
        }
    }

    /**
     * The first statistic of each form by village, then every statistic's parts; those without any number are left out.
     *
     * @param tables of the same report
     */
    public static List<ReportChart> of(TownshipReport report, List<ReportTable> tables) {
        List<ReportChart> charts = new ArrayList<>(byVillage(report));
        charts.addAll(byPart(report));
        return charts.stream().filter(chart -> chart.hasNumbers(tables)).toList();
    }

    private boolean hasNumbers(List<ReportTable> tables) {
        ReportTable table = tables.stream()
                .filter(candidate -> candidate.name().equals(this.table))
                .findFirst()
                .orElseThrow();
        return IntStream.rangeClosed(values.firstRow, values.lastRow)
                .boxed()
                .flatMap(row -> table.rows().get(row).subList(values.firstColumn, values.lastColumn + 1).stream())
                .anyMatch(
                        cell -> cell.number().map(number -> number.signum() > 0).orElse(false));
    }

    private static List<ReportChart> byVillage(TownshipReport report) {
        List<ReportChart> charts = new ArrayList<>();
        List<Statistic> statistics = report.catalogue().statistics();
        int last = VillagesTable.FIRST_VILLAGE + report.heading().villages().size() - 1;
        for (int i = 0; i < statistics.size() && last >= VillagesTable.FIRST_VILLAGE; i++) {
            String form = statistics.get(i).form();
            boolean first = statistics.subList(0, i).stream()
                    .noneMatch(earlier -> earlier.form().equals(form));
            if (first) {
                Strip labels = Strip.row(HEADER, VillagesTable.FIRST_VILLAGE, last);
                Strip values = Strip.row(i, VillagesTable.FIRST_VILLAGE, last);
                charts.add(new ReportChart("各村" + title(statistics.get(i)), VillagesTable.NAME, labels, values));
            }
        }
        return charts;
    }

    private static List<ReportChart> byPart(TownshipReport report) {
        List<ReportChart> charts = new ArrayList<>();
        int row = 0;
        for (Statistic statistic : report.catalogue().statistics()) {
            for (String field : statistic.breakdowns()) {
                List<Code> codes = report.codes(statistic, field);
                if (!codes.isEmpty()) {
                    int last = row + codes.size() - 1;
                    String by = report.catalogue()
                            .field(statistic, field)
                            .map(Field::zh)
                            .orElse(field);
                    charts.add(new ReportChart(
                            title(statistic) + "：按" + by,
                            PartsTable.NAME,
                            Strip.column(PartsTable.LABEL, row, last),
                            Strip.column(PartsTable.TOWNSHIP, row, last)));
                    row = last + 1;
                }
            }
        }
        return charts;
    }

    private static String title(Statistic statistic) {
        return statistic.names().zh() + "（" + statistic.measure().zh() + "）";
    }
}
