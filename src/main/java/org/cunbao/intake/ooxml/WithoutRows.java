package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A worksheet part without its rows, for what stands around them: of a large sheet that is a few lines among millions,
 * and a parser takes as long for what it skips as for what it reads.
 *
 * <p>In well-formed XML a tag looks like itself nowhere but in comments and the like. Where one of these stands before
 * the rows or among them, and where anything else is odd, reading fails, and a parser must be asked after all.
 */
final class WithoutRows extends InputStream {

    private static final byte[] ROWS = "sheetData".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_NAME = 200;
    private static final int AT_ONCE = 1 << 16;

    private final InputStream part;
    private final byte[] buffer = new byte[AT_ONCE];
    private int at;
    private int end;

    /** What goes through next: never more than the rows' two tags. */
    private final byte[] passing = new byte[2 * LONGEST_NAME];

    private int passed;
    private int ready;
    private boolean started;
    private boolean begun;
    private boolean over;

    /**
     * @param part closed with this
     */
    WithoutRows(InputStream part) {
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        if (passed < ready) {
            return passing[passed++] & 0xFF;
        }
        int next = next();
        if (next == '<') {
            passed = 0;
            ready = 0;
            take((byte) '<');
            tag();
            return passing[passed++] & 0xFF;
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                break;
            }
            into[offset + count++] = (byte) next;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** From behind its first character to its name, and over the rows where they begin. */
    private void tag() throws IOException {
        int next = next();
        boolean declaration = next == '?' && !started;
        started = true;
        if ((next == '!' || next == '?') && !declaration && !over) {
            throw new IOException("something before the rows that is no tag");
        }
        boolean ends = next == '/';
        for (; next >= 0 && !isBehindName(next, ready); next = next()) {
            take((byte) next);
        }
        boolean rows = !begun && !ends && isRows(passing, ready);
        if (next >= 0) {
            take((byte) next);
        }
        if (rows && next == '>') {
            begun = true;
            toEndOfRows();
        } else if (rows && next != '/') {
            throw new IOException("rows with attributes");
        }
    }

    /** The slash of an end tag stands before its name, that of an empty element behind it. */
    private static boolean isBehindName(int c, int length) {
        return c == '>' || c <= ' ' || c == '/' && length > 1;
    }

    private void toEndOfRows() throws IOException {
        byte[] name = new byte[LONGEST_NAME];
        while (!over) {
            toNextTag();
            int next = next();
            if (next == '!' || next == '?') {
                throw new IOException("something among the rows that is no tag");
            }
            if (next == '/') {
                int length = 0;
                for (next = next(); next > ' ' && next != '>' && length < LONGEST_NAME; next = next()) {
                    name[length++] = (byte) next;
                }
                over = isRows(name, length);
            }
        }
        int behindStart = ready;
        take((byte) '<');
        take((byte) '/');
        for (int i = 1; i < behindStart; i++) {
            take(passing[i]);
        }
    }

    /** Nearly all bytes of a part pass here. */
    private void toNextTag() throws IOException {
        do {
            int from = at;
            while (from < end && buffer[from] != '<') {
                from++;
            }
            at = from;
        } while (at == end && fill());
        if (next() < 0) {
            throw new IOException("rows without an end");
        }
    }

    /** Whether a name that ends here is that of the rows, whatever its prefix. */
    private static boolean isRows(byte[] name, int length) {
        int from = length - ROWS.length;
        for (int i = 0; i < ROWS.length; i++) {
            if (from < 0 || name[from + i] != ROWS[i]) {
                return false;
            }
        }
        return from == 0 || name[from - 1] == ':' || name[from - 1] == '<';
    }

    private void take(byte one) throws IOException {
        if (ready == passing.length) {
            throw new IOException("a long name");
        }
        passing[ready++] = one;
    }

    private int next() throws IOException {
        return at < end || fill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        end = Math.max(0, part.read(buffer));
        at = 0;
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
