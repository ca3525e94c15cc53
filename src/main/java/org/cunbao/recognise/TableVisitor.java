package org.cunbao.recognise;

import java.util.List;
import org.cunbao.intake.Row;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.vocabulary.RowClass;

/** Is told what a sheet holds, from top to bottom. */
public interface TableVisitor {

    /**
     * Tables begin; the rows that follow belong to them, until the next call.
     *
     * @param sideBySide one table, or several beside each other, from left to right
     */
    void tables(List<Table> sideBySide) throws UnreadableFile;

    /**
     * One row with content.
     *
     * @param row the row
     * @param classes its class within each of the tables, in their order; {@link RowClass#ACCEPTED} stands for data,
     *     since whether it can be read is not known yet
     */
    void row(Row row, List<RowClass> classes) throws UnreadableFile;
}
