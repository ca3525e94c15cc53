package org.cunbao.ledger.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cunbao.ledger.SortedKeys;
import org.cunbao.ledger.Utf8;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows in PostgreSQL's binary format for {@code COPY}, which neither side has to escape: every value is its length and its
 * bytes. What a value is added as must be the column's own type, or the database refuses the row.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-copy.html">COPY, Binary Format</a>
 */
final class CopyRows {

    /** Signature, flags, length of the header's extension. */
    private static final byte[] HEADER = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', -1, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };

    private static final byte[] TRAILER = {-1, -1};
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant FIRST_MOMENT = Instant.parse("2000-01-01T00:00:00Z");
    private static final int TEXT_TYPE = 25;
    private static final char JSONB_VERSION = 1;
    private static final Comparator<String> SHORTER_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Utf8 bytes = new Utf8(1 << 14);
    private final SortedKeys names = new SortedKeys(SHORTER_FIRST);
    /** Where the row begins that is not ended yet; below 0 between two rows. */
    private int row = -1;

    private int columns;

    /** By the object's class a {@code text}, {@code integer}, {@code bigint}, {@code boolean}, {@code date} or {@code timestamptz}. */
    CopyRows add(@Nullable Object value) {
        if (value instanceof Integer number) {
            return add(number.intValue());
        }
        int at = begin();
        if (value == null) {
            return this;
        }
        if (value instanceof String text) {
            bytes.append(text);
        } else if (value instanceof Long number) {
            appendLong(number);
        } else if (value instanceof Boolean yes) {
            bytes.append((char) (yes ? 1 : 0));
        } else if (value instanceof LocalDate day) {
            bytes.appendInt((int) ChronoUnit.DAYS.between(FIRST_DAY, day));
        } else {
            appendLong(ChronoUnit.MICROS.between(FIRST_MOMENT, (Instant) value));
        }
        return end(at);
    }

    CopyRows add(int value) {
        int at = begin();
        bytes.appendInt(value);
        return end(at);
    }

    /** A {@code bytea}. */
    CopyRows add(byte[] value, int from, int to) {
        int at = begin();
        bytes.append(value, from, to);
        return end(at);
    }

    /** A {@code text[]} of one dimension that begins at 1; of no dimension if there is nothing in it. */
    CopyRows add(List<String> elements) {
        int at = begin();
        bytes.appendInt(elements.isEmpty() ? 0 : 1).appendInt(0).appendInt(TEXT_TYPE);
        if (!elements.isEmpty()) {
            bytes.appendInt(elements.size()).appendInt(1);
        }
        for (String element : elements) {
            int from = length();
            bytes.appendInt(0).append(element).setInt(from, length() - from - Integer.BYTES);
        }
        return end(at);
    }

    /**
     * Texts by name as an object of {@code jsonb}: most of what is loaded passes here. Shorter names come first, as the
     * database keeps them, which so has nothing to sort.
     */
    CopyRows add(Map<String, String> texts) {
        int at = begin();
        JsonText json = new JsonText(bytes.append(JSONB_VERSION)).begin('{');
        for (String name : names.of(texts)) {
            json.member(name, Objects.requireNonNull(texts.get(name)));
        }
        json.end('}');
        return end(at);
    }

    /** A {@code jsonb}. */
    CopyRows add(JsonText json) {
        int at = begin();
        bytes.append(JSONB_VERSION).append(json.toString());
        return end(at);
    }

    void endRow() {
        bytes.array()[row + 1] = (byte) columns;
        row = -1;
    }

    int length() {
        return bytes.length();
    }

    /** Drops whole rows from the end, back to a length that was asked for between two rows. */
    void truncate(int length) {
        bytes.truncate(length);
        row = -1;
    }

    /** Sends what was gathered, and begins anew. */
    void sendTo(CopyIn copy) throws SQLException {
        copy.writeToCopy(HEADER, 0, HEADER.length);
        copy.writeToCopy(bytes.array(), 0, bytes.length());
        copy.writeToCopy(TRAILER, 0, TRAILER.length);
        bytes.truncate(0);
    }

    /** The next column begins; where, the end takes. */
    private int begin() {
        if (row < 0) {
            row = length();
            columns = 0;
            bytes.append((char) 0).append((char) 0);
        }
        columns++;
        bytes.appendInt(-1);
        return length();
    }

    private CopyRows end(int at) {
        bytes.setInt(at - Integer.BYTES, length() - at);
        return this;
    }

    private void appendLong(long value) {
        bytes.appendInt((int) (value >> Integer.SIZE)).appendInt((int) value);
    }
}
