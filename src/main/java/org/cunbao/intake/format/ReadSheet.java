package org.cunbao.intake.format;

import java.util.List;
import java.util.Set;
import org.cunbao.intake.Row;
import org.cunbao.intake.RowNumbers;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.vocabulary.CellRange;

/** A sheet whose marks are known and whose rows come from a source: memory, or the file once more. */
public record ReadSheet(int number, String name, boolean hidden, Marks marks, RowSource source) implements Sheet {

    /** Where rows come from. */
    public interface RowSource {

        /** The rows from the first. */
        Rows open() throws UnreadableFile;
    }

    /** A sheet that was read whole. */
    public static Sheet of(int number, String name, boolean hidden, Marks marks, RowCollector rows) {
        List<Row> all = rows.rows();
        return new ReadSheet(number, name, hidden, marks, () -> new MemoryRows(all));
    }

    @Override
    public List<CellRange> merges() {
        return marks.merges();
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return marks.hiddenColumns();
    }

    @Override
    public List<Comment> comments() {
        return marks.comments();
    }

    @Override
    public List<CellRange> filters() {
        return marks.filters();
    }

    @Override
    public RowNumbers rowNumbers() {
        return marks.rowNumbers();
    }

    @Override
    public boolean hasPicture() {
        return marks.picture();
    }

    @Override
    public Rows rows() throws UnreadableFile {
        return source.open();
    }
}
