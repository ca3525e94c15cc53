package org.cunbao.intake.ooxml;

import org.cunbao.intake.Limits;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.intake.format.Barrier;
import org.cunbao.intake.format.Refusal;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that is too large for memory, straight from its part. */
final class LargeRows implements Rows {

    private final SheetXml xml;
    private final SheetEntry entry;
    private final Limits limits;
    private int last;
    private long cells;

    LargeRows(SheetXml xml, SheetEntry entry, Limits limits) {
        this.xml = xml;
        this.entry = entry;
        this.limits = limits;
    }

    @Override
    public @Nullable Row next() throws UnreadableFile {
        return Barrier.<@Nullable Row>run(this::checkedRow);
    }

    private @Nullable Row checkedRow() throws Exception {
        Row row = xml.next();
        if (row == null) {
            return null;
        }
        cells += row.cells().size();
        if (row.number() > limits.rows() || cells > limits.cells()) {
            throw Refusal.sheetTooLarge(entry.number(), entry.name());
        }
        if (row.number() <= last) {
            throw Refusal.damaged("行的次序错乱");
        }
        last = row.number();
        return row;
    }

    @Override
    public void close() {
        xml.close();
    }
}
