package org.cunbao.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.reading.TableReading;
import org.cunbao.recognise.Evidence;
import org.jspecify.annotations.Nullable;

/** A table of a reading as it is kept; anything in it that the ledger does not write is refused. */
final class KeptTable {

    private KeptTable() {}

    /**
     * @throws IllegalArgumentException if it was not written by the ledger
     */
    static TableReading of(ResultSet row) throws SQLException {
        String form = row.getString("form");
        demand(form == null || !form.isEmpty());
        List<TableReading.Column> columns = new ArrayList<>();
        list(row.getString("columns")).forEach(item -> columns.add(column(item)));
        List<Evidence> evidence = new ArrayList<>();
        list(row.getString("evidence")).forEach(item -> evidence.add(evidence(item)));
        return new TableReading(
                row.getInt("sheet"),
                row.getInt("number"),
                Optional.ofNullable(form),
                row.getInt("first_row"),
                row.getInt("header_row"),
                row.getInt("last_row"),
                row.getString("fingerprint"),
                columns,
                evidence);
    }

    private static TableReading.Column column(Object item) {
        Map<?, ?> map = map(item);
        int optional = (map.containsKey("field") ? 1 : 0) + (map.containsKey("code") ? 1 : 0);
        demand(map.size() == 3 + optional);
        return new TableReading.Column(
                number(map.get("column")),
                number(map.get("row")),
                text(map.get("header")),
                Optional.ofNullable(map.get("field")).map(KeptTable::filled),
                Optional.ofNullable(map.get("code")).map(KeptTable::filled));
    }

    private static Evidence evidence(Object item) {
        Map<?, ?> map = map(item);
        demand(map.size() == 5);
        return new Evidence(
                text(map.get("subject")),
                text(map.get("taken")),
                text(map.get("by")),
                text(map.get("seen")),
                number(map.get("score")));
    }

    private static List<?> list(String json) {
        if (JsonbText.parse(json) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list");
    }

    private static Map<?, ?> map(Object item) {
        if (item instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("no object");
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no text");
    }

    private static String filled(Object value) {
        demand(!text(value).isEmpty());
        return text(value);
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException("no number");
    }

    private static void demand(boolean held) {
        if (!held) {
            throw new IllegalArgumentException("not written by the ledger");
        }
    }
}
