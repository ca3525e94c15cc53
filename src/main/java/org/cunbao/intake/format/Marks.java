package org.cunbao.intake.format;

import java.util.List;
import java.util.Set;
import org.cunbao.intake.RowNumbers;
import org.cunbao.intake.Sheet.Comment;
import org.cunbao.vocabulary.CellRange;

/**
 * What a sheet has besides its rows.
 *
 * @param merges ordered by first row, then first column
 * @param hiddenColumns 1 for A
 * @param comments ordered by row, then column
 * @param filters the ranges of automatic filters
 * @param picture whether a picture lies on the sheet
 * @param rowNumbers how people count its rows
 */
public record Marks(
        List<CellRange> merges,
        Set<Integer> hiddenColumns,
        List<Comment> comments,
        List<CellRange> filters,
        boolean picture,
        RowNumbers rowNumbers) {

    /** A sheet with rows and nothing else. */
    public static final Marks NONE = new Marks(List.of(), Set.of(), List.of(), List.of(), false, RowNumbers.ALL);

    public Marks {
        merges = List.copyOf(merges);
        hiddenColumns = Set.copyOf(hiddenColumns);
        comments = List.copyOf(comments);
        filters = List.copyOf(filters);
    }
}
