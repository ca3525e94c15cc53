package org.cunbao.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * This process's share of the file {@code users.lock}, held for as long as it uses the server.
 *
 * <p>The file is opened once: with POSIX locks, closing any second opening of it would give the lock away.
 */
final class Share implements Closeable {

    private final FileChannel channel;
    private @Nullable FileLock lock;

    private Share(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes a share; the caller holds the start lock, so nobody can be holding the file alone. */
    static Share take(Path folder) throws IOException {
        FileChannel channel = PrivateFiles.lockFile(folder.resolve("users.lock"));
        return new Share(channel, channel.lock(0, Long.MAX_VALUE, true));
    }

    /** Gives the share up and tells whether it was the last; the caller holds the start lock. */
    boolean wasLast() throws IOException {
        if (lock != null) {
            lock.release();
        }
        lock = channel.tryLock();
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Waits until no other process starts, makes or stops the folder's server; until closed none does. */
    static Closeable startLock(Path folder) throws IOException {
        FileChannel channel = PrivateFiles.lockFile(folder.resolve("start.lock"));
        try {
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }
}
