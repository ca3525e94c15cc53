package org.cunbao.intake;

import java.util.List;
import java.util.Set;
import org.cunbao.vocabulary.CellRange;

/** One sheet of a workbook; of a text, CSV, HTML or Word source the only one. */
public interface Sheet {

    /** Its position in the file, 1-based, hidden sheets counted. */
    int number();

    /** Its name; empty for a text, CSV, HTML or Word source. */
    String name();

    boolean hidden();

    /** Merged ranges, ordered by first row, then first column. */
    List<CellRange> merges();

    /** Hidden columns, 1 for A. */
    Set<Integer> hiddenColumns();

    /** Comments, by the cell that each hangs on, ordered by row, then column. */
    List<Comment> comments();

    /** The range of an automatic filter; empty list where there is none. */
    List<CellRange> filters();

    /** How people count its rows. */
    default RowNumbers rowNumbers() {
        return RowNumbers.ALL;
    }

    /** Whether a picture lies on the sheet. */
    boolean hasPicture();

    /**
     * Opens the rows from the first; may be called again for a second pass.
     *
     * @throws UnreadableFile if the bytes turn out to be damaged or beyond a limit
     */
    Rows rows() throws UnreadableFile;

    /**
     * A comment.
     *
     * @param row 1-based
     * @param column 1 for A
     * @param text as written
     */
    record Comment(int row, int column, String text) {}
}
