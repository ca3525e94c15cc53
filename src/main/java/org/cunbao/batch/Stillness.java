package org.cunbao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cunbao.ledger.Arrival;
import org.cunbao.ledger.FolderWalk;
import org.cunbao.ledger.Inbox;
import org.cunbao.ledger.Unread;

/**
 * Takes a file only when it has stood still: half of a file that is still being copied would be read as a damaged one.
 *
 * <p>A file that changed long enough ago is still; of the others a second look after the wait says whether their size and
 * time are the same. What is not is left for the next run. While the inbox's own log of receipts is being written,
 * nothing is taken, since it says when the others were received.
 */
public final class Stillness {

    private static final String LOG = "receipts.csv";

    private final Duration wait;
    private final Clock clock;
    private final Consumer<String> left;

    /**
     * @param wait how long a file must have stood still; zero takes every file
     * @param left hears of each file that is left, by its path below the inbox
     */
    public Stillness(Duration wait, Clock clock, Consumer<String> left) {
        this.wait = wait;
        this.clock = clock;
        this.left = left;
    }

    private record Look(long size, Instant changed) {}

    /** Every file is taken as it stands. */
    static Stillness notAskedFor() {
        return new Stillness(Duration.ZERO, Clock.fixed(Instant.EPOCH, java.time.ZoneOffset.UTC), name -> {});
    }

    /** What stands below the paths and has stood still. */
    List<Arrival> arrivals(List<Path> paths, Optional<Instant> declared) throws IOException {
        if (wait.isZero()) {
            return Inbox.list(paths, declared);
        }
        Set<Path> moving = new HashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                moving.addAll(moving(path));
            }
        }
        return Inbox.list(paths, declared, file -> !moving.contains(file));
    }

    private Set<Path> moving(Path folder) throws IOException {
        Map<Path, Look> first = look(folder);
        if (first.values().stream().allMatch(this::old)) {
            return Set.of();
        }
        pause();
        Map<Path, Look> second = look(folder);
        List<Path> moving = new ArrayList<>();
        second.forEach((file, look) -> {
            if (!look.equals(first.get(file)) && !old(look)) {
                moving.add(file);
            }
        });
        moving.stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .forEach(left);
        return moving.contains(folder.resolve(LOG)) ? second.keySet() : Set.copyOf(moving);
    }

    private boolean old(Look look) {
        return !look.changed().isAfter(clock.instant().minus(wait));
    }

    private static Map<Path, Look> look(Path folder) throws IOException {
        Map<Path, Look> seen = new HashMap<>();
        FolderWalk.through(folder, new FolderWalk.Sink() {
            @Override
            public void file(Path file, BasicFileAttributes attributes) {
                seen.put(
                        file,
                        new Look(
                                attributes.size(), attributes.lastModifiedTime().toInstant()));
            }

            @Override
            public void obstacle(Path path, Unread.Reason reason) {
                // Told when it is to be read.
            }
        });
        return seen;
    }

    private void pause() throws IOException {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for files to stand still", stopped);
        }
    }
}
