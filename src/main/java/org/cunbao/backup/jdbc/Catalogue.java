package org.cunbao.backup.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database consists of: its tables, those first that others refer to, and its sequences. */
final class Catalogue {

    private static final String TABLES = """
            WITH RECURSIVE mine AS (
                SELECT c.oid, c.relname FROM pg_class c
                 WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
                   AND c.relname <> 'flyway_schema_history'
            ), deep AS (
                SELECT m.oid, 0 AS depth FROM mine m
                UNION
                SELECT k.conrelid, d.depth + 1 FROM deep d
                  JOIN pg_constraint k ON k.contype = 'f' AND k.confrelid = d.oid AND k.conrelid <> k.confrelid
                 WHERE d.depth < 30
            )
            SELECT quote_ident(m.relname) AS name,
                   (SELECT string_agg(quote_ident(a.attname), ',' ORDER BY a.attnum) FROM pg_attribute a
                     WHERE a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
                   coalesce((SELECT string_agg(quote_ident(a.attname), ',' ORDER BY array_position(i.indkey::smallint[], a.attnum))
                      FROM pg_index i JOIN pg_attribute a ON a.attrelid = m.oid AND a.attnum = ANY (i.indkey)
                     WHERE i.indrelid = m.oid AND i.indisprimary), 't::text COLLATE "C"') AS sorted
              FROM mine m ORDER BY (SELECT max(d.depth) FROM deep d WHERE d.oid = m.oid), m.relname COLLATE "C\"""";

    private static final String SEQUENCES = """
            SELECT quote_ident(sequencename) || ' ' || coalesce(last_value::text, '') AS line FROM pg_sequences
             WHERE schemaname = current_schema() ORDER BY sequencename COLLATE "C\"""";

    private static final String SCHEMA = """
            SELECT version AS line FROM flyway_schema_history
             WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1""";

    private Catalogue() {}

    /**
     * A table.
     *
     * @param name quoted where SQL needs it, as the others are
     * @param columns all but generated ones, separated by commas
     * @param sorted what its rows are sorted by
     */
    record Table(String name, String columns, String sorted) {}

    static List<Table> tables(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TABLES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                tables.add(new Table(row.getString("name"), row.getString("columns"), row.getString("sorted")));
            }
        }
        return tables;
    }

    /** A name and the last value given out, empty where none was. */
    static List<String> sequences(Connection connection) throws SQLException {
        return lines(connection, SEQUENCES);
    }

    /** The version of the structure, as the migrations number it. */
    static String schema(Connection connection) throws SQLException {
        return String.join("", lines(connection, SCHEMA));
    }

    static List<String> lines(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lines.add(row.getString("line"));
            }
        }
        return lines;
    }
}
