package org.cunbao.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far long work is: files done and in all, rows, rate, time left. Work under two seconds shows nothing.
 *
 * <p>May be told from several threads; what it shows is for people and decides nothing.
 */
final class ProgressBar implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;
    private static final long SILENCE = 2 * SECOND;
    private static final long BETWEEN_LINES = 10 * SECOND;
    private static final int CELLS = 24;

    private final PrintWriter to;
    private final ProgressStyle style;
    private final Messages messages;
    private final LongSupplier nanos;
    private final long begun;
    private long next;
    private int shown;

    /**
     * @param to where it is shown
     * @param nanos a steady clock in nanoseconds
     */
    ProgressBar(PrintWriter to, ProgressStyle style, Messages messages, LongSupplier nanos) {
        this.to = to;
        this.style = style;
        this.messages = messages;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.next = begun + SILENCE;
    }

    /**
     * Tells how far the work is.
     *
     * @param files done so far
     * @param total all files
     * @param rows read so far
     */
    synchronized void at(long files, long total, long rows) {
        long now = nanos.getAsLong();
        if (style == ProgressStyle.SILENT || now < next) {
            return;
        }
        boolean bar = style == ProgressStyle.BAR;
        next = now + (bar ? SECOND / 5 : BETWEEN_LINES);
        String text = text(files, total, rows, (double) (now - begun) / SECOND);
        if (bar) {
            redraw(picture(files, total) + " " + text);
        } else {
            to.println(text);
        }
    }

    private String text(long files, long total, long rows, double seconds) {
        long left = files == 0 ? 0 : Math.round(seconds / files * (total - files));
        String rate = String.format(Locale.ROOT, "%.0f", files / seconds);
        return messages.text(
                "progress", files, total, rows, rate, left / 60, String.format(Locale.ROOT, "%02d", left % 60));
    }

    private static String picture(long files, long total) {
        int full = total == 0 ? CELLS : (int) (CELLS * files / total);
        return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "]";
    }

    private void redraw(String line) {
        to.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        to.flush();
        shown = line.length();
    }

    /** Clears the bar, so that what comes next begins on a clean line. */
    @Override
    public synchronized void close() {
        if (shown > 0) {
            redraw("");
            to.print("\r");
            to.flush();
        }
    }
}
