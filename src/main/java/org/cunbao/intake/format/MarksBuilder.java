package org.cunbao.intake.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunbao.intake.RowNumbers;
import org.cunbao.intake.Sheet.Comment;
import org.cunbao.vocabulary.CellRange;

/** Collects a sheet's marks in whatever order its file holds them. */
public final class MarksBuilder {

    private static final int LAST_COLUMN = 16_384;
    private static final Comparator<CellRange> BY_PLACE =
            Comparator.comparingInt(CellRange::firstRow).thenComparingInt(CellRange::firstColumn);

    private final List<CellRange> merges = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final TreeMap<Long, Comment> comments = new TreeMap<>();
    private final List<CellRange> filters = new ArrayList<>();
    private final List<Integer> outside = new ArrayList<>();
    private boolean picture;

    /** A merged range; one of a single cell merges nothing and is left out. */
    public void merge(CellRange range) {
        if (range.rows() > 1 || range.columns() > 1) {
            merges.add(range);
        }
    }

    /** Hides columns {@code first} to {@code last}, as far as a sheet reaches. */
    public void hideColumns(int first, int last) {
        for (int column = Math.max(1, first); column <= Math.min(last, LAST_COLUMN); column++) {
            hiddenColumns.add(column);
        }
    }

    /** A comment; a blank one is left out, a second one on the same cell takes the first one's place. */
    public void comment(int row, int column, String text) {
        if (row > 0 && column > 0 && !Texts.isBlank(text)) {
            comments.put((long) row << 20 | column, new Comment(row, column, Texts.storable(text)));
        }
    }

    /** The range of an automatic filter. */
    public void filter(CellRange range) {
        filters.add(range);
    }

    /** The row is text outside of tables; called in the order of the rows. */
    public void outside(int row) {
        outside.add(row);
    }

    /** A picture lies on the sheet. */
    public void picture() {
        picture = true;
    }

    /** Everything collected so far, in order. */
    public Marks build() {
        merges.sort(BY_PLACE);
        filters.sort(BY_PLACE);
        return new Marks(
                merges, hiddenColumns, List.copyOf(comments.values()), filters, picture, new RowNumbers(outside));
    }
}
