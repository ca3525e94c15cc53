package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cunbao.Cunbao;
import org.cunbao.bench.Decade;
import org.cunbao.bench.Processors;
import org.cunbao.bench.Scratch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures what a clerk asks of a township of eleven years, each command from its beginning to its end, on an embedded
 * database that is already on.
 *
 * <p>{@code ./mvnw -Pbench verify -DskipTests -Dbench.main=org.cunbao.command.QuestionBenchmark -Dbench.arguments="44"}:
 * quarters, 9,000 entries each and 8,500 more a year; a folder behind it is kept, and asked again the next time.
 */
public final class QuestionBenchmark {

    private static final String FILE = "2022Q4/东河村/文明实践活动台账.xlsx";

    private static final List<List<String>> QUESTIONS = List.of(
            List.of("figures", "2022Q4"),
            List.of("completeness", "2022Q4"),
            List.of("explain", "activities.themed", "2022Q4", "--unit", "341799101201"),
            List.of("explain", "volunteers.total", "2022Q4", "--unit", "341799101201"),
            List.of("explain", "aid.recipients", "2022Q4"),
            List.of("trace", FILE + "#Sheet1!20"),
            List.of("trace", "2022Q1/东河村/志愿者花名册.xlsx#Sheet1!20"),
            List.of("flags", "2022Q4"));

    private final Path folder;

    private QuestionBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        boolean kept = arguments.length > 1;
        QuestionBenchmark benchmark =
                new QuestionBenchmark(kept ? Path.of(arguments[1]).toAbsolutePath() : Scratch.folder());
        if (!Files.exists(benchmark.folder.resolve("inbox"))) {
            int rows = Decade.write(benchmark.folder.resolve("inbox"), Integer.parseInt(arguments[0]));
            benchmark.say("%d rows written", rows);
        }
        try (ConfigurableApplicationContext rooms = new SpringApplicationBuilder(Cunbao.class)
                .run("--cunbao.data=" + benchmark.folder.resolve("data"), "--logging.level.root=warn")) {
            benchmark.measure(List.of("nightly"));
            for (int round = 1; round <= 2; round++) {
                for (List<String> question : QUESTIONS) {
                    benchmark.measure(question);
                }
            }
        }
    }

    private void measure(List<String> words) throws IOException {
        Processors before = Processors.now(folder);
        long start = System.nanoTime();
        Terminal terminal = new Terminal(folder, Map.of());
        List<String> all = new java.util.ArrayList<>(List.of(
                "--home",
                folder.toString(),
                "--jobs",
                Path.of("jobs").toAbsolutePath().toString()));
        all.addAll(words);
        int code = terminal.run(all.toArray(String[]::new));
        double seconds = (System.nanoTime() - start) / 1e9;
        Processors used = Processors.now(folder).since(before);
        say(
                "%s: exit %d, %d lines; %.1f s, of the processors %.1f s in the program, %.1f s in the database",
                String.join(" ", words),
                code,
                terminal.out().lines().count(),
                seconds,
                used.program(),
                used.database());
    }

    private void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
