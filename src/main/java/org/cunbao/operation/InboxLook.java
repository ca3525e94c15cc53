package org.cunbao.operation;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cunbao.ledger.FolderWalk;
import org.cunbao.ledger.Unread;

/**
 * What stands in the inbox and was not taken in yet, told by name and size alone: reading every file would take long, and
 * the next run compares the bytes.
 *
 * @param readable whether the folder is there and can be listed
 * @param waiting files whose name and size are not those of a receipt
 * @param unread how many of these cannot be read now, and what else stands there: folders that cannot be listed, pipes,
 *     links that lead nowhere
 * @param oldest when the one that waits longest was last changed
 */
public record InboxLook(boolean readable, int waiting, int unread, Optional<Instant> oldest) {

    /**
     * Looks at the folder.
     *
     * @param received size of the newest receipt of every name
     */
    public static InboxLook at(Path inbox, Map<String, Long> received) {
        Counting counting = new Counting(inbox, received);
        try {
            FolderWalk.through(inbox, counting);
            return counting.look(true);
        } catch (IOException unreadable) {
            return counting.look(false);
        }
    }

    /** Counts what the walk comes past. */
    private static final class Counting implements FolderWalk.Sink {

        private final Path inbox;
        private final Map<String, Long> received;
        private int waiting;
        private int unread;
        private Optional<Instant> oldest = Optional.empty();

        Counting(Path inbox, Map<String, Long> received) {
            this.inbox = inbox;
            this.received = received;
        }

        @Override
        public void file(Path file, BasicFileAttributes attributes) {
            Long size = received.get(name(inbox, file));
            if (size != null && size == attributes.size()) {
                return;
            }
            waiting++;
            unread += opens(file) ? 0 : 1;
            Instant changed = attributes.lastModifiedTime().toInstant();
            oldest = oldest.filter(changed::isAfter).or(() -> Optional.of(changed));
        }

        @Override
        public void obstacle(Path path, Unread.Reason reason) {
            unread++;
        }

        InboxLook look(boolean readable) {
            return new InboxLook(readable, waiting, unread, oldest);
        }
    }

    private static boolean opens(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() >= -1;
        } catch (IOException failure) {
            return false;
        }
    }

    private static String name(Path inbox, Path file) {
        String path =
                inbox.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return Normalizer2.getNFCInstance().normalize(path);
    }
}
