package org.cunbao.audit.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cunbao.ledger.FactHash;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is hashed: every column by name, those of later migrations too.
 *
 * @param columns texts, numbers, truth values, instants, pairs of texts
 */
record Fact(Map<String, @Nullable Object> columns) {

    /** {@code jsonb} is held to be an object of texts. */
    static Fact of(ResultSet row) throws SQLException {
        ResultSetMetaData meta = row.getMetaData();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.put(meta.getColumnName(i), value(row, i, meta.getColumnTypeName(i)));
        }
        return new Fact(columns);
    }

    private static @Nullable Object value(ResultSet row, int column, String type) throws SQLException {
        if (type.equals("timestamptz")) {
            Timestamp time = row.getTimestamp(column);
            return time == null ? null : time.toInstant();
        }
        if (type.equals("jsonb")) {
            String text = row.getString(column);
            return text == null ? null : JsonbText.texts(text);
        }
        return row.getObject(column);
    }

    String text(String column) {
        return String.valueOf(columns.get(column));
    }

    long number(String column) {
        return columns.get(column) instanceof Number number ? number.longValue() : 0;
    }

    Instant time(String column) {
        return columns.get(column) instanceof Instant time ? time : Instant.MAX;
    }

    Fact without(String... names) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(columns);
        for (String name : names) {
            rest.remove(name);
        }
        return new Fact(rest);
    }

    Fact with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(columns);
        more.put(name, value);
        return new Fact(more);
    }

    String hash(String table) {
        return FactHash.of(table, columns);
    }
}
