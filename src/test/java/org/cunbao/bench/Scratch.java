package org.cunbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A folder for what a benchmark makes: inboxes and a database, more than a gigabyte of some. */
public final class Scratch {

    private Scratch() {}

    /** A new folder, gone with all that is in it when the program ends. */
    public static Path folder() throws IOException {
        Path folder = Files.createTempDirectory("bench");
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile()), "scratch"));
        return folder;
    }
}
