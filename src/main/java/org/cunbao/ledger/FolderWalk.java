package org.cunbao.ledger;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A walk through a folder and all below it, links followed, that goes on past what cannot be entered. */
public final class FolderWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Sink sink;

    private FolderWalk(Path root, Sink sink) {
        this.root = root;
        this.sink = sink;
    }

    /** Hears of everything that is no folder, in no order. */
    public interface Sink {

        /** A file with bytes. */
        void file(Path file, BasicFileAttributes attributes);

        /** Something without bytes that could be read, or a folder that could not be listed to its end. */
        void obstacle(Path path, Unread.Reason reason);
    }

    /**
     * Walks.
     *
     * @throws IOException if the folder itself cannot be listed
     */
    public static void through(Path root, Sink sink) throws IOException {
        Files.walkFileTree(
                root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new FolderWalk(root, sink));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            sink.file(file, attributes);
        } else {
            sink.obstacle(file, attributes.isSymbolicLink() ? Unread.Reason.LINK : Unread.Reason.NOT_A_FILE);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        return passed(file, failure);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        return failure == null ? FileVisitResult.CONTINUE : passed(folder, failure);
    }

    private FileVisitResult passed(Path path, IOException failure) throws IOException {
        if (path.equals(root)) {
            throw failure;
        }
        sink.obstacle(path, Unread.Reason.of(failure));
        return FileVisitResult.CONTINUE;
    }
}
