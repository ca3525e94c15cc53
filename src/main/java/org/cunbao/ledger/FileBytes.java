package org.cunbao.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The bytes of one file of the inbox, if it has any when they are wanted.
 *
 * <p>It is looked at once more just before: what was a file when it was listed may have become a pipe since, and opening one
 * would wait for ever.
 *
 * @param root the folder that it was found in, or itself
 * @param file where it is
 */
record FileBytes(Path root, Path file) implements Arrival.Content {

    /** Twice what the reader takes: a file beyond it could not be kept in one piece. */
    static final int MOST = 400 << 20;

    /**
     * @throws UncheckedIOException if the whole folder is gone: then nothing can be said of this file alone
     */
    @Override
    public byte[] read() throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (!now.isRegularFile()) {
                throw new NotTaken(Unread.Reason.NOT_A_FILE);
            }
            return now.size() == 0 ? unmeasured() : measured(now.size());
        } catch (NoSuchFileException gone) {
            if (!Files.exists(root)) {
                throw new UncheckedIOException(root + " is not there any more", gone);
            }
            throw gone;
        }
    }

    private byte[] measured(long size) throws IOException {
        if (size > MOST) {
            throw new NotTaken(Unread.Reason.TOO_LARGE);
        }
        return Files.readAllBytes(file);
    }

    /** Some file systems make up what they give, and call its size 0. */
    private byte[] unmeasured() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new NotTaken(Unread.Reason.TOO_LARGE);
            }
            return bytes;
        }
    }
}
