package org.cunbao.batch;

import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Import;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Unpacking;
import org.cunbao.ledger.Word;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.reading.FileReader;
import org.cunbao.reports.Closing;
import org.cunbao.reports.Outputs;
import org.cunbao.resolve.WhoIsWho;
import org.cunbao.resolve.jdbc.ResolveRooms;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The import put together by hand on a test ledger, as the application's configuration does it. */
final class ImportHarness {

    private static final Patience PATIENCE = new Patience(new NeverGone(), Duration.ZERO, Clock.systemUTC());

    private final NightlyImport nightly;
    private final RunningJobs running = new RunningJobs(ObservationRegistry.NOOP);

    ImportHarness(LedgerDatabase database, DataSource dataSource, Clock clock, int workers) {
        try {
            JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
            JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(dataSource);
            factory.setTransactionManager(transactions);
            factory.afterPropertiesSet();
            JobRepository repository = factory.getObject();
            TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
            operator.setJobRepository(repository);
            operator.setJobRegistry(new MapJobRegistry());
            operator.afterPropertiesSet();
            Steps steps = new Steps(repository, transactions);
            Jobs jobs = new Jobs(repository, operator, running);
            Ledger ledger = database.ledger(dataSource, clock);
            ResolveRooms resolve = new ResolveRooms(dataSource);
            Finishing finishing = new Finishing(
                    new NightlyImportJob(steps, jobs, workers),
                    closes(database, ledger, resolve.whoIsWho(), new QuarterCloseJob(steps, jobs)),
                    resolve.whoIsWho());
            this.nightly = new NightlyImport(ledger, resolve.conclusions(), finishing, PATIENCE);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static QuarterClose closes(LedgerDatabase database, Ledger ledger, WhoIsWho whoIsWho, QuarterCloseJob job) {
        return new QuarterClose(
                new Closing(ledger, database.filed(), database.closes(), whoIsWho, new Outputs(List.of())),
                job,
                new QuarterClose.Kept(ledger, database.history(), database.closes()),
                PATIENCE,
                Path.of("target"));
    }

    RunningJobs running() {
        return running;
    }

    ImportSummary imports(Path inbox, Rules rules, FileReader reader) throws Exception {
        return nightly.run(request(inbox, rules, reader), Import.Progress.none());
    }

    ImportSummary imports(ImportRequest request) throws Exception {
        return nightly.run(request, Import.Progress.none());
    }

    ImportSummary decides(Path inbox, Rules rules, FileReader reader, Word word) throws Exception {
        return nightly.decide(request(inbox, rules, reader), word, Import.Progress.none());
    }

    private static ImportRequest request(Path inbox, Rules rules, FileReader reader) {
        return request(inbox, rules, reader, Rereading.CHANGED, "test 1");
    }

    static ImportRequest request(Path inbox, Rules rules, FileReader reader, Rereading rereading, String program) {
        return new ImportRequest(
                ImportRequest.Whose.all(TestTownship.CODE),
                List.of(inbox),
                Optional.empty(),
                rereading,
                program,
                rules,
                those -> reader,
                Unpacking.none());
    }

    /** A test's database stays. */
    private static final class NeverGone implements DatabaseWatch {

        @Override
        public boolean isGone(Throwable failure) {
            return false;
        }

        @Override
        public void keepAlive() {}

        @Override
        public boolean isBack() {
            return true;
        }
    }
}
