package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupCommandTests {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsLoadedElsewhereAndVerified() throws IOException {
        TestHome home = new TestHome(folder.resolve("a")).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");
        String file = folder.resolve("township.backup").toString();
        TestHome.Answer written = home.run("backup", file);
        assertThat(written.err()).contains("names, identity numbers and phones whole");
        assertThat(written.code()).isEqualTo(0);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file))))
                .isEqualTo("rw-------");
        assertThat(home.run("backup", file).code()).isEqualTo(5);
        assertThat(home.run("restore", file).code()).isEqualTo(5);

        TestHome other = new TestHome(folder.resolve("b"));
        assertThat(other.run("restore", file)).extracting(TestHome.Answer::code).isEqualTo(0);
        assertThat(other.run("audit", "verify").code()).isEqualTo(0);
        assertThat(entries(other)).isEqualTo(entries(home)).startsWith("40 ");
        other.brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        assertThat(other.run("nightly").code()).isEqualTo(0);
        assertThat(other.run("restore", file).err()).startsWith("The database is not empty: ");
        assertThat(other.run("audit", "verify").code()).isEqualTo(0);
    }

    @Test
    void aDamagedBackupIsRefused() throws IOException {
        TestHome home = new TestHome(folder.resolve("a")).brings("2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");
        Path file = folder.resolve("township.backup");
        home.run("backup", file.toString());
        Path text = folder.resolve("text");
        Files.writeString(text, "no backup");
        TestHome other = new TestHome(folder.resolve("b"));
        assertThat(other.run("restore", text.toString()).err()).endsWith("is no backup of this program.\n");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Files.write(file, bytes);
        assertThat(other.run("restore", file.toString()).code()).isEqualTo(5);
    }

    private static String entries(TestHome home) {
        return JdbcClient.create(home.database().writerSource())
                .sql("SELECT count(*) || ' ' || md5(string_agg(e::text, '|' ORDER BY e::text)) FROM entries_in_force e")
                .query(String.class)
                .single();
    }
}
