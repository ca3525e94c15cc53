package org.cunbao.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.reading.TableReading;
import org.cunbao.recognise.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables of a reading with their columns and evidence; PostgreSQL takes the {@code jsonb} apart. */
final class FiledTables {

    private static final String COLUMNS = """
            SELECT t.sheet, t.number, c.* FROM table_readings t CROSS JOIN LATERAL
                   ROWS FROM (jsonb_to_recordset(t.columns)
                              AS ("column" integer, row integer, header text, field text, code text))
                   WITH ORDINALITY AS c("column", row, header, field, code, place)
             WHERE t.township = :township AND t.reading = :reading ORDER BY t.sheet, t.number, c.place""";

    private static final String EVIDENCE = """
            SELECT t.sheet, t.number, e.* FROM table_readings t CROSS JOIN LATERAL
                   ROWS FROM (jsonb_to_recordset(t.evidence)
                              AS (subject text, taken text, by text, seen text, score integer))
                   WITH ORDINALITY AS e(subject, taken, by, seen, score, place)
             WHERE t.township = :township AND t.reading = :reading ORDER BY t.sheet, t.number, e.place""";

    private final JdbcClient jdbc;

    FiledTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a table stands: which sheet, which of its tables. */
    private record Place(int sheet, int number) implements Comparable<Place> {
        static Place of(ResultSet row) throws SQLException {
            return new Place(row.getInt("sheet"), row.getInt("number"));
        }

        @Override
        public int compareTo(Place other) {
            return sheet != other.sheet ? Integer.compare(sheet, other.sheet) : Integer.compare(number, other.number);
        }
    }

    List<TableReading> find(String township, long reading) {
        Map<Place, List<TableReading.Column>> columns = new TreeMap<>();
        asked(COLUMNS, township, reading).query(row -> {
            columns.computeIfAbsent(Place.of(row), place -> new ArrayList<>()).add(column(row));
        });
        Map<Place, List<Evidence>> evidence = new TreeMap<>();
        asked(EVIDENCE, township, reading).query(row -> {
            evidence.computeIfAbsent(Place.of(row), place -> new ArrayList<>()).add(evidence(row));
        });
        return asked("""
                SELECT sheet, number, form, first_row, header_row, last_row, fingerprint FROM table_readings
                 WHERE township = :township AND reading = :reading ORDER BY sheet, number""", township, reading)
                .query((row, number) -> new TableReading(
                        row.getInt("sheet"),
                        row.getInt("number"),
                        Optional.ofNullable(row.getString("form")),
                        row.getInt("first_row"),
                        row.getInt("header_row"),
                        row.getInt("last_row"),
                        row.getString("fingerprint"),
                        columns.getOrDefault(Place.of(row), List.of()),
                        evidence.getOrDefault(Place.of(row), List.of())))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, String township, long reading) {
        return jdbc.sql(sql).param("township", township).param("reading", reading);
    }

    private static TableReading.Column column(ResultSet row) throws SQLException {
        return new TableReading.Column(
                row.getInt("column"),
                row.getInt("row"),
                row.getString("header"),
                Optional.ofNullable(row.getString("field")),
                Optional.ofNullable(row.getString("code")));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("subject"),
                row.getString("taken"),
                row.getString("by"),
                row.getString("seen"),
                row.getInt("score"));
    }
}
