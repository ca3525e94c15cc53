package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cunbao.batch.LongTrial;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was known at a time is found again later, whatever came since. */
class KnowledgeTimeTests {

    private static final String CSV = "2023Q1/下坪村/志愿者花名册.csv";
    private static final List<String> FILES =
            List.of(CSV, "2023Q1/下坪村/活动及援助台账.xlsx", "2023Q1/下坪村/队伍及群众组织登记表.xlsx", "2023Q1/下坪村/微心愿、调解、先进典型统计表.xlsx");

    @TempDir
    private Path folder;

    /**
     * A state of the past.
     *
     * @param time when its last run had finished
     * @param tables the exported files by name
     */
    private record Known(String time, TreeMap<String, String> tables) {}

    static LongStream seeds() {
        return LongStream.rangeClosed(1, LongTrial.isOn() ? 6 : 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomHistoriesAreTheSameAsOfEveryMomentWhateverCameLater(long seed) throws IOException {
        Random random = new Random(seed);
        TestHome home = new TestHome(folder).brings(FILES.get(1));
        home.run("nightly");
        List<Known> history = new ArrayList<>();
        history.add(new Known(newest(home), export(home)));
        for (int step = 1; step <= 6; step++) {
            happen(home, random, step);
            history.add(new Known(newest(home), export(home)));
        }
        for (Known known : history) {
            assertThat(export(home, "--as-of", known.time()))
                    .as("as of %s, seed %d", known.time(), seed)
                    .isEqualTo(known.tables());
        }
    }

    private void happen(TestHome home, Random random, int step) throws IOException {
        switch (random.nextInt(6)) {
            case 0 -> {
                String file = FILES.get(random.nextInt(FILES.size()));
                if (!Files.exists(home.inbox().resolve(file))) {
                    home.brings(file);
                }
            }
            case 1 -> {
                Path csv = home.inbox().resolve(CSV);
                if (!Files.exists(csv)) {
                    home.brings(CSV);
                }
                List<String> lines = new ArrayList<>(Files.readAllLines(csv));
                lines.remove(4 + random.nextInt(3));
                Files.write(csv, lines);
            }
            case 2 ->
                home.run(
                        "assign",
                        FILES.get(1),
                        "--period",
                        random.nextBoolean() ? "2023Q2" : "2023Q1",
                        "--reason",
                        "第" + step + "步");
            case 3 -> home.run("import", "--undo", FILES.get(random.nextInt(FILES.size())), "--reason", "误报");
            case 4 -> home.run("decisions", "undo", String.valueOf(1 + random.nextInt(2)), "--reason", "收回");
            default ->
                home.defines("units/qingshi.csv", "下坪村委会|", "下坪村委会|下坪第" + step + "|")
                        .defines("statistics/volunteers.yml", "text_zh: ", "text_zh: 第" + step + "版。");
        }
        home.run("nightly");
    }

    private static String newest(TestHome home) {
        return JdbcClient.create(home.database().ownerSource())
                .sql(
                        "SELECT to_char(max(finished_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') FROM run_ends")
                .query(String.class)
                .single();
    }

    private TreeMap<String, String> export(TestHome home, String... options) {
        Path to = folder.resolve("export");
        List<String> words = new ArrayList<>(List.of("export", "2023Q1", "--to", to.toString()));
        words.addAll(List.of(options));
        assertThat(home.run(words.toArray(String[]::new)).code()).isEqualTo(0);
        TreeMap<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
