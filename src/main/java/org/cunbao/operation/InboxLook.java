package org.cunbao.operation;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in the inbox and was not taken in yet, told by name and size alone: reading every file would take long, and
 * the next run compares the bytes.
 *
 * @param readable whether the folder is there and can be listed
 * @param waiting files whose name and size are not those of a receipt
 * @param oldest when the one that waits longest was last changed
 */
public record InboxLook(boolean readable, int waiting, Optional<Instant> oldest) {

    /**
     * Looks at the folder.
     *
     * @param received size of the newest receipt of every name
     */
    public static InboxLook at(Path inbox, Map<String, Long> received) {
        int waiting = 0;
        Optional<Instant> oldest = Optional.empty();
        try (Stream<Path> files = Files.walk(inbox, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Long size = received.get(name(inbox, file));
                if (size == null || size != Files.size(file)) {
                    waiting++;
                    Instant changed = Files.getLastModifiedTime(file).toInstant();
                    oldest = oldest.filter(changed::isAfter).or(() -> Optional.of(changed));
                }
            }
            return new InboxLook(true, waiting, oldest);
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return new InboxLook(false, waiting, oldest);
        }
    }

    private static String name(Path inbox, Path file) {
        String path =
                inbox.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return Normalizer2.getNFCInstance().normalize(path);
    }
}
