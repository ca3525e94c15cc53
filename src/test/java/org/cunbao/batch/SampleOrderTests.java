package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.reports.Export;
import org.cunbao.reports.ExportRequest;
import org.cunbao.resolve.Identities;
import org.cunbao.resolve.jdbc.ResolveRooms;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies, corrections and half-year logs among forty-seven files of the sample, in any order and by any number of workers. */
class SampleOrderTests {

    private static final SampleTownship SAMPLE = SampleTownship.shipped();
    private static final List<String> FOLDERS =
            List.of("2023Q1/东河村", "2023Q1/大塘村", "2023Q1/西岭村", "2023Q2/大塘村", "2023Q2/西岭村", "2023Q3/石桥村", "2023Q3/西岭村");

    @TempDir
    private Path scratch;

    @Test
    void theNumberOfWorkersChangesNothingInTheLedger() throws Exception {
        bring(files(), scratch);
        List<List<String>> ledgers = new ArrayList<>();
        for (int workers : List.of(1, 2, 4)) {
            try (LedgerDatabase database = LedgerDatabase.fresh()) {
                imports(database, scratch, workers);
                ledgers.add(LedgerText.of(database));
            }
        }
        assertThat(ledgers.get(1)).isEqualTo(ledgers.get(0));
        assertThat(ledgers.get(2)).isEqualTo(ledgers.get(0));
    }

    @Test
    void theOrderOfArrivalChangesNothingThatIsExported() throws Exception {
        List<Path> files = new ArrayList<>(files());
        List<String> undisturbed = exported(files, files.size(), "year");
        assertThat(undisturbed)
                .filteredOn(line -> line.contains(",submission.replaced,"))
                .hasSize(4);
        assertThat(undisturbed).filteredOn(line -> line.contains(",file.copy,")).hasSize(2);
        for (int seed = 0; seed < 2; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertThat(differences(exported(files, 9 + seed * 8, "order" + seed), undisturbed))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    /** Only the lines that differ: whole tables would fill the screen. */
    private static List<String> differences(List<String> lines, List<String> others) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
            String line = i < lines.size() ? lines.get(i) : "nothing";
            String other = i < others.size() ? others.get(i) : "nothing";
            if (!line.equals(other)) {
                differences.add(line + " <> " + other);
            }
        }
        return differences;
    }

    /** The tables after the files came a few a night. */
    private List<String> exported(List<Path> files, int aNight, String name) throws Exception {
        Path inbox = Files.createDirectories(scratch.resolve(name + "-in"));
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            for (int first = 0; first < files.size(); first += aNight) {
                bring(files.subList(first, Math.min(files.size(), first + aNight)), inbox);
                imports(database, inbox, 2);
            }
            ExportRequest all = new ExportRequest(
                    TestTownship.CODE, Long.MAX_VALUE, Optional.empty(), false, Language.ENGLISH, SAMPLE.rules());
            Path out = scratch.resolve(name + "-out");
            Identities identities = new ResolveRooms(database.writer())
                    .whoIsWho()
                    .identities(TestTownship.CODE, Long.MAX_VALUE, SAMPLE.rules());
            new Export(database.filed(), database.vault(), Intake.standard(Limits.standard()), identities)
                    .write(all, out);
            return lines(out);
        }
    }

    private static void imports(LedgerDatabase database, Path inbox, int workers) throws Exception {
        Clock clock = Clock.fixed(SampleTownship.AFTERWARDS, ZoneOffset.UTC);
        ImportSummary summary = new ImportHarness(database, database.writer(), clock, workers)
                .imports(inbox, SAMPLE.rules(), SAMPLE.reader());
        assertThat(summary.faults()).isEmpty();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> below = Files.list(SampleTownship.INPUT.resolve(folder))) {
                below.sorted().forEach(files::add);
            }
        }
        assertThat(files).hasSize(47);
        return files;
    }

    /** Puts the files into the inbox, and beside them the log that tells when they came. */
    private static void bring(List<Path> files, Path inbox) throws IOException {
        List<Path> all = new ArrayList<>(files);
        all.add(SampleTownship.INPUT.resolve("receipts.csv"));
        for (Path file : all) {
            Path there = inbox.resolve(SampleTownship.INPUT.relativize(file).toString());
            Files.createDirectories(there.getParent());
            if (Files.notExists(there)) {
                Files.copy(file, there);
            }
        }
    }

    private static List<String> lines(Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String table : List.of("rows.csv", "normalised.csv", "findings.csv", "entities.csv")) {
            lines.addAll(Files.readAllLines(out.resolve(table)));
        }
        return lines;
    }
}
