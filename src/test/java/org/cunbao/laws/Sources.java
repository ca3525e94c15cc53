package org.cunbao.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of the checkout that the laws read, by path. */
final class Sources {

    private Sources() {}

    /** Every file below the folder whose name ends so; none if there is no such folder. */
    static Map<String, String> below(String folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        Path root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(file.toString().replace('\\', '/'), Files.readString(file));
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
