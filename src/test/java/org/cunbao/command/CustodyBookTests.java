package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CustodyBookTests {

    @TempDir
    Path folder;

    @Test
    void tellsWhoRanWhatWhyAndHowItEnded() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv");
        home.run("nightly");
        home.run("findings");
        home.run("assign", "nowhere.xlsx", "--unit", "341799101", "--reason", "phone 13812345678");
        home.run("import", "no/such/path");
        assertThat(lines(home))
                .containsExactly(
                        "1 clerk nightly [] [] begun -",
                        "2 clerk nightly [] [] needs person 1",
                        "3 clerk assign [nowhere.xlsx --unit 341799101] [phone 138****5678] begun -",
                        "4 clerk assign [] [phone 138****5678] usage 3");
    }

    private static List<String> lines(TestHome home) {
        return JdbcClient.create(home.database().writerSource())
                .sql("""
                SELECT entry || ' ' || who || ' ' || action || ' [' || details || '] [' || reason || '] ' || result || ' '
                       || coalesce(begun::text, '-') FROM custody ORDER BY entry""")
                .query(String.class)
                .list();
    }
}
