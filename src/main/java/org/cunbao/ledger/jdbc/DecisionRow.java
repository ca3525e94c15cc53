package org.cunbao.ledger.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.ledger.FactHash;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Word;
import org.cunbao.reading.Assignment;
import org.cunbao.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A word as a row of {@code decisions}: what it is about is looked up and kept as content. */
final class DecisionRow {

    /** A name, then the bytes. */
    private static final Pattern EXACT = Pattern.compile("(.*)@([0-9a-f]{64})");

    private final JdbcClient jdbc;

    DecisionRow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns that the word fills, beside number, run and hash. */
    Map<String, @Nullable Object> of(Run run, Word word) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("reason", word.reason());
        if (word instanceof Word.Assign assign) {
            row.put("kind", "assign");
            aboutFile(run, assign.file(), row);
            assigned(assign.assignment(), row);
        } else if (word instanceof Word.LayOut layOut) {
            row.put("kind", "layout");
            row.put("fingerprint", layOut.layout().fingerprint());
            row.put("columns", columns(layOut));
        } else if (word instanceof Word.Answer answer) {
            row.put("kind", "answer");
            row.put("finding", answer.finding());
            row.put("left_place", answer.place().isEmpty() ? null : answer.place());
        } else if (word instanceof Word.Withdraw withdraw) {
            row.put("kind", "withdraw");
            aboutFile(run, withdraw.file(), row);
            row.put("own", false);
        } else if (word instanceof Word.Match match) {
            row.put("kind", match.same() ? "same" : "different");
            matched(match, row);
        } else if (word instanceof Word.Undo undo) {
            row.put("kind", "undo");
            row.put("undoes", known(run, undo.decision()));
        }
        return row;
    }

    /** Appends the row under the next number of the township, which it returns. */
    long insert(Run run, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> hashed = new LinkedHashMap<>(row);
        hashed.put("township", run.township());
        hashed.put("run", run.number());
        hashed.putIfAbsent("own", false);
        return jdbc.sql("""
                INSERT INTO decisions (township, decision, run, kind, sha256, name, own, sheet, unit, period, form,
                                       fingerprint, columns, finding, undoes, entity_kind, left_seal, right_seal, number,
                                       left_place, right_place, left_content, right_content, reason, hash)
                SELECT :township, (SELECT coalesce(max(d.decision), 0) + 1 FROM decisions d
                                    WHERE d.township = :township),
                       :run, :kind, :sha256, :name, coalesce(:own, false), :sheet, :unit, :period, :form,
                       :fingerprint, CAST(:columns AS jsonb), :finding, CAST(:undoes AS bigint), :entity_kind, :left_seal,
                       :right_seal, CAST(:number AS integer), :left_place, :right_place, CAST(:left_content AS jsonb),
                       CAST(:right_content AS jsonb), :reason, :hash
                RETURNING decision""")
                .param("township", run.township())
                .param("run", run.number())
                .param("kind", row.get("kind"))
                .param("sha256", row.get("sha256"))
                .param("name", row.get("name"))
                .param("own", row.get("own"), java.sql.Types.BOOLEAN)
                .param("sheet", row.get("sheet"))
                .param("unit", row.get("unit"))
                .param("period", row.get("period"))
                .param("form", row.get("form"))
                .param("fingerprint", row.get("fingerprint"))
                .param("columns", row.get("columns"))
                .param("finding", row.get("finding"))
                .param("undoes", row.get("undoes"))
                .param("entity_kind", row.get("entity_kind"))
                .param("left_seal", row.get("left_seal"))
                .param("right_seal", row.get("right_seal"))
                .param("number", row.get("number"))
                .param("left_place", row.get("left_place"))
                .param("right_place", row.get("right_place"))
                .param("left_content", row.get("left_content"))
                .param("right_content", row.get("right_content"))
                .param("reason", row.get("reason"))
                .param("hash", FactHash.of("decisions", hashed))
                .query(Long.class)
                .single();
    }

    /** Of several receipts of one name the newest is meant, unless the bytes are named too. */
    private void aboutFile(Run run, String file, Map<String, @Nullable Object> row) {
        Matcher exact = EXACT.matcher(file);
        String name = exact.matches() ? exact.group(1) : file;
        Map<String, Object> seen = jdbc
                .sql("""
                SELECT s.sha256, s.copy OR EXISTS (SELECT FROM decisions_standing(:township, :run) d
                                                    WHERE d.own AND d.sha256 = s.sha256 AND d.name = s.name) AS own
                  FROM receipts_seen(:township, :run) s
                 WHERE s.name = :name AND s.sha256 = coalesce(CAST(:sha256 AS text), s.sha256) ORDER BY s.run DESC LIMIT 1""")
                .param("township", run.township())
                .param("run", run.number())
                .param("name", name)
                .param("sha256", exact.matches() ? exact.group(2) : null)
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + file + " was received"));
        row.put("sha256", seen.get("sha256"));
        row.put("name", name);
        row.put("own", seen.get("own"));
    }

    private static void assigned(Assignment assignment, Map<String, @Nullable Object> row) {
        row.put("sheet", assignment.sheet().orElse(null));
        row.put("unit", assignment.unit().orElse(null));
        row.put("period", assignment.period().map(Period::code).orElse(null));
        row.put("form", assignment.form().orElse(null));
    }

    private static void matched(Word.Match match, Map<String, @Nullable Object> row) {
        row.put("entity_kind", match.kind());
        row.put("left_seal", match.left().seal());
        row.put("right_seal", match.right().seal());
        row.put("number", match.number().orElse(null));
        row.put("left_place", match.left().place());
        row.put("right_place", match.right().place());
        row.put("left_content", JsonText.object(match.left().content()));
        row.put("right_content", JsonText.object(match.right().content()));
    }

    private static String columns(Word.LayOut layOut) {
        Map<String, String> columns = new TreeMap<>();
        layOut.layout().columns().forEach((column, field) -> columns.put(String.valueOf(column), field.orElse("")));
        return JsonText.object(columns);
    }

    private long known(Run run, long decision) {
        return jdbc.sql("SELECT decision FROM decisions WHERE township = :township AND decision = :decision")
                .param("township", run.township())
                .param("decision", decision)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no decision " + decision));
    }
}
