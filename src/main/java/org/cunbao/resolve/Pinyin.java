package org.cunbao.resolve;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a name sounds: Hanyu Pinyin without tones, a blank between syllables, ü as {@code v}.
 *
 * <p>Sounds of single characters are those of ICU's Han-Latin; family names that sound otherwise (单 shan, 仇 qiu, 尉迟
 * yu chi) are in {@code resolve/surname-sounds.txt}.
 */
final class Pinyin {

    private static final Map<String, List<String>> SURNAMES = WordFile.lines("surname-sounds.txt").stream()
            .collect(Collectors.toUnmodifiableMap(
                    line -> NameForms.canonical(line.get(0)), line -> line.subList(1, line.size())));

    private Pinyin() {}

    /** The sound of a name: equal for homophones such as 张莉 and 张丽, empty for an empty text. */
    static String key(String name) {
        return spoken(name, Function.identity());
    }

    /**
     * The sound as one hears it in the south: zh, ch, sh as z, c, s; n as l; in, en, an as ing, eng, ang; so that names
     * taken down by ear agree.
     */
    static String loose(String name) {
        return spoken(name, Pinyin::folded);
    }

    private static String spoken(String name, Function<String, String> folding) {
        String canonical = NameForms.canonical(name);
        List<String> surname = surname(canonical);
        StringBuilder sound = new StringBuilder(canonical.length() * 5);
        for (int i = 0; i < canonical.length(); i++) {
            String syllable = i < surname.size() ? surname.get(i) : Syllables.of(canonical.charAt(i));
            sound.append(i > 0 ? " " : "").append(folding.apply(syllable));
        }
        return sound.toString();
    }

    private static List<String> surname(String name) {
        List<String> compound = name.length() > 2 ? SURNAMES.get(name.substring(0, 2)) : null;
        if (compound != null) {
            return compound;
        }
        List<String> simple = name.length() > 1 ? SURNAMES.get(name.substring(0, 1)) : null;
        return simple == null ? List.of() : simple;
    }

    private static String folded(String syllable) {
        String folded = syllable;
        if (folded.length() > 1 && folded.charAt(1) == 'h' && "zcs".indexOf(folded.charAt(0)) >= 0) {
            folded = folded.charAt(0) + folded.substring(2);
        }
        if (folded.startsWith("n") && folded.length() > 1) {
            folded = "l" + folded.substring(1);
        }
        boolean openEnd = folded.endsWith("in") || folded.endsWith("en") || folded.endsWith("an");
        return openEnd ? folded + "g" : folded;
    }
}
