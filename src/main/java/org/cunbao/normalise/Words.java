package org.cunbao.normalise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists of this package's resources: UTF-8, one entry a line, {@code #} begins a comment. */
final class Words {

    private Words() {}

    static List<String> lines(String name) {
        try (InputStream in = Words.class.getResourceAsStream("/normalise/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
