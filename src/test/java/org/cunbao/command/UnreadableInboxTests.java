package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read in the inbox is said, stops nothing else, and is taken once it can be read. */
@EnabledOnOs(OS.LINUX)
class UnreadableInboxTests {

    private static final String GOOD = "2023Q1/下坪村/志愿者花名册.csv";
    private static final String CLOSED = "2023Q1/下坪村/活动及援助台账.xlsx";
    private static final String VILLAGE = "2023Q1/东河村";
    private static final String UNLISTED = VILLAGE + "/东河村志愿者信息登记表.xlsx";

    @TempDir
    private Path folder;

    @AfterEach
    void open() throws IOException {
        for (String name : List.of(VILLAGE, CLOSED)) {
            Path path = folder.resolve("inbox").resolve(name);
            if (Files.exists(path)) {
                rights(path, "rwxr-xr-x");
            }
        }
    }

    @Test
    void whatHasNoBytesIsSaidEachNightAndTheRestIsTaken() throws Exception {
        TestHome home = new TestHome(folder).brings(GOOD);
        Path bad = home.inbox().resolve("2023Q1/下坪村/坏.csv");
        Files.createSymbolicLink(bad, Path.of("/proc/self/mem"));
        assertThat(new ProcessBuilder("mkfifo", home.inbox().resolve("管道.csv").toString())
                        .start()
                        .waitFor())
                .isZero();
        String said = """
                Not taken, will be tried again: 2023Q1/下坪村/坏.csv (the disk or the network failed).
                Not taken, will be tried again: 管道.csv (a pipe, socket or device, not opened).
                """;

        TestHome.Answer first = home.run("nightly");
        assertThat(first.err()).endsWith(said);
        assertThat(first.out()).contains("下坪村");
        assertThat(first.code()).isEqualTo(3);

        TestHome.Answer second = home.run("nightly");
        assertThat(second.err()).endsWith(said);
        assertThat(second.code())
                .as("nothing new, and still a person is needed")
                .isEqualTo(3);
        assertThat(home.run("status").out())
                .contains(
                        "what stands in the inbox and cannot be read: 2",
                        "files in the inbox that are new or changed: 1");

        Files.delete(bad);
        Files.delete(home.inbox().resolve("管道.csv"));
        Files.copy(Path.of("input").resolve(GOOD).resolveSibling("微心愿、调解、先进典型统计表.xlsx"), bad);
        assertThat(home.run("nightly").err()).doesNotContain("Not taken");
        assertThat(home.run("trace", "2023Q1/下坪村/坏.csv").code()).isZero();
    }

    @Test
    void whatMayNotBeReadOrListedIsTakenOnceItMay() throws Exception {
        List<String> lesser = lesser();
        TestHome home = new TestHome(folder).brings(GOOD, CLOSED, UNLISTED);
        rights(home.inbox().resolve(CLOSED), "-w-------");
        rights(home.inbox().resolve(VILLAGE), "-wx------");

        assertThat(nightly(lesser))
                .contains("Not taken, will be tried again: " + CLOSED + " (no permission to read it).")
                .contains("Not taken, will be tried again: " + VILLAGE + "/ (no permission to read it).")
                .endsWith("3\n");
        open();

        assertThat(home.run("nightly").err()).doesNotContain("Not taken");
        for (String name : List.of(GOOD, CLOSED, UNLISTED)) {
            assertThat(home.run("trace", name).code()).as(name).isZero();
        }
    }

    @Test
    void anInboxThatMayNotBeListedIsAFault() throws Exception {
        List<String> lesser = lesser();
        TestHome home = new TestHome(folder);
        rights(home.inbox(), "-wx------");
        try {
            assertThat(nightly(lesser)).contains("Not there, or not to be read").endsWith("1\n");
        } finally {
            rights(home.inbox(), "rwxr-xr-x");
        }
    }

    /** What takes from root what other users do not have: to read what its owner has closed. */
    private static List<String> lesser() throws Exception {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        String none = "-dac_override,-dac_read_search";
        List<String> lesser = List.of("setpriv", "--bounding-set", none, "--inh-caps", none);
        boolean works = Files.isExecutable(Path.of("/usr/bin/setpriv"))
                && new ProcessBuilder(lesser)
                                .command(command(lesser, "true"))
                                .start()
                                .waitFor()
                        == 0;
        Assumptions.assumeTrue(works, "root reads everything, and setpriv cannot take that away here");
        return lesser;
    }

    private static List<String> command(List<String> before, String word) {
        return java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(word))
                .toList();
    }

    /** What the night said, and its exit code in a last line. */
    private String nightly(List<String> lesser) throws Exception {
        String[] words = {
            "nightly",
            "--lang",
            "en",
            "--home",
            folder.toString(),
            "--jobs",
            Path.of("jobs").toAbsolutePath().toString()
        };
        TestHome.Answer answer = new Child(lesser, List.of(), words).run(folder.resolve("said.txt"));
        return answer.out() + answer.code() + "\n";
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
