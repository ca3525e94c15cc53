package org.cunbao.reports;

import java.util.List;

/** The tables of a report in the order of reading; the sources last. */
public final class ReportTables {

    private ReportTables() {}

    public static List<ReportTable> of(TownshipReport report) {
        return List.of(
                OverviewTable.of(report),
                VillagesTable.of(report),
                PartsTable.of(report),
                ReportingTable.of(report),
                JointTable.of(report),
                DuplicatesTable.of(report),
                FoundTable.of(report),
                SourcesTable.of(report));
    }
}
