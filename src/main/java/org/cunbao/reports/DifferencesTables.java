package org.cunbao.reports;

import java.util.List;

/** The tables of differences that are not large, in the order of reading. */
public final class DifferencesTables {

    private DifferencesTables() {}

    public static List<ReportTable> of(Differences differences) {
        return List.of(DifferencesTable.of(differences), CausesTable.of(differences));
    }
}
