package org.cunbao.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The tables of this package's resources: UTF-8, words separated by blanks, {@code #} begins a comment. */
final class WordFile {

    private WordFile() {}

    /** The words of each line that has any. */
    static List<List<String>> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream("/resolve/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of all lines. */
    static List<String> words(String name) {
        return lines(name).stream().flatMap(List::stream).toList();
    }
}
