package org.cunbao.ledger.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Word;
import org.cunbao.ledger.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Decisions in PostgreSQL. */
final class JdbcDecisions implements Decisions {

    private static final String ALL = """
            SELECT d.decision, d.run, d.kind, d.undoes, d.reason,
                   coalesce(CASE d.kind WHEN 'withdraw' THEN d.name || '@' || d.sha256 END,
                            d.name || coalesce('#' || d.sheet, ''), d.fingerprint, d.finding, d.undoes::text,
                            d.left_place || ' ' || d.right_place) AS about,
                   s.decision IS NOT NULL AS standing, v.key, v.value
              FROM decisions d
              LEFT JOIN decisions_standing(:township, :run) s ON s.decision = d.decision
              LEFT JOIN LATERAL (
                   SELECT 'unit' AS key, d.unit AS value WHERE d.unit IS NOT NULL
                   UNION ALL SELECT 'period', d.period WHERE d.period IS NOT NULL
                   UNION ALL SELECT 'form', d.form WHERE d.form IS NOT NULL
                   UNION ALL SELECT 'kind', d.entity_kind WHERE d.entity_kind IS NOT NULL
                   UNION ALL SELECT 'number', d.number::text WHERE d.number IS NOT NULL
                   UNION ALL SELECT m.key, m.value
                     FROM (VALUES ('left_seal', d.left_seal), ('right_seal', d.right_seal),
                                  ('left_place', d.left_place), ('right_place', d.right_place)) m(key, value)
                    WHERE m.value IS NOT NULL
                   UNION ALL SELECT c.key, c.value FROM jsonb_each_text(d.columns) c) v ON true
             WHERE d.township = :township AND d.run <= :run
             ORDER BY d.decision, v.key COLLATE "C\"""";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final DecisionRow rows;
    private final StandingWords words;

    JdbcDecisions(DataSource dataSource, TransactionOperations transactions) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = transactions;
        this.rows = new DecisionRow(jdbc);
        this.words = new StandingWords(dataSource);
    }

    @Override
    public Decision record(Run run, Word word) {
        return transactions.execute(status -> {
            long number = rows.insert(run, rows.of(run, word));
            return findAll(run.township(), run.number()).stream()
                    .filter(decision -> decision.number() == number)
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Override
    public List<Decision> findAll(String township, long run) {
        Map<Long, Decision> found = new TreeMap<>();
        jdbc.sql(ALL).param("township", township).param("run", run).query(row -> {
            long undoes = row.getLong("undoes");
            Optional<Long> undone = row.wasNull() ? Optional.empty() : Optional.of(undoes);
            Map<String, String> says = new TreeMap<>();
            if (row.getString("key") != null) {
                says.put(row.getString("key"), row.getString("value"));
            }
            found.merge(
                    row.getLong("decision"),
                    new Decision(
                            row.getLong("decision"),
                            row.getLong("run"),
                            row.getString("kind"),
                            row.getString("about"),
                            says,
                            undone,
                            row.getBoolean("standing"),
                            row.getString("reason")),
                    JdbcDecisions::joined);
        });
        return List.copyOf(found.values());
    }

    @Override
    public Words findWords(String township, long run) {
        return words.load(township, run);
    }

    private static Decision joined(Decision first, Decision more) {
        first.says().putAll(more.says());
        return first;
    }
}
