package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies, corrections and half-year logs among forty files of the sample, in any order and by any number of workers. */
class SampleOrderTests {

    private static final SampleTownship SAMPLE = SampleTownship.shipped();
    private static final List<String> FOLDERS =
            List.of("2023Q1/东河村", "2023Q1/大塘村", "2023Q1/石桥村", "2023Q1/西岭村", "2023Q2/大塘村", "2023Q3/石桥村", "2023Q3/西岭村");

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
        String undisturbed = exported(files, files.size(), "year");
        for (int seed = 0; seed < 2; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertThat(exported(files, 9 + seed * 8, "order" + seed))
                    .as("seed %d", seed)
                    .isEqualTo(undisturbed);
        }
    }

    /** The tables after the files came a few a night. */
    private String exported(List<Path> files, int aNight, String name) throws Exception {
        Path inbox = Files.createDirectories(scratch.resolve(name + "-in"));
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            for (int first = 0; first < files.size(); first += aNight) {
                bring(files.subList(first, Math.min(files.size(), first + aNight)), inbox);
                imports(database, inbox, 2);
            }
            ExportRequest all = new ExportRequest(
                    TestTownship.CODE, Long.MAX_VALUE, Optional.empty(), false, Language.ENGLISH, SAMPLE.rules());
            Path out = scratch.resolve(name + "-out");
            new Export(database.filed(), database.vault(), Intake.standard(Limits.standard())).write(all, out);
            return text(out);
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
        assertThat(files).hasSize(40);
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

    private static String text(Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String table : List.of("rows.csv", "normalised.csv", "findings.csv")) {
            text.append(Files.readString(out.resolve(table), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
