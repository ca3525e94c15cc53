package org.cunbao.intake.format;

import java.util.Iterator;
import java.util.List;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.jspecify.annotations.Nullable;

/** Rows that are in memory already. */
final class MemoryRows implements Rows {

    private final Iterator<Row> rest;

    MemoryRows(List<Row> rows) {
        rest = rows.iterator();
    }

    @Override
    public @Nullable Row next() {
        return rest.hasNext() ? rest.next() : null;
    }

    @Override
    public void close() {}
}
