package org.cunbao.intake.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.cunbao.intake.format.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into records and fields as Excel does: a quote counts at the beginning of a field only, two within quotes
 * are one, a line break within quotes belongs to the field, a blank line is a record with one empty field.
 */
final class Splitter {

    static final long NO_LITERAL_QUOTES = Long.MAX_VALUE;

    private static final int END = -1;
    private static final int LONGEST_RECORD = 16 << 20;

    private final Reader reader;
    private final char delimiter;
    private final long literalFrom;
    private final char[] buffer = new char[8192];
    private int filled;
    private int at;
    private long position;
    private long openQuote = -1;

    /**
     * @param literalFrom the position, in characters from 0, from which a quote is a character like any other
     */
    Splitter(Reader reader, char delimiter, long literalFrom) {
        this.reader = reader;
        this.delimiter = delimiter;
        this.literalFrom = literalFrom;
    }

    /** The fields of the next record, or null at the end. */
    @Nullable
    List<String> next() throws IOException {
        int first = peek();
        if (first == END) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        int size = 0;
        boolean more = true;
        while (more) {
            StringBuilder field = new StringBuilder();
            more = field(field);
            fields.add(field.toString());
            size += field.length() + 1;
            if (size > LONGEST_RECORD) {
                throw Refusal.tooLarge("一行的文字");
            }
        }
        return fields;
    }

    /** Where the quote stands that was never closed, once the end has been reached; -1 if all were. */
    long openQuote() {
        return openQuote;
    }

    /** Reads one field; whether another follows in the record. */
    private boolean field(StringBuilder field) throws IOException {
        if (peek() == '"' && position < literalFrom) {
            quoted(field);
        }
        while (true) {
            int c = read();
            if (c == delimiter) {
                return true;
            }
            if (c == END || c == '\n') {
                return false;
            }
            if (c == '\r') {
                if (peek() == '\n') {
                    read();
                }
                return false;
            }
            append(field, c);
        }
    }

    private void quoted(StringBuilder field) throws IOException {
        long opened = position;
        read();
        for (int c = read(); c != END; c = read()) {
            if (c != '"') {
                append(field, c);
            } else if (peek() == '"') {
                append(field, read());
            } else {
                return;
            }
        }
        openQuote = opened;
    }

    private static void append(StringBuilder field, int c) throws Refusal {
        if (field.length() >= LONGEST_RECORD) {
            throw Refusal.tooLarge("一个单元格的文字");
        }
        field.append((char) c);
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, reader.read(buffer, 0, buffer.length));
            at = 0;
        }
        return filled == 0 ? END : buffer[at];
    }

    private int read() throws IOException {
        int c = peek();
        if (c != END) {
            at++;
            position++;
        }
        return c;
    }
}
