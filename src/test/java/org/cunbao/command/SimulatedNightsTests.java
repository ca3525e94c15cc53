package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sample's year night after night in one process, with a correction, a person's word, a close and audits, and quiet
 * nights at the end; a few nights with every check, {@code ./mvnw -Pnights test -Dtest=SimulatedNightsTests} lives through sixty. How it grew stands in
 * {@code target/nights.txt}.
 */
class SimulatedNightsTests {

    private static final int NIGHTS = Integer.getInteger("cunbao.nights", 8);
    private static final int QUIET = Math.max(2, NIGHTS / 6);
    private static final Instant FIRST = Instant.parse("2023-04-02T18:00:00Z");
    private static final Instant LAST = Instant.parse("2024-01-20T18:00:00Z");
    private static final String LIST = "2023Q1/下坪村/志愿者花名册.csv";
    private static final String CORRECTED = "2023Q1/下坪村/志愿者花名册（更正）.csv";
    private static final String CORRECTED_AT = "2023-05-20T09:00:00+08:00";
    private static final long MEGABYTE = 1_048_576;

    @TempDir
    private Path folder;

    private final List<String> growth =
            new ArrayList<>(List.of("night  date        files  entries  database MB  heap MB"));

    @Test
    void nightAfterNightGivesTheFiguresOfEverythingAtOnceAndGrowsOnlyWithTheData() throws Exception {
        Map<String, Instant> coming = coming();
        Path lived = folder.resolve("lived");
        Path words = folder.resolve("words.csv");
        long[] quietFrom = new long[2];
        long[] quietTo = new long[2];
        try (TimedHome home = new TimedHome(folder.resolve("home"), FIRST)) {
            receipts(home.inbox());
            for (int night = 1; night <= NIGHTS; night++) {
                Instant now = at(night);
                home.set(now);
                bring(home.inbox(), coming, now);
                assertThat(home.run("nightly").code()).isIn(0, 3);
                quietTo = note(home, night, now);
                quietFrom = night == NIGHTS - QUIET + 1 ? quietTo : quietFrom;
                byDay(home, night);
            }
            assertThat(coming).isEmpty();
            assertThat(quietTo[0] - quietFrom[0])
                    .as("bytes of the database, to which quiet nights add their runs")
                    .isLessThan(MEGABYTE);
            assertThat(quietTo[1] - quietFrom[1])
                    .as("bytes of heap that quiet nights leave behind")
                    .isLessThan(8 * MEGABYTE);
            assertThat(home.run("decisions", "export", words.toString()).code()).isZero();
            assertThat(home.run("export", "all", "--to", lived.toString()).code())
                    .isZero();
        } finally {
            Files.write(Path.of("target/nights.txt"), growth);
        }
        Path atOnce = folder.resolve("at-once");
        try (TimedHome home = new TimedHome(folder.resolve("other"), LAST)) {
            receipts(home.inbox());
            bring(home.inbox(), coming(), LAST);
            assertThat(home.run("nightly").code()).isEqualTo(3);
            note(home, 1, LAST);
            assertThat(home.run("decisions", "import", words.toString()).code()).isIn(0, 3);
            assertThat(home.run("export", "all", "--to", atOnce.toString()).code())
                    .isZero();
        } finally {
            Files.write(Path.of("target/nights.txt"), growth);
        }
        for (String table : List.of("figures", "rows", "normalised", "entities", "findings")) {
            assertThat(different(lived.resolve(table + ".csv"), atOnce.resolve(table + ".csv")))
                    .as(table)
                    .isEmpty();
        }
    }

    /** What people do by day: a word, a close, audits. */
    private static void byDay(TimedHome home, int night) {
        if (night == NIGHTS - QUIET) {
            Matcher pair = Pattern.compile("\\[([0-9a-f]{10})]")
                    .matcher(home.run("review", "list").out());
            assertThat(pair.find()).isTrue();
            assertThat(home.run("review", "same", pair.group(1), "--reason", "同一人")
                            .code())
                    .isIn(0, 3);
            assertThat(home.run("close", "2023Q1", "--allow-missing", "--reason", "季末")
                            .code())
                    .isZero();
        }
        if (night == NIGHTS) {
            assertThat(home.run("audit", "verify").code()).isZero();
            assertThat(home.run("audit", "replay", "2023Q1").out()).startsWith("2023Q1, revision 0: identical.");
        }
    }

    /** Arrivals fill all nights but the quiet ones at the end. */
    private static Instant at(int night) {
        int busy = NIGHTS - QUIET;
        Duration step = Duration.between(FIRST, LAST).dividedBy(busy - 1L);
        return night <= busy ? FIRST.plus(step.multipliedBy(night - 1L)) : LAST.plus(Duration.ofDays(night - busy));
    }

    /** Every file of the sample and a corrected list, by the time at which it comes. */
    private static Map<String, Instant> coming() throws IOException {
        Map<String, Instant> coming = new TreeMap<>();
        for (String line : log()) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("path")) {
                coming.put(cells[0], OffsetDateTime.parse(cells[1]).toInstant());
            }
        }
        return coming;
    }

    private static List<String> log() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("input/receipts.csv")));
        lines.add(CORRECTED + "," + CORRECTED_AT + ",下坪村文书");
        return lines;
    }

    private static void receipts(Path inbox) throws IOException {
        Files.write(inbox.resolve("receipts.csv"), log());
    }

    private static void bring(Path inbox, Map<String, Instant> coming, Instant now) throws IOException {
        for (Map.Entry<String, Instant> one : List.copyOf(coming.entrySet())) {
            String name = one.getKey();
            if (one.getValue().isAfter(now)) {
                continue;
            }
            Path there = inbox.resolve(name);
            Files.createDirectories(there.resolveSibling("."));
            if (name.equals(CORRECTED)) {
                List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("input", LIST)));
                lines.remove(4);
                Files.write(there, lines);
            } else {
                Files.copy(Path.of("input", name), there);
            }
            coming.remove(name);
        }
    }

    /** How large the database and the heap are now. */
    private long[] note(TimedHome home, int night, Instant now) {
        JdbcClient jdbc = home.session().room(JdbcClient.class);
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        long bytes = bytes(home);
        growth.add(String.format(
                Locale.ROOT,
                "%5d  %.10s %6d %8d %12.1f %8d",
                night,
                now,
                count(jdbc, "receipts"),
                count(jdbc, "entries"),
                bytes / (double) MEGABYTE,
                heap / MEGABYTE));
        return new long[] {bytes, heap};
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private static long bytes(TimedHome home) {
        return home.session()
                .room(JdbcClient.class)
                .sql("SELECT pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }

    private static List<String> different(Path one, Path other) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(one));
        List<String> others = new ArrayList<>(Files.readAllLines(other));
        List<String> different = new ArrayList<>(lines);
        different.removeAll(new java.util.HashSet<>(others));
        others.removeAll(new java.util.HashSet<>(lines));
        others.forEach(line -> different.add("at once: " + line));
        return different;
    }
}
