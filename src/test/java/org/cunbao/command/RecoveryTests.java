package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecoveryTests {

    private static final String FILE = "2023Q1/下坪村/志愿者花名册.csv";
    private static final String OTHER = "2023Q2/下坪村/志愿者花名册.xlsx";

    @TempDir
    private Path folder;

    @Test
    void aRunThatDiedIsFinishedWithItsOwnPathsTimesAndRules() throws IOException {
        TestHome home = new TestHome(folder).brings(FILE);
        home.run("nightly");
        Path elsewhere = folder.resolve("mail");
        Files.createDirectories(elsewhere);
        Files.copy(Path.of("input").resolve(OTHER), elsewhere.resolve("花名册.xlsx"));
        home.run("import", elsewhere.toString(), "--received-at", "2023-07-09T10:00:00+08:00");
        JdbcClient owner = JdbcClient.create(home.database().ownerSource());
        diesInItsSecondRun(owner);

        home.defines("forms/volunteer.yml", "titles: [", "titles: [志愿者花名簿, ");
        home.brings("2023Q2/东河村/东河村活动及援助台账.xlsx");
        TestHome.Answer night = home.run("nightly");

        assertThat(night.out()).startsWith("The run before had not ended; it was finished first.");
        assertThat(owner.sql("""
                        SELECT r.run || ' ' || r.name || ' ' || coalesce((r.declared_at AT TIME ZONE 'UTC')::text, '-')
                          FROM receipts r ORDER BY r.receipt""").query(String.class).list())
                .containsExactly(
                        "1 " + FILE + " -", "2 花名册.xlsx 2023-07-09 02:00:00", "3 2023Q2/东河村/东河村活动及援助台账.xlsx -");
        assertThat(owner.sql("""
                        SELECT g.run || ' ' || (g.forms = (SELECT r.forms FROM runs r WHERE r.run = 1))
                          FROM readings g ORDER BY g.run, g.receipt""").query(String.class).list())
                .as("what the dead run left is read under its rules, and then everything under the new ones")
                .containsExactly("1 true", "2 true", "3 false", "3 false", "3 false");
        assertThat(home.run("audit", "verify").code()).isZero();
    }

    /** As if the machine had died when the second run had begun and done nothing yet. */
    private static void diesInItsSecondRun(JdbcClient owner) {
        for (String table :
                List.of("entries", "findings", "table_readings", "sheet_readings", "submissions", "reading_uses")) {
            owner.sql("DELETE FROM " + table + " WHERE reading IN (SELECT g.reading FROM readings g WHERE g.run = 2)")
                    .update();
        }
        for (String table : List.of("readings", "receipts", "run_ends")) {
            owner.sql("DELETE FROM " + table + " WHERE run = 2").update();
        }
        owner.sql("TRUNCATE batch_job_instance CASCADE").update();
    }
}
