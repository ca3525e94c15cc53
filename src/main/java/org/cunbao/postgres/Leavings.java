package org.cunbao.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What a killed unpacking or a killed making of a cluster left behind.
 *
 * <p>This is the only place of the program that removes folders, and only those whose name says that they were never
 * finished: a cluster that ever held a row bears another name.
 */
final class Leavings {

    private Leavings() {}

    /** Removes the folders directly below whose name begins so; what is still being written to goes another time. */
    static void remove(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> leavings = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path leaving : leavings) {
                remove(leaving);
            }
        }
    }

    private static void remove(Path leaving) {
        try {
            Files.walkFileTree(leaving, new Remover());
        } catch (IOException busy) {
            LoggerFactory.getLogger(Leavings.class).info("{} is left for another time", leaving, busy);
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
