package org.cunbao.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server on a file system of its own that is full before it starts. */
class FullServerDiskTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void mount() throws Exception {
        Assumptions.assumeTrue(
                system("mount", "-t", "tmpfs", "-o", "size=400m,mode=0700", "cunbao-test", folder.toString()) == 0,
                "only root can mount a file system of a test's own");
    }

    @AfterEach
    void unmount() throws Exception {
        system("umount", "-l", folder.toString());
    }

    @Test
    void aServerThatDoesNotStartOnAFullDiskSaysThatAndStartsOnceThereIsRoom() throws Exception {
        EmbeddedPostgres.open(folder).close();
        Path ballast = folder.resolve("ballast");
        long free = Files.getFileStore(folder).getUsableSpace();
        assertThat(system("fallocate", "-l", String.valueOf(free), ballast.toString()))
                .isZero();

        assertThatThrownBy(() -> EmbeddedPostgres.open(folder).close())
                .isInstanceOf(IOException.class)
                .hasMessage("the disk that holds " + folder + " is full; free some space and try again");

        Files.delete(ballast);
        EmbeddedPostgres.open(folder).close();
    }

    private static int system(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
