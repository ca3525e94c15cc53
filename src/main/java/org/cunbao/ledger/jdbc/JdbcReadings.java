package org.cunbao.ledger.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Readings;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Vault;
import org.cunbao.ledger.Words;
import org.cunbao.reading.FileReader;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Severity;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Readings in PostgreSQL, loaded by {@code COPY}, many files a go.
 *
 * <p>The constraints that are due at commit are asked for at the end of each go already, so that a file that breaks
 * one is found out while the others can still be saved.
 */
final class JdbcReadings implements Readings {

    private static final long BYTES_AT_ONCE = 4L << 20;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionOperations savepoints;
    private final Vault vault;
    private final StandingWords standing;
    private volatile Known known = new Known("", 0, new Words(List.of(), List.of()));

    /** The words that stand in a run: no run changes them once it has begun to read. */
    private record Known(String township, long run, Words words) {}

    private final ReadingAttempts attempts;

    /** Attempts that the database did not outlive: what was read then is not to blame. Used while nobody reads. */
    private final List<Long> excused = new ArrayList<>();

    JdbcReadings(DataSource dataSource, TransactionOperations savepoints, Vault vault) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.savepoints = savepoints;
        this.vault = vault;
        this.standing = new StandingWords(dataSource);
        this.attempts = new ReadingAttempts(dataSource);
    }

    @Override
    public List<Fault> read(Run run, Rules rules, List<Receipt> receipts, FileReader reader) {
        Words words = words(run);
        List<Fault> faults = new ArrayList<>();
        long noted = attempts.begin(run, receipts, false);
        for (List<Receipt> go : goes(receipts)) {
            attempt(run, rules, words, go, reader).ifPresent(fault -> {
                for (Receipt receipt : go) {
                    Optional<Throwable> alone =
                            go.size() == 1 ? Optional.of(fault) : attempt(run, rules, words, List.of(receipt), reader);
                    alone.flatMap(cause -> refused(run, rules, words, receipt, cause))
                            .ifPresent(cause -> faults.add(new Fault(receipt, cause)));
                }
            });
        }
        attempts.end(run, noted);
        faults.stream()
                .filter(fault -> fault.cause() instanceof VirtualMachineError)
                .forEach(fault -> attempts.begin(run, List.of(fault.receipt()), true));
        return List.copyOf(faults);
    }

    private Words words(Run run) {
        Known last = known;
        if (last.run() != run.number() || !last.township().equals(run.township())) {
            last = new Known(run.township(), run.number(), standing.load(run.township(), run.number()));
            known = last;
        }
        return last.words();
    }

    @Override
    public Map<String, Integer> findSuspects(Run run) {
        excused.forEach(attempt -> attempts.end(run, attempt));
        excused.clear();
        return attempts.findSuspects(run);
    }

    @Override
    public Optional<Fault> readAlone(Run run, Rules rules, Receipt receipt, FileReader reader) {
        Words words = words(run);
        long noted = attempts.begin(run, List.of(receipt), true);
        Optional<Throwable> fault = attempt(run, rules, words, List.of(receipt), reader)
                .flatMap(cause -> refused(run, rules, words, receipt, cause));
        if (fault.filter(Faults::isLost).isPresent()) {
            excused.add(noted);
            throw new DataAccessResourceFailureException("the database went away", fault.get());
        }
        if (fault.filter(VirtualMachineError.class::isInstance).isEmpty()) {
            attempts.end(run, noted);
        }
        return fault.map(cause -> new Fault(receipt, cause));
    }

    @Override
    public void quarantine(Run run, Rules rules, Receipt receipt) {
        Words words = words(run);
        savepoints.executeWithoutResult(status -> readAll(run, rules, words, List.of(receipt), (source, sink) -> {
            sink.refuse(new Finding(FindingCode.FILE_QUARANTINED, Severity.ERROR, Origin.file(), "", List.of()));
            return "none";
        }));
    }

    @Override
    public void forgetSuspects(Run run, Collection<String> innocent) {
        attempts.forget(run, innocent);
    }

    /** A large file that turned out to be unreadable when some of it was sent: rolled back, it is refused as a whole. */
    private Optional<Throwable> refused(Run run, Rules rules, Words words, Receipt receipt, Throwable cause) {
        if (!(cause instanceof RefusedTooLate late)) {
            return Optional.of(cause);
        }
        return attempt(run, rules, words, List.of(receipt), (source, sink) -> {
            sink.refuse(late.finding());
            return "none";
        });
    }

    private Optional<Throwable> attempt(Run run, Rules rules, Words words, List<Receipt> receipts, FileReader reader) {
        try {
            savepoints.executeWithoutResult(status -> readAll(run, rules, words, receipts, reader));
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return Optional.of(fault);
        }
    }

    private void readAll(Run run, Rules rules, Words words, List<Receipt> receipts, FileReader reader) {
        try (Copy copy = new Copy(dataSource)) {
            Map<Long, Long> reusable = new FormerReadings(jdbc).findReusable(run, words, receipts);
            List<Receipt> unread = receipts.stream()
                    .filter(receipt -> !reusable.containsKey(receipt.number()))
                    .toList();
            Map<String, byte[]> bytes = vault.bytes(
                    run.township(), unread.stream().map(Receipt::sha256).toList());
            Iterator<Long> numbers = numbers(unread.size());
            for (Receipt receipt : unread) {
                ReadingWriter writer = new ReadingWriter(copy, rules, receipt, numbers.next());
                byte[] file = Objects.requireNonNull(bytes.get(receipt.sha256()));
                writer.finish(run, words, reader.read(words.source(receipt, file), writer));
            }
            receipts.stream()
                    .filter(receipt -> reusable.containsKey(receipt.number()))
                    .forEach(receipt -> ReadingWriter.use(
                            copy, run, receipt, Objects.requireNonNull(reusable.get(receipt.number()))));
            copy.send();
            jdbc.sql("SET CONSTRAINTS ALL IMMEDIATE").update();
            jdbc.sql("SET CONSTRAINTS ALL DEFERRED").update();
        }
    }

    private Iterator<Long> numbers(int count) {
        return jdbc.sql("SELECT nextval('reading_numbers') FROM generate_series(1, :count)")
                .param("count", count)
                .query(Long.class)
                .list()
                .iterator();
    }

    private static List<List<Receipt>> goes(List<Receipt> receipts) {
        List<List<Receipt>> goes = new ArrayList<>();
        List<Receipt> go = new ArrayList<>();
        long bytes = 0;
        for (Receipt receipt : receipts) {
            if (!go.isEmpty() && bytes + receipt.size() > BYTES_AT_ONCE) {
                goes.add(List.copyOf(go));
                go.clear();
                bytes = 0;
            }
            go.add(receipt);
            bytes += receipt.size();
        }
        goes.add(List.copyOf(go));
        return goes;
    }
}
