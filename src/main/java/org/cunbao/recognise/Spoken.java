package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers as people speak, said as tables say it: {@code 谁调解的} is 调解人.
 *
 * <p>Question words stand for a kind of field whatever the form; the sentence around them names which.
 */
final class Spoken {

    private static final List<String[]> REGIONAL =
            WordLists.lines("regional").stream().map(line -> line.split("\\s+")).toList();

    private static final List<Phrase> PHRASES = WordLists.lines("spoken").stream()
            .map(line -> line.split(" => "))
            .map(parts -> new Phrase(
                    Pattern.compile(parts[0].strip()), List.of(parts[1].strip().split("\\|"))))
            .toList();

    private Spoken() {}

    /** {@code 好久搞的} is 什么时候开展的: words of one region said as everybody says them. */
    private static String standard(String spoken) {
        String key = spoken;
        for (String[] word : REGIONAL) {
            if (key.contains(word[0])) {
                key = key.replace(word[0], word[1]);
            }
        }
        return key;
    }

    private record Phrase(Pattern pattern, List<String> formal) {}

    /** What the key may mean, in the order of the list; mostly nothing. */
    static List<String> formal(String spoken) {
        List<String> meanings = new ArrayList<>();
        String key = standard(spoken);
        if (!key.equals(spoken)) {
            meanings.add(key);
        }
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern.matcher(key);
            if (matcher.matches()) {
                phrase.formal.forEach(formal -> meanings.add(matcher.replaceFirst(formal)));
            }
        }
        return meanings;
    }
}
