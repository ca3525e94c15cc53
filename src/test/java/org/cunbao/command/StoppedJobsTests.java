package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cunbao.batch.AskedStep;
import org.cunbao.batch.LongTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs whose process is asked to end by the system in a step (in every one in a long trial), and started again. */
class StoppedJobsTests {

    /** What a process ends with that SIGTERM was sent to, whatever it does about it. */
    private static final int ASKED = 128 + 15;

    private static final String[] CLOSE = {"close", "2023Q1", "--allow-missing", "--reason", "季末"};
    private static final String[] REPLAY = {"audit", "replay", "2023Q1"};

    private static final List<String> IMPORTING = LongTrial.isOn() ? List.of("receive", "resolve") : List.of("resolve");
    private static final List<String> CLOSING =
            LongTrial.isOn() ? List.of("inspect", "figure", "write") : List.of("figure");
    private static final List<String> REPLAYING = LongTrial.isOn() ? List.of("receive", "compare") : List.of("compare");

    @TempDir
    private Path folder;

    @Test
    void askedToEndEachJobStopsAtABoundarySaysSoAndEndsTheSameAfterwards() throws Exception {
        TestHome home = new TestHome(Files.createDirectory(folder.resolve("stopped")))
                .brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        for (String step : IMPORTING) {
            assertThat(asked(home, step, "nightly"))
                    .endsWith("Stopped in the middle, as asked; the next nightly finishes it.");
        }
        home.run("nightly");
        Path backup = folder.resolve("backup");
        home.run("backup", backup.toString());
        TestHome undisturbed = new TestHome(Files.createDirectory(folder.resolve("undisturbed")));
        undisturbed.run("restore", backup.toString());
        assertThat(undisturbed.run(CLOSE).code()).isZero();

        for (String step : CLOSING) {
            assertThat(asked(home, step, CLOSE))
                    .endsWith("Stopped in the middle, as asked; the next close finishes it.");
        }
        assertThat(home.run(CLOSE).out()).startsWith("Closed 2023Q1, revision 0; manifest ");
        assertThat(home.outputs("2023Q1")).isEqualTo(undisturbed.outputs("2023Q1"));

        for (String step : REPLAYING) {
            assertThat(asked(home, step, REPLAY))
                    .endsWith("Stopped in the middle, as asked, and nothing is left of it; it can be asked for again.");
            assertThat(home.scratchSchemas()).isEmpty();
        }
        assertThat(home.run(REPLAY).out()).startsWith("2023Q1, revision 0: identical.");
        assertThat(home.executions())
                .containsExactly(
                        "auditRerun COMPLETED 1",
                        "auditRerun STOPPED " + REPLAYING.size(),
                        "nightlyImport COMPLETED 1",
                        "nightlyImport STOPPED " + IMPORTING.size(),
                        "quarterClose COMPLETED 1",
                        "quarterClose STOPPED " + CLOSING.size());
        assertThat(home.told("""
                SELECT c.action || ' ' || c.result || ' ' || count(*) FROM custody c
                 WHERE c.result <> 'begun' GROUP BY c.action, c.result ORDER BY c.action, c.result"""))
                .as("each command's end was entered")
                .containsExactly(
                        "audit replay done 1",
                        "audit replay failed " + REPLAYING.size(),
                        "backup done 1",
                        "close done 1",
                        "close failed " + CLOSING.size(),
                        "nightly failed " + IMPORTING.size(),
                        "nightly needs person 1");
    }

    /** What the service had begun is asked to stop before anybody waits for its end. */
    @Test
    void theServiceStopsTheJobThatItBeganAndSaysThatItEnded() throws Exception {
        TestHome home = new TestHome(folder)
                .brings("2023Q1/下坪村/志愿者花名册.csv")
                .defines("runs/nightly.yml", "settle_seconds: 60", "settle_seconds: 0");
        Future<TestHome.Answer> served = Executors.newSingleThreadExecutor()
                .submit(() -> home.forked(
                        TestHome.Forked.with(
                                "-D" + AskedStep.PROPERTY + "=receive",
                                "-Dcunbao.stopping.seconds=120",
                                "-Dcunbao.service.polling=100ms"),
                        "serve",
                        "--port",
                        "0"));
        awaitDue(home, served);

        TestHome.Answer answer = served.get();
        assertThat(answer.code()).as(answer.err()).isEqualTo(ASKED);
        assertThat(answer.err().strip()).endsWith("Z Ended.");
        assertThat(home.told("SELECT status FROM batch_job_execution ORDER BY job_execution_id"))
                .containsExactly("STOPPED");
    }

    /** The service enters its schedules when it starts; from then on the nightly one is overdue. */
    private static void awaitDue(TestHome home, Future<TestHome.Answer> served) throws InterruptedException {
        JdbcClient owner = JdbcClient.create(home.database().ownerSource());
        boolean due = false;
        while (!due && !served.isDone()) {
            due = !owner.sql("SELECT 1 FROM pg_class WHERE relname = 'scheduled_tasks'")
                            .query(Integer.class)
                            .list()
                            .isEmpty()
                    && owner.sql("UPDATE scheduled_tasks SET execution_time = '2020-01-01T00:00:00Z'"
                                            + " WHERE task_instance = 'nightly'")
                                    .update()
                            == 1;
            Thread.sleep(50);
        }
    }

    private static String asked(TestHome home, String step, String... words) throws Exception {
        TestHome.Answer answer = home.forked(
                TestHome.Forked.with("-D" + AskedStep.PROPERTY + "=" + step, "-Dcunbao.stopping.seconds=120"), words);
        assertThat(answer.code()).as("asked in %s: %s", step, answer.err()).isEqualTo(ASKED);
        return answer.err().strip();
    }
}
