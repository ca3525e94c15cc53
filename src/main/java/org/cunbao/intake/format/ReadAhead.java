package org.cunbao.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Rows of a large sheet, the next ones read by a thread of their own while the last ones are being worked on. */
public final class ReadAhead implements Rows {

    private static final int AT_ONCE = 1000;

    private final Rows rows;
    private Batch batch;
    private CompletableFuture<Batch> coming;
    private int at;

    /**
     * Some rows, fewer than asked for at the end only.
     *
     * @param fault what ended them
     */
    private record Batch(List<Row> rows, @Nullable UnreadableFile fault) {

        boolean isLast() {
            return rows.size() < AT_ONCE;
        }
    }

    /**
     * @param rows closed with this; asked for the next by one thread at a time
     */
    public ReadAhead(Rows rows) {
        this.rows = rows;
        this.batch = read();
        this.coming = following();
    }

    @Override
    public @Nullable Row next() throws UnreadableFile {
        if (at == batch.rows().size() && !batch.isLast()) {
            batch = coming.join();
            coming = following();
            at = 0;
        }
        if (at < batch.rows().size()) {
            return batch.rows().get(at++);
        }
        if (batch.fault() != null) {
            throw batch.fault();
        }
        return null;
    }

    private CompletableFuture<Batch> following() {
        return batch.isLast()
                ? CompletableFuture.completedFuture(batch)
                : CompletableFuture.supplyAsync(this::read, ReadAhead::run);
    }

    private Batch read() {
        List<Row> read = new ArrayList<>(AT_ONCE);
        try {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                read.add(row);
                if (read.size() == AT_ONCE) {
                    break;
                }
            }
        } catch (UnreadableFile fault) {
            return new Batch(read, fault);
        }
        return new Batch(read, null);
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        coming.handle((read, fault) -> read).join();
        rows.close();
    }
}
