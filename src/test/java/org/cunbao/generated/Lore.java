package org.cunbao.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of villages, as the word lists beside it hold them. */
record Lore(
        Map<String, List<String>> headers,
        Map<String, List<String>> codes,
        Map<String, List<String>> titles,
        Map<String, List<String>> extras) {

    static Lore read() {
        return new Lore(list("headers"), list("codes"), list("titles"), list("extras"));
    }

    /** What a column is called. */
    List<String> headersOf(String form, String field) {
        List<String> own = headers.get(form + "." + field);
        return own != null ? own : words(headers, field);
    }

    /** How a code is written. */
    List<String> wordsOf(String form, String field, String code) {
        List<String> own = codes.get(form + "." + field + "." + code);
        return own != null ? own : words(codes, field + "." + code);
    }

    private static List<String> words(Map<String, List<String>> from, String key) {
        List<String> words = from.get(key);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return words;
    }

    private static Map<String, List<String>> list(String name) {
        try (InputStream in = Lore.class.getResourceAsStream("/generated/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            Map<String, List<String>> words = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        words.put(
                                line.substring(0, equals),
                                List.of(line.substring(equals + 1).split("\\|", -1)));
                    });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
