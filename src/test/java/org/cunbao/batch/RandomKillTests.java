package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.cunbao.Cunbao;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole program on its own database, killed at random moments: the JVM, PostgreSQL, or both; a few times with every
 * check, {@code ./mvnw -Pkills verify} does it 200 times.
 */
class RandomKillTests {

    private static final int KILLS = Integer.getInteger("cunbao.kills", 3);
    private static final int LONGEST_MILLIS = 4000;
    private static final int LONGEST_RUN_SECONDS = 120;
    private static final List<String> ARGUMENTS =
            List.of("import", "--received-at", "2023-04-10T08:00:00+08:00", "input");

    private static final Pattern LATER_RUN = Pattern.compile(
            "^\\{\"run\": (?!1,)\\d+, , (\"kind\": \"import\", \"forms\"|\"township\": \"\\d+\", \\}$)");

    @TempDir
    private Path folder;

    @Test
    void killedAgainAndAgainItEndsWithTheLedgerOfAnUndisturbedRun() throws Exception {
        Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
        assertThat(start(undisturbed).waitFor()).isEqualTo(3);
        List<String> wanted = ledger(undisturbed);
        Random random = new Random(5);
        int kills = 0;
        for (int story = 1; kills < KILLS; story++) {
            Path home = Files.createDirectory(folder.resolve("story" + story));
            boolean ended = false;
            while (!ended) {
                Process process = start(home);
                boolean kill = kills < KILLS;
                boolean over = process.waitFor(
                        kill ? 500 + random.nextInt(LONGEST_MILLIS) : LONGEST_RUN_SECONDS * 1000,
                        TimeUnit.MILLISECONDS);
                ended = over && process.exitValue() != 1;
                if (!ended && kill) {
                    kill(home, process, random.nextInt(3));
                    kills++;
                } else if (!ended) {
                    process.destroyForcibly();
                    fail("a run after the last kill did not end well:%n%s", Files.readString(home.resolve("out.txt")));
                }
            }
            assertThat(ledger(home)).as("story %d, %d kills", story, kills).isEqualTo(wanted);
        }
    }

    private static void kill(Path home, Process process, int which) throws IOException, InterruptedException {
        if (which != 0) {
            server(home).ifPresent(ProcessHandle::destroyForcibly);
        }
        if (which != 1) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS))
                .as("a run ends when its database is killed")
                .isTrue();
    }

    private static Optional<ProcessHandle> server(Path home) throws IOException {
        Path file = home.resolve("data/postgres/cluster/postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private static Process start(Path home) throws IOException {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.cunbao.command.Main",
                "--data=" + home.resolve("data"));
        process.command().addAll(ARGUMENTS);
        return process.redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("out.txt").toFile()))
                .start();
    }

    /**
     * Without the times at which the runs of each story happened to begin and end, and the hashes over them; and without
     * the later runs as such, which found nothing to do: a process can be killed after its run had ended.
     */
    private static List<String> ledger(Path home) {
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(Cunbao.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .run("--cunbao.data=" + home.resolve("data"), "--logging.level.root=error")) {
            return LedgerText.of(house.getBean(JdbcClient.class)).stream()
                    .map(line -> line.contains("started_at") || line.contains("finished_at")
                            ? line.replaceAll("\"(started_at|finished_at|hash)\": \"[^\"]*\"", "")
                            : line)
                    .filter(line -> !LATER_RUN.matcher(line).find())
                    .toList();
        }
    }
}
