package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cunbao.batch.LongTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program on its own database, killed at random moments of its jobs: the JVM, PostgreSQL, or both; once
 * with every check, {@code ./mvnw -Pkills verify} does it 200 times. What was done stands in {@code target/kills.txt}.
 *
 * <p>A kill counts if a job was on and something was killed. After a kill of PostgreSQL alone the same process may go on,
 * and be killed again.
 */
class RandomKillTests {

    private static final int KILLS = Integer.getInteger("cunbao.kills", 9);
    private static final long SEED = Long.getLong("cunbao.kills.seed", 5);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(15);
    private static final List<String> VICTIMS = List.of("JVM", "PostgreSQL", "both");
    private static final int MOST_PROCESSES = 40;

    /** Files are committed four at a time, so that there are many moments between two commits. */
    private static final List<String> OPTIONS = List.of("-Dcunbao.reading.files=4");

    private static final List<String> VILLAGES =
            LongTrial.isOn() ? List.of("下坪村", "东河村", "石桥村", "西岭村", "青石镇") : List.of("下坪村", "青石镇");

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

        private boolean isDone(String end) {
            return done.matcher(end).matches();
        }
    }

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private Path inbox = Path.of("");
    private final Random random = new Random(SEED);
    private final Map<String, Integer> counts = new TreeMap<>();
    private int stories;
    private int accused;

    @BeforeEach
    void someVillagesOfTheSamplesFirstQuarter() throws Exception {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        Path quarter = Files.createDirectory(inbox.resolve("2023Q1"));
        for (String village : VILLAGES) {
            system("cp", "-a", "input/2023Q1/" + village, quarter.toString());
        }
        system("cp", "-a", "input/receipts.csv", inbox.toString());
    }

    @Test
    void killedAgainAndAgainEachJobEndsAsIfNothingHadHappened() throws Exception {
        KillHome before = new KillHome(Files.createDirectory(folder.resolve("empty")), inbox);
        before.run("status");
        for (Job job : Job.values()) {
            int share = KILLS / Job.values().length + (job.ordinal() < KILLS % Job.values().length ? 1 : 0);
            if (share == 0) {
                continue;
            }
            KillHome undisturbed = before.copiedTo(folder.resolve("after-" + job));
            Duration work = undisturbed(undisturbed, job);
            List<String> wanted = undisturbed.state();
            for (int kills = 0; kills < share; ) {
                Path place = folder.resolve("story-" + ++stories);
                Story story = new Story(before.copiedTo(place), job, work, share - kills);
                story.tell();
                kills += agrees(story, wanted) ? story.kills : 0;
                note("%s, seed %d, story %d: %s; %d of %d", job, SEED, stories, story.did, kills, share);
                system("rm", "-rf", place.toString());
            }
            before = undisturbed;
        }
        note("seed %d: all the same after %d stories, %d of them put a file aside: %s", SEED, stories, accused, counts);
    }

    /**
     * Whether the home is as if nothing had happened. A file that was read alone at two kills is put aside, as it must be: no
     * program can know that it was innocent. Such a story is none.
     */
    private boolean agrees(Story story, List<String> wanted) throws Exception {
        List<String> found = story.home.state();
        if (found.stream().anyMatch(line -> line.contains("\"file.quarantined\""))) {
            accused++;
            assertThat(accused).as("files put aside that did nothing").isLessThan(2 + KILLS / 20);
            return false;
        }
        assertThat(differences(wanted, found))
                .as("%s, story %d: %s; it said: %s", story.job, stories, story.did, Files.readString(story.home.said()))
                .isEmpty();
        story.did.forEach(kill -> counts.merge(story.job + " " + kill, 1, Integer::sum));
        return true;
    }

    /** The processor time that a process of the job takes from the moment at which the job is on. */
    private static Duration undisturbed(KillHome home, Job job) throws Exception {
        KillRun run = home.watched(OPTIONS, job.words);
        assertThat(run.awaitWork()).as("%s has work to do", job).isTrue();
        Duration begun = run.used();
        Duration ended = run.untilItsEnd(LONGEST_RUN);
        assertThat(run.process().exitValue() + " " + home.lastSaid()).matches(job::isDone);
        return ended.minus(begun);
    }

    /** A home whose job is killed again and again until it comes to its end. */
    private final class Story {

        private final KillHome home;
        private final Job job;
        private final Duration work;
        private final int most;
        private final List<String> did = new ArrayList<>();
        private int kills;

        Story(KillHome home, Job job, Duration work, int most) {
            this.home = home;
            this.job = job;
            this.work = work;
            this.most = most;
        }

        void tell() throws Exception {
            List<String> words = job.words;
            for (int process = 1; process <= MOST_PROCESSES; process++) {
                KillRun run = home.watched(OPTIONS, words);
                if (wasKilled(run)) {
                    continue;
                }
                String end = run.process().exitValue() + " " + home.lastSaid();
                if (words == job.words && job.isDone(end)) {
                    return;
                }
                words = end.startsWith("5 A run was not finished") ? Job.NIGHTLY.words : job.words;
            }
            fail("%s did not end: %s", job, Files.readString(home.said()));
        }

        /** Earlier moments are likelier than later ones, since each start comes nearer to the end. */
        private boolean wasKilled(KillRun run) throws Exception {
            boolean on = run.awaitWork();
            while (on && kills < most) {
                double part = random.nextDouble();
                if (!run.awaitUse(work.dividedBy(1000).multipliedBy((long) (1000 * part * part)), LONGEST_RUN)) {
                    return false;
                }
                if (wasKilled(run, random.nextInt(VICTIMS.size()))) {
                    return true;
                }
            }
            run.untilItsEnd(LONGEST_RUN);
            assertThat(run.process().isAlive())
                    .as("%s goes on for ever after %s", job, did)
                    .isFalse();
            return false;
        }

        private boolean wasKilled(KillRun run, int which) throws Exception {
            String step = run.step();
            boolean hit = which != 0 && home.killServer();
            if (which != 1 && run.process().isAlive()) {
                run.process().destroyForcibly().waitFor();
                hit = true;
            }
            if (hit) {
                kills++;
                did.add(VICTIMS.get(which) + " in " + step);
            }
            return which != 1;
        }
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
                String.format(Locale.ROOT, line, arguments) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static void system(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
