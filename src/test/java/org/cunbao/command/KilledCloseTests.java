package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cunbao.batch.DoomedStep;
import org.cunbao.ledger.Canonical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closes and audits whose process is killed by the system in each step, one after another, and started again. */
class KilledCloseTests {

    private static final int KILLED = 128 + 9;
    private static final String[] CLOSE = {"close", "2023Q1", "--allow-missing", "--reason", "季末"};

    @TempDir
    private Path folder;

    @Test
    void killedInEachStepACloseIsThatOfAnUndisturbedOneAndAnAuditOfItLeavesNothingBehind() throws Exception {
        TestHome home = new TestHome(Files.createDirectory(folder.resolve("killed")))
                .brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");
        Path backup = folder.resolve("backup");
        home.run("backup", backup.toString());
        TestHome undisturbed = new TestHome(Files.createDirectory(folder.resolve("undisturbed")));
        undisturbed.run("restore", backup.toString());
        assertThat(undisturbed.run(CLOSE).code()).isZero();

        for (String step : List.of("inspect", "figure", "freeze", "write", "conclude")) {
            killed(home, step, CLOSE);
        }
        TestHome.Answer closed = home.run(CLOSE);

        assertThat(closed.err()).isEmpty();
        assertThat(closed.code()).isZero();
        assertThat(closed.out()).startsWith("Closed 2023Q1, revision 0; manifest ");
        assertThat(outputs(folder.resolve("killed"))).isEqualTo(outputs(folder.resolve("undisturbed")));
        assertThat(kept(home)).isEqualTo(kept(undisturbed));
        assertThat(home.run(CLOSE).code()).isEqualTo(5);

        for (String step : List.of("rebuild", "compare", "drop")) {
            killed(home, step, "audit", "replay", "2023Q1");
        }
        TestHome.Answer proof = home.run("audit", "replay", "2023Q1");
        assertThat(proof.out()).as(proof.err()).startsWith("2023Q1, revision 0: identical.");
        assertThat(schemas(home)).isEmpty();
        assertThat(executions(home))
                .containsExactly(
                        "auditRerun COMPLETED 1",
                        "auditRerun FAILED 3",
                        "nightlyImport COMPLETED 1",
                        "quarterClose COMPLETED 1",
                        "quarterClose FAILED 5");
    }

    /** A night that comes after the kill takes the close up too: it is frozen, so it is owed its outputs. */
    @Test
    void whatIsLeftOfAKilledCloseIsDoneByTheNextNightToo() throws Exception {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv");
        home.run("nightly");
        killed(home, "freeze", CLOSE);
        assertThat(folder.resolve("output")).doesNotExist();

        assertThat(home.run("nightly").out()).startsWith("The run before had not ended; it was finished first.");

        assertThat(outputs(folder)).hasSize(6);
        assertThat(home.run(CLOSE).code()).isEqualTo(5);
        assertThat(home.run("audit", "verify").code()).isZero();
    }

    private static void killed(TestHome home, String step, String... words) throws Exception {
        TestHome.Answer answer = home.forked(TestHome.Forked.with("-D" + DoomedStep.PROPERTY + "=" + step), words);
        assertThat(answer.code()).as("killed in %s: %s", step, answer.err()).isEqualTo(KILLED);
    }

    private static Map<String, String> outputs(Path home) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        try (Stream<Path> files = Files.list(home.resolve("output/2023Q1"))) {
            for (Path file : files.toList()) {
                outputs.put(file.getFileName().toString(), Canonical.sha256(Files.readAllBytes(file)));
            }
        }
        return outputs;
    }

    /** Every run but for its times, and every close with its hash. */
    private static List<String> kept(TestHome home) {
        return JdbcClient.create(home.database().ownerSource())
                .sql("""
                SELECT r.run || ' ' || r.kind || ' ' || (e.run IS NOT NULL) || ' ' || coalesce(c.hash, '')
                  FROM runs r LEFT JOIN run_ends e USING (township, run) LEFT JOIN closes c USING (township, run)
                 ORDER BY r.run""")
                .query(String.class)
                .list();
    }

    private static List<String> schemas(TestHome home) {
        return JdbcClient.create(home.database().ownerSource())
                .sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'replay%' ORDER BY nspname")
                .query(String.class)
                .list();
    }

    private static List<String> executions(TestHome home) {
        return JdbcClient.create(home.database().ownerSource())
                .sql("""
                SELECT i.job_name || ' ' || e.status || ' ' || count(*)
                  FROM batch_job_instance i JOIN batch_job_execution e USING (job_instance_id)
                 GROUP BY i.job_name, e.status ORDER BY i.job_name, e.status""")
                .query(String.class)
                .list();
    }
}
