package org.cunbao.ledger.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Version;
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
    public void finish(Run run) {
        Instant now = now();
        jdbc.sql("""
                INSERT INTO run_ends (township, run, finished_at) VALUES (:township, :run, :at)
                ON CONFLICT (township, run) DO NOTHING""")
                .param("township", run.township())
                .param("run", run.number())
                .param("at", Rows.time(now.isBefore(run.startedAt()) ? run.startedAt() : now))
                .update();
    }

    private void insert(Run run) {
        jdbc.sql("""
                INSERT INTO runs (township, run, kind, started_at, program, forms, units, matching, statistics)
                VALUES (:township, :run, :kind, :at, :program, :forms, :units, :matching, :statistics)""")
                .param("township", run.township())
                .param("run", run.number())
                .param("kind", run.kind().code())
                .param("at", Rows.time(run.startedAt()))
                .param("program", run.program())
                .param("forms", run.rules().forms())
                .param("units", run.rules().units())
                .param("matching", run.rules().matching())
                .param("statistics", run.rules().statistics())
                .update();
    }

    private void keep(Run run, String kind, Version version) {
        jdbc.sql("""
                INSERT INTO definition_versions (township, kind, hash, canonical, run)
                VALUES (:township, :kind, :hash, :canonical, :run) ON CONFLICT (township, kind, hash) DO NOTHING""")
                .param("township", run.township())
                .param("kind", kind)
                .param("hash", version.hash())
                .param("canonical", version.canonical())
                .param("run", run.number())
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
