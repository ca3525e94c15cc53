package org.cunbao.recognise;

import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.normalise.Codes;
import org.cunbao.normalise.TextKey;

/**
 * A code that a caption gives to the rows below it.
 *
 * @param field the field of the code list
 * @param code the code
 */
public record CaptionValue(Field field, Code code) {

    private static final int MOST_AROUND = 4;

    /** {@code 一、文化能人（12人）}: the caption's words without its number and what stands in brackets. */
    static Optional<CaptionValue> of(FormWords words, String text) {
        String bare = text.replaceFirst("^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十\\d]{1,3}[、.．,，])", "")
                .replaceAll("[（(].*?[）)]", "")
                .replaceAll("[：:].*$", "");
        String key = TextKey.of(bare);
        return whole(words, key).or(() -> contained(words, key));
    }

    private static Optional<CaptionValue> whole(FormWords words, String key) {
        for (Field field : words.form().fields()) {
            Map<String, Code> codes = words.codes(field);
            Code code = codes.get(key);
            if (code != null) {
                return Optional.of(new CaptionValue(field, code));
            }
        }
        return Optional.empty();
    }

    /** {@code 二、百姓名嘴类}: a code's word with little around it; of several fields the one with the longest word. */
    private static Optional<CaptionValue> contained(FormWords words, String key) {
        CaptionValue best = null;
        int longest = 0;
        for (Field field : words.form().fields()) {
            Codes.Match match = Codes.match(key, field.codes());
            boolean one = match.how() == Codes.How.EXACT || match.how() == Codes.How.CONTAINED;
            int length = one ? words.longestWord(match.codes().get(0), key) : 0;
            if (length > longest && length + MOST_AROUND >= key.length()) {
                longest = length;
                best = new CaptionValue(field, match.codes().get(0));
            }
        }
        return Optional.ofNullable(best);
    }
}
