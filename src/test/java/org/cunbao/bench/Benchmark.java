package org.cunbao.bench;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
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
import org.cunbao.ledger.Rereading;
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
 * night by {@code "nights 5000 5"}, a roster sent quarter after quarter by {@code "quarters 5000 40"}, and {@code "estimate 100000"} prints what the levels of persons should weigh.
 */
public final class Benchmark {

    private static final String TOWNSHIP = "341799101";
    private final Path folder;
    private final Intake intake = Intake.standard(Limits.standard());
    private final Rules rules;
    private final FileReader reader;

    private Benchmark(Path folder, Path jobs) {
        this.folder = folder;
        this.rules = Definitions.load(jobs);
        this.reader = FileReader.of(intake, rules);
    }

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "persons" -> MatchingBenchmark.persons(Integer.parseInt(arguments[1]));
            case "estimate" -> MatchingBenchmark.estimate(Integer.parseInt(arguments[1]));
            case "happenings" -> MatchingBenchmark.happenings(Integer.parseInt(arguments[1]));
            case "nights" -> nights(arguments);
            case "quarters" -> quarters(arguments);
            case "febrl" -> MatchingBenchmark.febrl(Path.of(arguments[1]));
            default -> imports(arguments);
        }
    }

    private static void imports(String[] arguments) throws Exception {
        Path folder = Scratch.folder();
        if (arguments[0].equals("large")) {
            new Benchmark(folder, withoutMatching(folder.resolve("jobs"))).large(Integer.parseInt(arguments[1]));
        } else {
            Benchmark benchmark = new Benchmark(folder, Path.of("jobs"));
            for (int i = 1; i < arguments.length; i++) {
                benchmark.prepare(Integer.parseInt(arguments[i]));
            }
            benchmark.readerAlone(Integer.parseInt(arguments[1]));
            if (arguments[0].equals("many")) {
                benchmark.endToEnd(arguments);
            }
        }
    }

    /** The forms and units only: who a million people are is asked of {@code persons}, which needs more memory. */
    private static Path withoutMatching(Path jobs) throws IOException {
        for (String kind : List.of("forms", "units")) {
            Files.createDirectories(jobs.resolve(kind));
            for (Path definition : files(Path.of("jobs", kind))) {
                Files.copy(definition, jobs.resolve(kind).resolve(definition.getFileName()));
            }
        }
        return jobs;
    }

    /** A township of so many persons, then so many nights of ten files of fifty rows; the step {@code resolve} tells. */
    private static void nights(String[] arguments) throws Exception {
        Path folder = Scratch.folder();
        Benchmark benchmark = new Benchmark(folder, Path.of("jobs"));
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

    /** The same roster of so many persons for so many quarters at once, then for one quarter more. */
    private static void quarters(String[] arguments) throws Exception {
        Path folder = Scratch.folder();
        Benchmark benchmark = new Benchmark(folder, Path.of("jobs"));
        int quarters = Integer.parseInt(arguments[2]);
        Nights inboxes = new Nights(Integer.parseInt(arguments[1]), 0);
        try (ConfigurableApplicationContext rooms = benchmark.rooms()) {
            StepCost resolve = new StepCost("resolve", folder);
            rooms.getBean(ObservationRegistry.class).observationConfig().observationHandler(resolve);
            inboxes.quarters(folder.resolve("first"), 0, quarters);
            benchmark.nightly(rooms, folder.resolve("first"));
            say("%d quarters: %s, peak heap %d MB", quarters, resolve, peak());
            inboxes.quarters(folder.resolve("next"), quarters, quarters + 1);
            benchmark.nightly(rooms, folder.resolve("next"));
            say("one more: %s, peak heap %d MB", resolve, peak());
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
                Times ours = nightly(rooms, inbox);
                double textbook = textbook(rooms, inbox, files);
                say(
                        "%d files: import %.1f files/s (%.2f ms a file), textbook %.1f files/s, ratio %.2f;"
                                + " with who is who %.1f files/s, ratio %.2f",
                        files,
                        files / ours.loading(),
                        1000 * ours.loading() / files,
                        files / textbook,
                        textbook / ours.loading(),
                        files / ours.whole(),
                        textbook / ours.whole());
            }
        }
    }

    private void warm(ConfigurableApplicationContext rooms) throws Exception {
        Path inbox = folder.resolve("inbox-warm");
        Inboxes.many(inbox, 300, 49);
        nightly(rooms, inbox);
        textbook(rooms, inbox, 1);
    }

    /**
     * Seconds that a nightly import took.
     *
     * @param loading from listing the inbox to the last commit of a reading: what the textbook's pipeline does too
     * @param whole with who is who, which reads what was loaded again
     */
    private record Times(double loading, double whole) {}

    private Times nightly(ConfigurableApplicationContext rooms, Path inbox) throws Exception {
        long start = System.nanoTime();
        Processors before = now();
        Split split = new Split();
        ImportRequest request = new ImportRequest(
                ImportRequest.Whose.all(TOWNSHIP),
                List.of(inbox),
                Optional.empty(),
                Rereading.CHANGED,
                "bench 1",
                rules,
                those -> reader,
                Unpacking.none());
        AtomicInteger read = new AtomicInteger();
        AtomicReference<Processors> loaded = new AtomicReference<>(before);
        rooms.getBean(NightlyImport.class).run(request, (files, of, rows) -> {
            if (read.accumulateAndGet(files, Math::max) == of) {
                loaded.set(now());
            }
        });
        double seconds = millis(System.nanoTime() - start) / 1000;
        split.close();
        Processors used = now().since(before);
        Map<String, Double> steps = StepTimes.of(rooms.getBean(JobRepository.class), "nightlyImport");
        say("seconds: %s, whole import %.1f", steps, seconds);
        say("workers: %s", split);
        say(
                "processor time, seconds: %s, whole import %s",
                Objects.requireNonNull(loaded.get()).since(before), used);
        if (read.get() != files(inbox).size()) {
            throw new IllegalStateException("only " + read + " files were new");
        }
        return new Times(seconds - Objects.requireNonNull(steps.get("resolve")), seconds);
    }

    private Processors now() {
        try {
            return Processors.now(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            double seconds = nightly(rooms, folder.resolve("inbox-large")).loading();
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
