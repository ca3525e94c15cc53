package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.vocabulary.CellRange;

/** A sheet's merged ranges, found by place; tens of thousands of them cost no more than a few. */
public final class Merges {

    private static final int BAND = 64;

    private final Map<Integer, List<CellRange>> byBand = new HashMap<>();

    /** In any order. */
    public Merges(List<CellRange> ranges) {
        for (CellRange range : ranges) {
            for (int band = range.firstRow() / BAND; band <= range.lastRow() / BAND; band++) {
                byBand.computeIfAbsent(band, b -> new ArrayList<>()).add(range);
            }
        }
    }

    /** The merge that covers the place, if one does. */
    public Optional<CellRange> at(int row, int column) {
        for (CellRange range : byBand.getOrDefault(row / BAND, List.of())) {
            if (range.contains(row, column)) {
                return Optional.of(range);
            }
        }
        return Optional.empty();
    }

    /** Whether a merge that is wider than one column begins in the row. */
    boolean hasAcross(int row) {
        return byBand.getOrDefault(row / BAND, List.of()).stream()
                .anyMatch(range -> range.firstRow() == row && range.columns() > 1);
    }
}
