package org.cunbao.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.RulesHashes;
import org.cunbao.ledger.Arrival;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Errand;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Vault;
import org.cunbao.vocabulary.CodePoints;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened, told from the tables of facts. */
final class JdbcHistory implements History {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final WordRow words;

    JdbcHistory(DataSource dataSource, Vault vault) {
        this.jdbc = JdbcClient.create(dataSource);
        this.vault = vault;
        this.words = new WordRow(jdbc);
    }

    @Override
    public List<Ended> findRuns(String township, long run) {
        return jdbc.sql("""
                SELECT r.*, e.finished_at FROM runs r JOIN run_ends e USING (township, run)
                 WHERE r.township = :township AND r.run <= :run ORDER BY r.run""")
                .param("township", township)
                .param("run", run)
                .query((row, number) -> new Ended(
                        Rows.run(row, number), row.getTimestamp("finished_at").toInstant()))
                .list();
    }

    @Override
    public Run findRun(String township, long run) {
        return jdbc.sql("""
                SELECT r.* FROM runs r JOIN run_ends e USING (township, run)
                 WHERE r.township = :township AND r.run = :run""")
                .param("township", township)
                .param("run", run)
                .query(Rows::run)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no run " + run));
    }

    @Override
    public Rules findRules(String township, RulesHashes hashes) {
        return new KeptRules(jdbc).find(township, hashes);
    }

    @Override
    public List<Arrival> findArrivals(Run run) {
        return jdbc.sql("""
                SELECT name, sha256, kind, declared_at, sender FROM receipts
                 WHERE township = :township AND run = :run AND archive IS NULL ORDER BY receipt""")
                .param("township", run.township())
                .param("run", run.number())
                .query((row, number) -> arrival(run.township(), row))
                .list();
    }

    private Arrival arrival(String township, ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        return new Arrival(
                row.getString("name"),
                () -> vault.bytes(township, sha256),
                Optional.ofNullable(row.getTimestamp("declared_at")).map(Rows::time),
                row.getString("sender"),
                Receipt.Kind.of(row.getString("kind")) == Receipt.Kind.LOG);
    }

    @Override
    public List<Later> findLater(String township, long after, long run) {
        return jdbc.sql("""
                WITH told AS MATERIALIZED (
                    SELECT DISTINCT s.form, s.unit, s.first_day, s.last_day
                      FROM readings_in_use(:township, :after) u
                      JOIN submissions s ON s.township = :township AND s.reading = u.reading
                     WHERE s.state = 'accepted'
                ), again AS MATERIALIZED (
                    SELECT DISTINCT u.receipt
                      FROM readings_in_use(:township, :run) u
                      JOIN submissions s ON s.township = :township AND s.reading = u.reading
                      JOIN told t ON t.form = s.form AND t.unit = s.unit
                                 AND t.first_day <= s.last_day AND t.last_day >= s.first_day
                )
                SELECT r.run, r.name, r.sha256, r.kind, r.received_at AS declared_at, r.sender,
                       EXISTS (SELECT FROM receipts b
                                WHERE b.township = r.township AND b.name = r.name AND b.run <= :after)
                       OR EXISTS (SELECT FROM again a JOIN receipts m ON m.township = r.township AND m.receipt = a.receipt
                                   WHERE m.receipt = r.receipt OR m.archive = r.receipt) AS again
                  FROM receipts r
                 WHERE r.township = :township AND r.run > :after AND r.run <= :run AND r.archive IS NULL
                 ORDER BY r.run, r.receipt""")
                .param("township", township)
                .param("after", after)
                .param("run", run)
                .query((row, number) -> new Later(row.getLong("run"), arrival(township, row), row.getBoolean("again")))
                .list();
    }

    @Override
    public List<String> findPrograms(String township, long run) {
        return jdbc.sql("""
                SELECT DISTINCT r.program FROM readings_in_use(:township, :run) u
                  JOIN readings r ON r.township = :township AND r.reading = u.reading
                 ORDER BY r.program""")
                .param("township", township)
                .param("run", run)
                .query(String.class)
                .list();
    }

    @Override
    public List<Said> findWords(Run run) {
        List<Said> said = new ArrayList<>();
        jdbc.sql("""
                SELECT decision, kind, sha256, name, sheet, unit, period, form, fingerprint, finding, undoes,
                       entity_kind, left_seal, right_seal, number, left_place, right_place, reason
                  FROM decisions WHERE township = :township AND run = :run ORDER BY decision""")
                .param("township", run.township())
                .param("run", run.number())
                .query(row -> {
                    said.add(new Said(row.getLong("decision"), words.word(run.township(), row)));
                });
        return said;
    }

    @Override
    public Run findRun(String township, Close close) {
        return jdbc.sql("""
                SELECT r.* FROM closes c JOIN runs r USING (township, run)
                 WHERE c.township = :township AND c.period = :period AND c.revision = :revision""")
                .param("township", township)
                .param("period", close.period().code())
                .param("revision", close.revision())
                .query(Rows::run)
                .single();
    }

    @Override
    public Optional<Close> findClose(Run run) {
        return jdbc.sql("SELECT * FROM closes WHERE township = :township AND run = :run")
                .param("township", run.township())
                .param("run", run.number())
                .query(JdbcCloses::close)
                .optional();
    }

    @Override
    public Rereading findRereading(Run run) {
        return new RunErrands(jdbc).find(run).map(Errand::rereading).orElse(Rereading.CHANGED);
    }

    @Override
    public long findOfOtherRules(String township, long run) {
        return jdbc.sql("SELECT readings_of_other_rules(:township, :run)")
                .param("township", township)
                .param("run", run)
                .query(Long.class)
                .single();
    }

    @Override
    public SortedMap<String, Marks> findMarks(String township, long run) {
        SortedMap<String, Marks> marks = new TreeMap<>(CodePoints.ORDER);
        jdbc.sql("""
                SELECT s.name, s.sha256, r.format, r.hash, k.recognised, k.tallies
                  FROM readings_in_use(:township, :run) u
                  JOIN receipts_seen(:township, :run) s USING (receipt)
                  JOIN readings r ON r.township = :township AND r.reading = u.reading
                  CROSS JOIN LATERAL (
                       SELECT encode(sha256(convert_to(coalesce(string_agg(h.name || h.rows || coalesce(t.found, ''),
                                                                           '/' ORDER BY h.sheet), ''), 'UTF8')), 'hex')
                                  AS recognised,
                              coalesce(sum(h.accepted), 0) || '/' || coalesce(sum(h.rejected), 0) || '/'
                                  || coalesce(sum(h.last_row - h.accepted - h.rejected), 0) AS tallies
                         FROM sheet_readings h
                         LEFT JOIN LATERAL (
                              SELECT string_agg(concat_ws(' ', n.number, n.form, n.fingerprint, n.columns), '/'
                                                ORDER BY n.number) AS found
                                FROM table_readings n
                               WHERE n.township = h.township AND n.reading = h.reading AND n.sheet = h.sheet) t ON true
                        WHERE h.township = :township AND h.reading = u.reading) k
                 ORDER BY s.name COLLATE "C", s.run""").param("township", township).param("run", run).query(row -> {
            marks.put(
                    row.getString("name") + "@" + row.getString("sha256"),
                    new Marks(
                            row.getString("format"),
                            row.getString("recognised"),
                            row.getString("hash"),
                            row.getString("tallies")));
        });
        return marks;
    }
}
