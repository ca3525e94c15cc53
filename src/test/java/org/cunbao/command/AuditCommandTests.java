package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditCommandTests {

    @TempDir
    Path folder;

    @Test
    void readsAgainWhatThisProgramReadAndNamesWhatIsBroken() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");
        TestHome.Answer whole = home.run("audit", "verify");
        assertThat(whole.out())
                .isEqualTo(
                        "20 items verified (closes 0, custody 2, decisions 0, outputs 0, readings 4, readings repeated 2, receipts 2,"
                                + " runs 7, secret 1, vault 2).\n");
        assertThat(whole.code()).isEqualTo(0);
        assertThat(home.run("audit", "verify", "2022Q1").out()).contains("vault 0");

        JdbcClient.create(home.database().ownerSource())
                .sql("UPDATE receipts SET received_at = received_at - interval '1 day' WHERE name LIKE '%csv'")
                .update();
        TestHome.Answer broken = home.run("audit", "verify");
        assertThat(broken.code()).isEqualTo(4);
        assertThat(broken.out().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("receipts  receipt ")
                        .endsWith(" of 2023Q1/下坪村/志愿者花名册.csv in run 1  its hash does not match"));
    }
}
