package org.cunbao.ledger.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Version;
import org.cunbao.ledger.Errand;
import org.cunbao.ledger.FactHash;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Runs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Runs in PostgreSQL; a township is taken by an advisory lock, which dies with its process. */
final class JdbcRuns implements Runs {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    JdbcRuns(DataSource dataSource, TransactionOperations transactions, Clock clock) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public RunLock lock(String township) throws RunRefused {
        return AdvisoryLock.take(dataSource, township);
    }

    @Override
    public Optional<Run> findUnfinished(String township) {
        return jdbc.sql("""
                SELECT r.* FROM runs r LEFT JOIN run_ends e USING (township, run)
                 WHERE r.township = :township AND e.run IS NULL ORDER BY r.run LIMIT 1""").param("township", township).query(Rows::run).optional();
    }

    @Override
    public Optional<Run> findNewest(String township) {
        return jdbc.sql("SELECT * FROM runs WHERE township = :township ORDER BY run DESC LIMIT 1")
                .param("township", township)
                .query(Rows::run)
                .optional();
    }

    @Override
    public Optional<Run> findAsOf(String township, Instant time) {
        return jdbc.sql("""
                SELECT r.* FROM runs r JOIN run_ends e USING (township, run)
                 WHERE r.township = :township AND e.finished_at <= :time ORDER BY r.run DESC LIMIT 1""")
                .param("township", township)
                .param("time", Rows.time(time))
                .query(Rows::run)
                .optional();
    }

    @Override
    public Run begin(String township, Run.Kind kind, String program, Rules rules, Consumer<Run> first) {
        if (findUnfinished(township).isPresent()) {
            throw new IllegalStateException("the run before is not finished in township " + township);
        }
        Optional<Run> before = findNewest(township);
        Run run = new Run(
                township,
                before.map(Run::number).orElse(0L) + 1,
                kind,
                notBeforeTheLast(township),
                program,
                rules.versions().hashes());
        transactions.executeWithoutResult(status -> {
            insert(run);
            keep(run, "forms", rules.versions().forms());
            keep(run, "units", rules.versions().units());
            keep(run, "matching", rules.versions().matching());
            keep(run, "statistics", rules.versions().statistics());
            if (!before.map(last -> last.rules().forms())
                    .equals(Optional.of(run.rules().forms()))) {
                FormViews.make(jdbc, rules.forms());
            }
            first.accept(run);
        });
        return run;
    }

    @Override
    public void send(Run run, Errand errand) {
        new RunErrands(jdbc).keep(run, errand);
    }

    @Override
    public Optional<Errand> findErrand(Run run) {
        return new RunErrands(jdbc).find(run);
    }

    @Override
    public Rules rules(Run run) {
        return new KeptRules(jdbc).find(run.township(), run.rules());
    }

    @Override
    public void finish(Run run) {
        Instant now = now();
        Instant at = now.isBefore(run.startedAt()) ? run.startedAt() : now;
        Map<String, Object> row = Map.of("township", run.township(), "run", run.number(), "finished_at", at);
        jdbc.sql("""
                INSERT INTO run_ends (township, run, finished_at, hash) VALUES (:township, :run, :at, :hash)
                ON CONFLICT (township, run) DO NOTHING""")
                .params(row)
                .param("at", Rows.time(at))
                .param("hash", FactHash.of("run_ends", row))
                .update();
    }

    @Override
    public void makeViews(Rules rules) {
        FormViews.make(jdbc, rules.forms());
    }

    private void insert(Run run) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("township", run.township());
        row.put("run", run.number());
        row.put("kind", run.kind().code());
        row.put("started_at", run.startedAt());
        row.put("program", run.program());
        row.put("forms", run.rules().forms());
        row.put("units", run.rules().units());
        row.put("matching", run.rules().matching());
        row.put("statistics", run.rules().statistics());
        jdbc.sql("""
                INSERT INTO runs (township, run, kind, started_at, program, forms, units, matching, statistics, hash)
                VALUES (:township, :run, :kind, :at, :program, :forms, :units, :matching, :statistics, :seal)""")
                .params(row)
                .param("at", Rows.time(run.startedAt()))
                .param("seal", FactHash.of("runs", row))
                .update();
    }

    private void keep(Run run, String kind, Version version) {
        Map<String, Object> row = Map.of(
                "township", run.township(),
                "kind", kind,
                "hash", version.hash(),
                "canonical", version.canonical(),
                "run", run.number());
        jdbc.sql("""
                INSERT INTO definition_versions (township, kind, hash, canonical, run, seal)
                VALUES (:township, :kind, :hash, :canonical, :run, :seal)
                ON CONFLICT (township, kind, hash) DO NOTHING""")
                .params(row)
                .param("seal", FactHash.of("definition_versions", row))
                .update();
    }

    private Instant notBeforeTheLast(String township) {
        Instant now = now();
        List<Instant> ends = jdbc.sql("SELECT finished_at FROM run_ends WHERE township = :township")
                .param("township", township)
                .query((row, number) -> Rows.time(row.getTimestamp("finished_at")))
                .list();
        return ends.stream().filter(now::isBefore).max(Instant::compareTo).orElse(now);
    }

    /** As fine as PostgreSQL keeps it, so that what is stored is what was said. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
