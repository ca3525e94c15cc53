package org.cunbao.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.definitions.Code;

/** Every wording that means a code, label parts in brackets and behind strokes among them. */
final class CodeWords {

    private static final Pattern BRACKET = Pattern.compile("([^(]*)\\(([^)]*)\\)(.*)");

    private CodeWords() {}

    /** The id, the labels and the synonyms as they stand. */
    static List<String> whole(Code code) {
        List<String> words = new ArrayList<>(List.of(code.id(), code.zh(), code.en()));
        words.addAll(code.synonyms().all());
        return words;
    }

    /**
     * What the Chinese label and the synonyms consist of: {@code a（b）c} in a label is ac and bc, {@code a（b）} a and b;
     * {@code a／b} is a and b. What stands in a synonym's brackets only says more about it ({@code 老党员（困难）}).
     */
    static List<String> parts(Code code) {
        List<String> words = label(code);
        code.synonyms().all().forEach(synonym -> words.addAll(sides(synonym)));
        return words;
    }

    /** The synonyms that are no part of a longer word: {@code =模范} is meant, 模范家庭 is not. */
    static List<String> alone(Code code) {
        return code.synonyms().all().stream()
                .filter(synonym -> synonym.startsWith("="))
                .toList();
    }

    /** The Chinese label and what it consists of. */
    static List<String> label(Code code) {
        List<String> words = new ArrayList<>(List.of(code.zh()));
        Matcher m = BRACKET.matcher(Plain.of(code.zh()));
        if (m.matches()) {
            words.add(m.group(1) + m.group(3));
            words.add(m.group(2) + m.group(3));
        }
        words.addAll(sides(code.zh()));
        return words;
    }

    private static List<String> sides(String word) {
        String plain = Plain.of(word);
        return plain.indexOf('/') > 0 ? List.of(plain.split("/", -1)) : List.of();
    }
}
