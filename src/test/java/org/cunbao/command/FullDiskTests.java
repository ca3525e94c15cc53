package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database on a file system of its own that is full in the middle of a run. */
class FullDiskTests {

    @TempDir
    private Path folder;

    @AfterEach
    void unmount() throws Exception {
        Path data = folder.resolve("small/data");
        if (Files.exists(data)) {
            system("umount", "-l", data.toString());
        }
    }

    @Test
    void theRunEndsWithASentenceAndGoesOnToTheSameEndOnceThereIsRoom() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox/2023Q1"));
        Files.copy(Path.of("input/receipts.csv"), folder.resolve("inbox/receipts.csv"));
        copy("input/2023Q1/下坪村", inbox);
        Path data = Files.createDirectories(folder.resolve("small/data"));
        Assumptions.assumeTrue(
                system("mount", "-t", "tmpfs", "-o", "size=600m,mode=0700", "cunbao-test", data.toString()) == 0,
                "only root can mount a file system of a test's own");
        KillHome small = new KillHome(folder.resolve("small"), folder.resolve("inbox"));
        KillHome large = new KillHome(Files.createDirectory(folder.resolve("large")), folder.resolve("inbox"));
        assertThat(small.run("nightly").code()).isEqualTo(3);
        assertThat(large.run("nightly").code()).isEqualTo(3);
        for (String village : new String[] {"东河村", "大塘村", "西岭村", "石桥村", "白果村"}) {
            copy("input/2023Q1/" + village, inbox);
        }
        assertThat(large.run("nightly").code()).isEqualTo(3);

        try (Session held = small.open()) {
            held.room(Clock.class);
            Path ballast = data.resolve("ballast");
            long free = Files.getFileStore(data).getUsableSpace();
            assertThat(system("fallocate", "-l", String.valueOf(free), ballast.toString()))
                    .isZero();
            TestHome.Answer full = small.run("nightly");
            assertThat(full.code()).isEqualTo(1);
            assertThat(full.err()).contains("No space left on device");
            Files.delete(ballast);
        }

        assertThat(small.run("nightly").code()).isEqualTo(3);
        assertThat(small.state()).containsExactlyElementsOf(large.state());
    }

    private static void copy(String from, Path to) throws Exception {
        assertThat(system("cp", "-a", from, to.toString())).isZero();
    }

    private static int system(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
