package org.cunbao.recognise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Rows still to come, a few of them in sight: what lets a sheet of any length be recognised in little memory. */
final class Lookahead {

    private final Rows rows;
    private final Deque<Row> seen = new ArrayDeque<>();
    private boolean ended;

    Lookahead(Rows rows) {
        this.rows = rows;
    }

    /** The next rows, as many as there are up to the number asked for; they stay to be taken. */
    List<Row> peek(int count) throws UnreadableFile {
        fill(count);
        List<Row> next = new ArrayList<>(Math.min(count, seen.size()));
        Iterator<Row> iterator = seen.iterator();
        while (next.size() < count && iterator.hasNext()) {
            next.add(iterator.next());
        }
        return next;
    }

    /** The next row, which stays to be taken; null after the last. */
    @Nullable
    Row first() throws UnreadableFile {
        fill(1);
        return seen.peek();
    }

    /** Takes the next row; null after the last. */
    @Nullable
    Row take() throws UnreadableFile {
        fill(1);
        return seen.poll();
    }

    private void fill(int count) throws UnreadableFile {
        while (!ended && seen.size() < count) {
            Row row = rows.next();
            if (row == null) {
                ended = true;
            } else {
                seen.add(row);
            }
        }
    }
}
