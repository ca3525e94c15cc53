package org.cunbao.reports.poi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.reports.Heading;
import org.cunbao.reports.ReportTable;
import org.cunbao.reports.Shown;
import org.cunbao.reports.TownshipReport;

/** Where on the sheet of sources the rows behind a figure begin. */
final class SourcePlaces {

    private final String sheet;
    private final Map<Shown.Link, Integer> first;

    /**
     * @param first the row of a sheet to which each link leads, from 0
     */
    SourcePlaces(String sheet, Map<Shown.Link, Integer> first) {
        this.sheet = sheet;
        this.first = new HashMap<>(first);
    }

    /** The sources' table names statistic and unit by their names in its first two columns. */
    static SourcePlaces of(TownshipReport report, ReportTable sources) {
        SourcePlaces places = new SourcePlaces(sources.name(), Map.of());
        Heading heading = report.heading();
        Map<String, String> codes = new HashMap<>();
        heading.codes().forEach(code -> codes.put(heading.name(code), code));
        Map<String, String> ids = new HashMap<>();
        report.catalogue()
                .statistics()
                .forEach(statistic -> ids.put(statistic.names().zh(), statistic.id()));
        List<List<Shown>> rows = sources.rows();
        for (int i = 0; i < rows.size() && i < TableSheet.MOST_ROWS; i++) {
            String statistic = ids.getOrDefault(rows.get(i).get(0).text(), "");
            String unit = codes.getOrDefault(rows.get(i).get(1).text(), "");
            places.first.putIfAbsent(
                    new Shown.Link(statistic, heading.township().code()), i);
            if (!unit.equals(heading.township().code())) {
                places.first.putIfAbsent(new Shown.Link(statistic, unit), i);
            }
        }
        return places;
    }

    /** The address of the first row, {@code '来源'!A12}; empty where no row stands behind the figure. */
    Optional<String> address(Shown.Link link) {
        return Optional.ofNullable(first.get(link))
                .filter(row -> row < TableSheet.MOST_ROWS)
                .map(row -> "'" + sheet + "'!A" + (TableSheet.FIRST_ROW + row + 1));
    }
}
