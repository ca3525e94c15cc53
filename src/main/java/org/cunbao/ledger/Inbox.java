package org.cunbao.ledger;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What stands in the inbox, or below the paths given to {@code import}; nothing is ever written there.
 *
 * <p>Every file is listed, temporary ones too, so that each of them is accounted for.
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
        Map<String, ReceiptsLog.Line> lines = Files.isRegularFile(log)
                ? ReceiptsLog.of(Files.readAllBytes(log)).lines()
                : Map.of();
        List<Arrival> arrivals = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).filter(taken).toList()) {
                String name = nfc(folder.relativize(file));
                Optional<ReceiptsLog.Line> line = Optional.ofNullable(lines.get(name));
                arrivals.add(new Arrival(
                        name,
                        () -> Files.readAllBytes(file),
                        declared.or(() -> line.map(ReceiptsLog.Line::receivedAt)),
                        line.map(ReceiptsLog.Line::sender).orElse(""),
                        name.equals(LOG)));
            }
        }
        return arrivals;
    }

    private static List<Arrival> single(Path file, Optional<Instant> declared) {
        return List.of(new Arrival(nfc(file.getFileName()), () -> Files.readAllBytes(file), declared, "", false));
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
