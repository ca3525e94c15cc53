package org.cunbao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.Cunbao;
import org.cunbao.audit.Audit;
import org.cunbao.audit.Check;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verification;
import org.cunbao.batch.ImportRequest;
import org.cunbao.batch.NightlyImport;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.ledger.Import;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Unpacking;
import org.cunbao.reading.FileReader;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures {@code audit verify}, start-up apart, cold and warm, with each file read again by the program that read it.
 *
 * <p>{@code ./mvnw -Pbench verify -DskipTests -Dbench.main=org.cunbao.bench.VerifyBenchmark -Dbench.arguments=2000}:
 * so many generated files of 50 rows; or {@code -Dbench.arguments=input}: those of a folder.
 */
public final class VerifyBenchmark {

    private static final String TOWNSHIP = "341799101";
    private static final String PROGRAM = "bench 1";
    private static final int ROUNDS = 3;

    private VerifyBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Scratch.folder();
        Path inbox = arguments[0].matches("[0-9]+") ? folder.resolve("inbox") : Path.of(arguments[0]);
        if (arguments[0].matches("[0-9]+")) {
            Inboxes.many(inbox, Integer.parseInt(arguments[0]), 50);
        }
        brings(folder, inbox);
        try (ConfigurableApplicationContext rooms = rooms(folder)) {
            for (int round = 1; round <= ROUNDS; round++) {
                round(rooms, folder, round);
            }
        }
    }

    /** In a life of its own, so that the first verification is as cold as a command's. */
    private static void brings(Path folder, Path inbox) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Bringing.class.getName(),
                folder.toString(),
                inbox.toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("the files were not brought");
        }
    }

    /** Imports a folder, and ends. */
    static final class Bringing {

        private Bringing() {}

        public static void main(String[] arguments) throws Exception {
            Rules rules = Definitions.load(Path.of("jobs"));
            try (ConfigurableApplicationContext rooms = rooms(Path.of(arguments[0]))) {
                rooms.getBean(NightlyImport.class)
                        .run(
                                new ImportRequest(
                                        ImportRequest.Whose.all(TOWNSHIP),
                                        List.of(Path.of(arguments[1])),
                                        Optional.empty(),
                                        Rereading.CHANGED,
                                        PROGRAM,
                                        rules,
                                        now -> machine().reader(now),
                                        Unpacking.none()),
                                Import.Progress.none());
            }
        }
    }

    private static void round(ConfigurableApplicationContext rooms, Path folder, int round) throws Exception {
        Scope scope = new Scope(Optional.empty(), PROGRAM, machine());
        Processors before = Processors.now(folder);
        long start = System.nanoTime();
        Verification verification = rooms.getBean(Audit.class).verify(scope);
        double seconds = (System.nanoTime() - start) / 1e9;
        Processors used = Processors.now(folder).since(before);
        if (!verification.broken().isEmpty()) {
            throw new IllegalStateException(String.valueOf(verification.broken().get(0)));
        }
        long files = verification.items().getOrDefault("readings repeated", 0L);
        double processor = used.program() + used.database();
        System.out.printf(
                Locale.ROOT,
                "round %d: %d items, %d files read again in %.2f s: %.0f files/s; processor time: program %.2f s (%.2f s"
                        + " of compiling), database %.2f s: %.0f files a second on two cores of their own%n",
                round,
                verification.total(),
                files,
                seconds,
                files / seconds,
                used.program(),
                used.compiler(),
                used.database(),
                2 * files / processor);
        if (round == ROUNDS) {
            parts(rooms, scope);
        }
    }

    /** Each check alone, warm. */
    private static void parts(ConfigurableApplicationContext rooms, Scope scope) {
        TreeMap<String, Long> millis = new TreeMap<>();
        for (Check check : rooms.getBeansOfType(Check.class).values()) {
            long start = System.nanoTime();
            new Audit(List.of(check)).verify(scope);
            millis.put(check.name(), (System.nanoTime() - start) / 1_000_000);
        }
        System.out.println("each check alone, in milliseconds: " + millis);
    }

    private static Scope.Machine machine() {
        return new Scope.Machine() {
            @Override
            public FileReader reader(Rules rules) {
                return FileReader.of(Intake.standard(Limits.standard()), rules);
            }

            @Override
            public Unpacking unpacking() {
                return Unpacking.none();
            }
        };
    }

    private static ConfigurableApplicationContext rooms(Path folder) {
        return new SpringApplicationBuilder(Cunbao.class)
                .run("--cunbao.data=" + folder.resolve("data"), "--logging.level.root=warn");
    }
}
