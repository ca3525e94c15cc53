package org.cunbao.ledger;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What stands in the inbox, or below the paths given to {@code import}; nothing is ever written there.
 *
 * <p>Every file is listed, temporary ones too, so that each of them is accounted for; so is what stands in their place and
 * cannot be read, a folder that cannot be listed among them: asked for its bytes, it throws.
 */
public final class Inbox {

    private static final String LOG = "receipts.csv";

    private Inbox() {}

    /**
     * Lists every file, in the order of the names' code units.
     *
     * @param paths folders, files, archives; the name of a file is its path below the folder, else its file name; where
     *     two would be called the same, the later one's folders are put before it until they differ
     * @param declared the time of receipt said for all of them, if one was said; it outranks the inbox's log
     * @throws IOException if a path cannot be listed
     */
    public static List<Arrival> list(List<Path> paths, Optional<Instant> declared) throws IOException {
        return list(paths, declared, file -> true);
    }

    /**
     * The same without the files of folders that are not to be taken now.
     *
     * @throws IOException if a path cannot be listed
     */
    public static List<Arrival> list(List<Path> paths, Optional<Instant> declared, Predicate<Path> taken)
            throws IOException {
        Map<String, Arrival> arrivals = new TreeMap<>();
        for (Path path : paths) {
            for (Arrival arrival : Files.isDirectory(path) ? folder(path, declared, taken) : single(path, declared)) {
                Arrival named = arrival;
                for (Path up = path.toAbsolutePath();
                        arrivals.containsKey(named.name()) && up != null;
                        up = up.getParent()) {
                    named = renamed(named, folderName(up, path) + named.name());
                }
                arrivals.put(named.name(), named);
            }
        }
        return List.copyOf(arrivals.values());
    }

    private static List<Arrival> folder(Path folder, Optional<Instant> declared, Predicate<Path> taken)
            throws IOException {
        Path log = folder.resolve(LOG);
        Map<String, ReceiptsLog.Line> lines;
        try {
            lines = Files.exists(log, LinkOption.NOFOLLOW_LINKS)
                    ? ReceiptsLog.of(new FileBytes(folder, log).read()).lines()
                    : Map.of();
        } catch (IOException unclear) {
            return List.of(obstacle(LOG, Unread.Reason.of(unclear)));
        }
        List<Arrival> arrivals = new ArrayList<>();
        FolderWalk.through(folder, new FolderWalk.Sink() {
            @Override
            public void file(Path file, BasicFileAttributes attributes) {
                if (taken.test(file)) {
                    arrivals.add(arrival(folder, file, declared, lines));
                }
            }

            @Override
            public void obstacle(Path path, Unread.Reason reason) {
                arrivals.add(Inbox.obstacle(name(folder, path), reason));
            }
        });
        return arrivals;
    }

    private static Arrival arrival(
            Path folder, Path file, Optional<Instant> declared, Map<String, ReceiptsLog.Line> lines) {
        String name = nfc(folder.relativize(file));
        Optional<ReceiptsLog.Line> line = Optional.ofNullable(lines.get(name));
        return new Arrival(
                name,
                new FileBytes(folder, file),
                declared.or(() -> line.map(ReceiptsLog.Line::receivedAt)),
                line.map(ReceiptsLog.Line::sender).orElse(""),
                name.equals(LOG));
    }

    /** Something that stands there and has no bytes: it arrives like any file, and says why when it is read. */
    private static Arrival obstacle(String name, Unread.Reason reason) {
        return new Arrival(
                name,
                () -> {
                    throw new NotTaken(reason);
                },
                Optional.empty(),
                "",
                false);
    }

    private static String name(Path folder, Path path) {
        return nfc(folder.relativize(path)) + (Files.isDirectory(path) ? "/" : "");
    }

    private static List<Arrival> single(Path file, Optional<Instant> declared) {
        return List.of(new Arrival(nfc(file.getFileName()), new FileBytes(file, file), declared, "", false));
    }

    /** A name for the path above, {@code …/}: of a folder its own first, of a file that of its folder. */
    private static String folderName(Path up, Path path) {
        boolean itself = up.equals(path.toAbsolutePath()) && !Files.isDirectory(path);
        Path name = up.getFileName();
        return itself || name == null ? "" : nfc(name) + "/";
    }

    private static Arrival renamed(Arrival arrival, String name) {
        return new Arrival(name, arrival.content(), arrival.declared(), arrival.sender(), arrival.log());
    }

    private static String nfc(Path path) {
        StringBuilder name = new StringBuilder();
        path.forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
        return Normalizer2.getNFCInstance().normalize(name);
    }
}
