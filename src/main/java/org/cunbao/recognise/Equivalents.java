package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cunbao.normalise.TextKey;

/** Words that mean the same in a header, whatever the form: each given as the one that stands for its group. */
final class Equivalents {

    private static final Map<String, String> FIRST_OF = read();

    /** The words by their first character, longer ones first. */
    private static final Map<Character, List<String>> LONGEST_FIRST = FIRST_OF.keySet().stream()
            .sorted(Comparator.comparingInt((String word) -> -word.length()))
            .collect(Collectors.groupingBy(word -> word.charAt(0)));

    private Equivalents() {}

    /** {@code 成立日期} becomes {@code 成立时间}; each place of the key is replaced once, longer words first. */
    static String of(String key) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < key.length()) {
            String word = wordAt(key, at);
            text.append(word.isEmpty() ? key.substring(at, at + 1) : FIRST_OF.getOrDefault(word, word));
            at += Math.max(1, word.length());
        }
        return text.toString();
    }

    private static String wordAt(String key, int at) {
        for (String word : LONGEST_FIRST.getOrDefault(key.charAt(at), List.of())) {
            if (key.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }

    private static Map<String, String> read() {
        Map<String, String> groups = new LinkedHashMap<>();
        for (String line : WordLists.lines("equivalents")) {
            List<String> words = new ArrayList<>();
            for (String word : line.split("\\s+")) {
                words.add(TextKey.of(word));
            }
            words.forEach(word -> groups.put(word, words.get(0)));
        }
        return groups;
    }
}
