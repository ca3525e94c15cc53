package org.cunbao.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.ledger.Word;
import org.cunbao.reading.Assignment;
import org.cunbao.reading.Layout;
import org.cunbao.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row of {@code decisions} as the word that it was, about exact bytes where it is about a file. */
final class WordRow {

    private final JdbcClient jdbc;

    WordRow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The word of a row of {@code decisions}. */
    Word word(String township, ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        String kind = row.getString("kind");
        return switch (kind) {
            case "assign" -> new Word.Assign(exact(row), assignment(row), reason);
            case "withdraw" -> new Word.Withdraw(exact(row), reason);
            case "layout" ->
                new Word.LayOut(
                        new Layout(row.getString("fingerprint"), columns(township, row.getLong("decision"))), reason);
            case "answer" ->
                new Word.Answer(
                        row.getString("finding"), Objects.requireNonNullElse(row.getString("left_place"), ""), reason);
            case "undo" -> new Word.Undo(row.getLong("undoes"), reason);
            case "same", "different" -> match(township, row, kind.equals("same"));
            default -> throw new IllegalStateException("no decision is of kind " + kind);
        };
    }

    private static String exact(ResultSet row) throws SQLException {
        return row.getString("name") + "@" + row.getString("sha256");
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                Optional.ofNullable(row.getString("sheet")),
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getString("period")).flatMap(Period::parse),
                Optional.ofNullable(row.getString("form")));
    }

    private Map<Integer, Optional<String>> columns(String township, long decision) {
        Map<Integer, Optional<String>> columns = new TreeMap<>();
        pairs(township, decision, "columns")
                .forEach((column, field) ->
                        columns.put(Integer.valueOf(column), Optional.of(field).filter(id -> !id.isEmpty())));
        return columns;
    }

    private Word match(String township, ResultSet row, boolean same) throws SQLException {
        long decision = row.getLong("decision");
        int number = row.getInt("number");
        return new Word.Match(
                row.getString("entity_kind"),
                new Word.Side(
                        row.getString("left_seal"),
                        row.getString("left_place"),
                        pairs(township, decision, "left_content")),
                new Word.Side(
                        row.getString("right_seal"),
                        row.getString("right_place"),
                        pairs(township, decision, "right_content")),
                same,
                number == 0 ? Optional.empty() : Optional.of(number),
                row.getString("reason"));
    }

    private Map<String, String> pairs(String township, long decision, String column) {
        Map<String, String> pairs = new HashMap<>();
        jdbc.sql("""
                SELECT c.key, c.value
                  FROM decisions d
                  CROSS JOIN LATERAL jsonb_each_text(CASE :column WHEN 'columns' THEN d.columns
                                                                  WHEN 'left_content' THEN d.left_content
                                                                  ELSE d.right_content END) c
                 WHERE d.township = :township AND d.decision = :decision ORDER BY c.key COLLATE "C\"""")
                .param("column", column)
                .param("township", township)
                .param("decision", decision)
                .query(row -> {
                    pairs.put(row.getString("key"), row.getString("value"));
                });
        return pairs;
    }
}
