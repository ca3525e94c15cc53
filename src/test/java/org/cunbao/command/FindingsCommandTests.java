package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsCommandTests {

    @TempDir
    private Path folder;

    @Test
    void aLineOfTheInboxesLogThatSaysNothingUsefulIsNamedUntilItIsMended() throws IOException {
        TestHome home = new TestHome(folder);
        Files.writeString(home.inbox().resolve("空.csv"), "");
        Files.writeString(
                home.inbox().resolve("receipts.csv"),
                "path,received_at,sender\n空.csv,4月2日,王\n没有.csv,2023-04-02T08:00:00+08:00,王\n");

        assertThat(home.run("nightly").out()).contains("1 errors, 2 warnings");
        assertThat(home.run("findings", "--quiet").out().lines().map(line -> line.replaceFirst("\\[.*]", "[]")))
                .containsExactly(
                        "warning  receipts.csv!B2  receipt.time-unreadable  []",
                        "    The time of receipt \"4月2日\" of \"空.csv\" cannot be read, so the time of loading counts."
                                + " Write it as 2023-04-02T08:42:18+08:00, with the offset.",
                        "warning  receipts.csv!A3  receipt.path-unknown  []",
                        "    No file \"没有.csv\" was received. Write the file's path below the inbox, with /.",
                        "error  空.csv  file.empty  []",
                        "    The file is empty (0 bytes). Save it again and resend it.");

        Files.writeString(
                home.inbox().resolve("receipts.csv"), "path,received_at,sender\n空.csv,2023-04-02T08:00:00+08:00,王\n");
        assertThat(home.run("nightly").out()).contains("0 errors, 0 warnings");
        assertThat(home.run("findings", "--quiet").out().lines()).hasSize(2);
    }

    @Test
    void aCopyNamesTheFirstReceiptWhatBecameOfItAndWhereItsOwnNameWouldHaveLed() throws IOException {
        TestHome home = new TestHome(folder);
        String table = "志愿者花名册\n序号,姓名,性别,类别\n1,王大山,男,党员\n";
        sends(home, "2023Q1/东河村/a.csv", table);
        sends(home, "2023Q2/西岭村/b.csv", table);
        sends(home, "2023Q1/东河村/c.csv", table);
        home.run("nightly");
        sends(home, "2023Q1/东河村/z.csv", table + "2,李小河,男,党员\n");
        home.run("nightly");

        assertThat(home.run("findings", "--quiet").out().lines().filter(line -> line.contains("The same bytes")))
                .containsExactly(
                        "    The same bytes as \"2023Q1/东河村/a.csv\", received before; recorded, not read again. The first"
                                + " one has been replaced meanwhile. ",
                        "    The same bytes as \"2023Q1/东河村/a.csv\", received before; recorded, not read again. The first"
                                + " one has been replaced meanwhile. By its own name it would be: 西岭村，2023Q2; if it is a"
                                + " report of its own, use assign.");
        assertThat(home.run("trace", "2023Q2/西岭村/b.csv").out()).contains("By its own name it would be: 西岭村，2023Q2");

        home.run("assign", "2023Q2/西岭村/b.csv", "--unit", "341799101202", "--reason", "两村同一名册");
        assertThat(home.run("findings", "--quiet").out().lines().filter(line -> line.contains("The same bytes")))
                .hasSize(1);
    }

    private static void sends(TestHome home, String name, String text) throws IOException {
        Path file = home.inbox().resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
