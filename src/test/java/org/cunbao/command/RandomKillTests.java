package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program on its own database, killed at random moments of its jobs: the JVM, PostgreSQL, or both; a few times
 * with every check, {@code ./mvnw -Pkills verify} does it 200 times. What was done stands in {@code target/kills.txt}.
 */
class RandomKillTests {

    private static final int KILLS = Integer.getInteger("cunbao.kills", 9);
    private static final long SEED = Long.getLong("cunbao.kills.seed", 5);
    private static final int LONGEST_RUN_SECONDS = 300;
    private static final int VICTIMS = 3;
    private static final int MOST_REFUSALS = 20;

    private static final Pattern IDLE_RUN = Pattern.compile(
            "^\\{\"run\": (?!1,)\\d+, , (\"kind\": \"import\", \"forms\"|\"township\": \"\\d+\", \\}$)");

    /** A job, and how a process of it says that all of it is done. */
    private enum Job {
        NIGHTLY(List.of("nightly"), "[03].*"),
        CLOSE(List.of("close", "2023Q1", "--allow-missing", "--reason", "季末"), "0.*|5 2023Q1 is closed.*"),
        REPLAY(List.of("audit", "replay", "2023Q1"), "0 2023Q1, revision 0: identical.*");

        private final List<String> words;
        private final Pattern done;

        Job(List<String> words, String done) {
            this.words = words;
            this.done = Pattern.compile(done);
        }
    }

    @TempDir
    private Path folder;

    private Path inbox = Path.of("");
    private final Random random = new Random(SEED);
    private int stories;
    private int ended;

    @BeforeEach
    void theSamplesFirstQuarter() throws Exception {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        assertThat(new ProcessBuilder("cp", "-a", "input/2023Q1", "input/receipts.csv", inbox.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void killedAgainAndAgainEachJobEndsAsIfNothingHadHappened() throws Exception {
        KillHome before = new KillHome(Files.createDirectory(folder.resolve("empty")), inbox);
        for (Job job : Job.values()) {
            KillHome undisturbed = before.copiedTo(folder.resolve("after-" + job));
            long took = undisturbed(undisturbed, job);
            List<String> wanted = undisturbed.state();
            int share = KILLS / Job.values().length + (job.ordinal() < KILLS % Job.values().length ? 1 : 0);
            for (int kills = 0; kills < share; ) {
                KillHome home = before.copiedTo(folder.resolve("story-" + ++stories));
                kills += story(home, job, share - kills, took);
                assertThat(differences(wanted, home.state()))
                        .as("%s, story %d; it said: %s", job, stories, Files.readString(home.said()))
                        .isEmpty();
                delete(folder.resolve("story-" + stories));
            }
            note("%s: %d kills, undisturbed in %d ms", job, share, took);
            before = undisturbed;
        }
        note("all the same after %d stories; %d processes ended before they were to be killed", stories, ended);
    }

    private static long undisturbed(KillHome home, Job job) throws Exception {
        long begun = System.nanoTime();
        Process process = home.start(job.words);
        assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue() + " " + home.lastSaid())
                .matches(said -> job.done.matcher(said).matches());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    /** Kills until the job ends by itself or there were enough kills, then lets it end; how many kills there were. */
    private int story(KillHome home, Job job, int most, long took) throws Exception {
        int kills = 0;
        int refusals = 0;
        List<String> words = job.words;
        while (true) {
            boolean kill = kills < most;
            Process process = home.start(words);
            boolean over = process.waitFor(
                    kill ? took / 4 + random.nextLong(took) : LONGEST_RUN_SECONDS * 1000L, TimeUnit.MILLISECONDS);
            if (!over && kill) {
                kills++;
                kill(home, process, random.nextInt(VICTIMS), job);
                continue;
            }
            if (!over || refusals++ > MOST_REFUSALS) {
                process.destroyForcibly();
                fail("%s did not end: %s", job, Files.readString(home.said()));
            }
            ended += kill ? 1 : 0;
            String end = process.exitValue() + " " + home.lastSaid();
            if (words == job.words && job.done.matcher(end).matches()) {
                return kills;
            }
            words = end.startsWith("5 A run was not finished") ? Job.NIGHTLY.words : job.words;
        }
    }

    private static void kill(KillHome home, Process process, int which, Job job) throws Exception {
        note("%s: %s", job, List.of("JVM", "PostgreSQL", "both").get(which));
        if (which != 0) {
            home.server().ifPresent(ProcessHandle::destroyForcibly);
        }
        if (which != 1) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS))
                .as("a process ends when its database is killed")
                .isTrue();
    }

    /**
     * What is missing, and what is there too much; without the later runs of the inbox as such, which found nothing to do: a
     * process can be killed after its run had ended.
     */
    private static List<String> differences(List<String> wanted, List<String> found) {
        List<String> differences = new ArrayList<>();
        without(found, wanted).forEach(line -> differences.add("missing: " + line));
        without(wanted, found).stream()
                .filter(line -> !IDLE_RUN.matcher(line).find())
                .forEach(line -> differences.add("too much: " + line));
        return differences;
    }

    private static List<String> without(List<String> these, List<String> lines) {
        List<String> left = new ArrayList<>(lines);
        Map<String, Integer> counts = new TreeMap<>();
        these.forEach(line -> counts.merge(line, 1, Integer::sum));
        left.removeIf(line -> counts.merge(line, -1, Integer::sum) >= 0);
        return left;
    }

    private static void note(String line, Object... arguments) throws IOException {
        Files.writeString(
                Path.of("target/kills.txt"),
                String.format(java.util.Locale.ROOT, line, arguments) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static void delete(Path folder) throws Exception {
        assertThat(new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor())
                .isZero();
    }
}
