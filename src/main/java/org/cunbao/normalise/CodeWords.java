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
        words.addAll(code.synonyms());
        return words;
    }

    /** What the Chinese label and the synonyms consist of. */
    static List<String> parts(Code code) {
        List<String> words = new ArrayList<>(parts(code.zh()));
        code.synonyms().forEach(synonym -> words.addAll(parts(synonym)));
        return words;
    }

    /** {@code a（b）c}: ac and bc; {@code a（b）}: a and b; {@code a／b}: a and b. */
    private static List<String> parts(String label) {
        String plain = Plain.of(label);
        List<String> parts = new ArrayList<>();
        Matcher m = BRACKET.matcher(plain);
        if (m.matches()) {
            parts.add(m.group(1) + m.group(3));
            parts.add(m.group(2) + m.group(3));
        }
        if (plain.indexOf('/') > 0) {
            parts.addAll(List.of(plain.split("/", -1)));
        }
        return parts;
    }
}
