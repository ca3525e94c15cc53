package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine, where systems put them. */
final class Jdks {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/lib/jvm"), Path.of("/Library/Java/JavaVirtualMachines"), Path.of("/opt"));
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private Jdks() {}

    /** The folder of the first JDK, in the order of names, whose version is this or a later one. */
    static Optional<Path> findFrom(int version) throws IOException {
        for (Path place : PLACES) {
            if (!Files.isDirectory(place)) {
                continue;
            }
            try (Stream<Path> found = Files.find(place, 4, (path, is) -> path.endsWith("release"))) {
                for (Path release : found.sorted().toList()) {
                    Path folder = release.resolveSibling(".");
                    if (version(release) >= version && Files.isExecutable(folder.resolve("bin/java"))) {
                        return Optional.of(folder.normalize());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int version(Path release) throws IOException {
        Matcher said = VERSION.matcher(Files.readString(release));
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }
}
