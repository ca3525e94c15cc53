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

    static List<String> of(Code code) {
        List<String> words = new ArrayList<>();
        words.add(code.id());
        words.add(code.en());
        words.addAll(parts(code.zh()));
        code.synonyms().forEach(synonym -> words.addAll(parts(synonym)));
        return words;
    }

    /** {@code a（b）c}: the whole, ac and bc; {@code a（b）}: the whole, a and b; {@code a／b}: a and b. */
    private static List<String> parts(String label) {
        String plain = Plain.of(label);
        List<String> parts = new ArrayList<>(List.of(plain));
        Matcher m = BRACKET.matcher(plain);
        if (m.matches()) {
            parts.add(m.group(1) + m.group(3));
            parts.add(m.group(2) + m.group(3));
        }
        if (plain.indexOf('/') > 0) {
            parts.addAll(List.of(plain.split("/")));
        }
        return parts;
    }
}
