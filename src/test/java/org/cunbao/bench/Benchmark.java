package org.cunbao.bench;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cunbao.Cunbao;
import org.cunbao.batch.ImportRequest;
import org.cunbao.batch.NightlyImport;
import org.cunbao.bench.batch.StepTimes;
import org.cunbao.bench.batch.Textbook;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.ledger.Unpacking;
import org.cunbao.postgres.PostgresServer;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.Source;
import org.cunbao.resolve.MatchingBenchmark;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the import end to end, the textbook's pipeline beside it, the reader alone and one sheet of a million rows.
 *
 * <p>{@code ./mvnw -Pbench verify -DskipTests -Dbench.arguments="many 2000 20000"} or {@code "large 1000000"}; the second
 * is run with {@code -Dbench.heap=256m}. Who-is-who is measured by {@code "persons 100000"}, {@code "happenings 365"} and {@code "febrl FOLDER"}, night by
 * night by {@code "nights 5000 5"}, and {@code "estimate 100000"} prints what the levels of persons should weigh.
 */
public final class Benchmark {

    private static final String TOWNSHIP = "341799101";
    private final Path folder;
    private final Rules rules = Definitions.load(Path.of("jobs"));
    private final Intake intake = Intake.standard(Limits.standard());
    private final FileReader reader = FileReader.of(intake, rules);

    private Benchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "persons" -> MatchingBenchmark.persons(Integer.parseInt(arguments[1]));
            case "estimate" -> MatchingBenchmark.estimate(Integer.parseInt(arguments[1]));
            case "happenings" -> MatchingBenchmark.happenings(Integer.parseInt(arguments[1]));
            case "nights" -> nights(arguments);
            case "febrl" -> MatchingBenchmark.febrl(Path.of(arguments[1]));
            default -> imports(arguments);
        }
    }

    private static void imports(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        Benchmark benchmark = new Benchmark(folder);
        if (arguments[0].equals("large")) {
            benchmark.large(Integer.parseInt(arguments[1]));
        } else {
            for (int i = 1; i < arguments.length; i++) {
                benchmark.prepare(Integer.parseInt(arguments[i]));
            }
            benchmark.readerAlone(Integer.parseInt(arguments[1]));
            if (arguments[0].equals("many")) {
                benchmark.endToEnd(arguments);
            }
        }
    }

    /** A township of so many persons, then so many nights of ten files of fifty rows; the step {@code resolve} tells. */
    private static void nights(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        Benchmark benchmark = new Benchmark(folder);
        int nights = Integer.parseInt(arguments[2]);
        Nights inboxes = new Nights(Integer.parseInt(arguments[1]), nights);
        try (ConfigurableApplicationContext rooms = benchmark.rooms()) {
            StepCost resolve = new StepCost("resolve", folder);
            rooms.getBean(ObservationRegistry.class).observationConfig().observationHandler(resolve);
            inboxes.township(folder.resolve("night0"));
            benchmark.nightly(rooms, folder.resolve("night0"));
            say("township: %s", resolve);
            for (int night = 1; night <= nights; night++) {
                inboxes.night(folder.resolve("night" + night), night);
                benchmark.nightly(rooms, folder.resolve("night" + night));
                say("night %d: %s", night, resolve);
            }
        }
    }

    private void prepare(int files) throws IOException {
        Inboxes.many(folder.resolve("inbox" + files), files, 50);
    }

    /** Intake only, then the whole reading, in one thread, the second time round. */
    private void readerAlone(int files) throws Exception {
        List<Path> inbox = files(folder.resolve("inbox" + files));
        for (int round = 1; round <= 2; round++) {
            long start = System.nanoTime();
            for (Path file : inbox) {
                intakeOnly(file);
            }
            long taken = System.nanoTime();
            for (Path file : inbox) {
                read(file, new Counted());
            }
            long done = System.nanoTime();
            say(
                    "reader alone, round %d: intake %.2f ms a file, recognise and normalise %.2f ms a file",
                    round, millis(taken - start) / files, (millis(done - taken) - millis(taken - start)) / files);
        }
    }

    private void intakeOnly(Path file) throws Exception {
        try (Workbook workbook = intake.open(file.toString(), Files.readAllBytes(file))) {
            for (Sheet sheet : workbook.sheets()) {
                try (Rows rows = sheet.rows()) {
                    while (rows.next() != null) {
                        continue;
                    }
                }
            }
        }
    }

    private void read(Path file, Counted counted) throws IOException {
        reader.read(
                new Source(
                        TOWNSHIP,
                        file.toString(),
                        LocalDate.of(2024, 1, 10),
                        Files.readAllBytes(file),
                        List.of(),
                        List.of()),
                counted);
    }

    private void endToEnd(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext rooms = rooms()) {
            table(rooms.getBean(PostgresServer.class));
            warm(rooms);
            for (int i = 1; i < arguments.length; i++) {
                int files = Integer.parseInt(arguments[i]);
                Path inbox = folder.resolve("inbox" + files);
                double ours = nightly(rooms, inbox);
                double textbook = textbook(rooms, inbox, files);
                say(
                        "%d files: nightly import %.1f files/s (%.2f ms a file), textbook %.1f files/s, ratio %.2f",
                        files, files / ours, 1000 * ours / files, files / textbook, textbook / ours);
            }
        }
    }

    private void warm(ConfigurableApplicationContext rooms) throws Exception {
        Path inbox = folder.resolve("inbox-warm");
        Inboxes.many(inbox, 300, 49);
        nightly(rooms, inbox);
        textbook(rooms, inbox, 1);
    }

    private double nightly(ConfigurableApplicationContext rooms, Path inbox) throws Exception {
        long start = System.nanoTime();
        Processors before = Processors.now(folder);
        Split split = new Split();
        ImportRequest request = new ImportRequest(
                TOWNSHIP, List.of(inbox), Optional.empty(), false, "bench 1", rules, reader, Unpacking.none());
        AtomicInteger read = new AtomicInteger();
        rooms.getBean(NightlyImport.class).run(request, (files, of, rows) -> read.accumulateAndGet(files, Math::max));
        double seconds = millis(System.nanoTime() - start) / 1000;
        split.close();
        Processors used = Processors.now(folder).since(before);
        say(
                "steps: %s, whole import %.1f s",
                StepTimes.of(rooms.getBean(JobRepository.class), "nightlyImport"), seconds);
        say(
                "workers: %s; processor time: program %.1f s (%.1f s of compiling), database %.1f s",
                split, used.program(), used.compiler(), used.database());
        if (read.get() != files(inbox).size()) {
            throw new IllegalStateException("only " + read + " files were new");
        }
        return seconds;
    }

    private static double textbook(ConfigurableApplicationContext rooms, Path inbox, long number) throws Exception {
        long start = System.nanoTime();
        Textbook.run(rooms, files(inbox), number);
        return millis(System.nanoTime() - start) / 1000;
    }

    private static void table(PostgresServer server) throws Exception {
        try (Connection owner = DriverManager.getConnection(
                server.jdbcUrl(), server.owner().user(), server.owner().password())) {
            owner.createStatement().execute(Textbook.TABLE);
            owner.createStatement()
                    .execute("GRANT ALL ON textbook TO " + server.writer().user());
        }
    }

    /** One sheet, read only, then through the database. */
    private void large(int rows) throws Exception {
        Path file = folder.resolve("inbox-large/2023Q4/东河村/志愿者花名册.xlsx");
        Files.createDirectories(file.getParent());
        Inboxes.large(file, rows);
        say(
                "one sheet of %d rows, %d MB, heap of %d MB",
                rows, Files.size(file) >> 20, Runtime.getRuntime().maxMemory() >> 20);
        long start = System.nanoTime();
        Counted counted = new Counted();
        read(file, counted);
        say(
                "reader alone: %d entries, %d findings in %.1f s, peak heap %d MB",
                counted.entries(), counted.findings(), millis(System.nanoTime() - start) / 1000, peak());
        try (ConfigurableApplicationContext rooms = rooms()) {
            double seconds = nightly(rooms, folder.resolve("inbox-large"));
            say("through the database: %.1f s, %.0f rows/s, peak heap %d MB", seconds, rows / seconds, peak());
        }
    }

    private ConfigurableApplicationContext rooms() {
        return new SpringApplicationBuilder(Cunbao.class)
                .run("--cunbao.data=" + folder.resolve("data"), "--logging.level.root=warn");
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    private static List<Path> files(Path inbox) throws IOException {
        try (Stream<Path> walk = Files.walk(inbox)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
