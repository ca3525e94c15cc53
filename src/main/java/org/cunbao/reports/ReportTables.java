package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;

/** The tables of a report in the order of reading; the sources last. */
public final class ReportTables {

    private ReportTables() {}

    public static List<ReportTable> of(TownshipReport report) {
        List<ReportTable> tables = new ArrayList<>(List.of(OverviewTable.of(report), VillagesTable.of(report)));
        if (!report.figures().quarters().isEmpty()) {
            tables.add(QuartersTable.of(report));
        }
        tables.addAll(List.of(
                PartsTable.of(report),
                ReportingTable.of(report),
                JointTable.of(report),
                DuplicatesTable.of(report),
                FoundTable.of(report),
                SourcesTable.of(report)));
        return List.copyOf(tables);
    }
}
