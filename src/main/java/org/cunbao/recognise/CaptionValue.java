package org.cunbao.recognise;

import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.normalise.TextKey;

/**
 * A code that a caption gives to the rows below it.
 *
 * @param field the field of the code list
 * @param code the code
 */
public record CaptionValue(Field field, Code code) {

    /** {@code 一、文化能人（12人）}: the caption's words without its number and what stands in brackets. */
    static Optional<CaptionValue> of(FormWords words, String text) {
        String bare = text.replaceFirst("^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十\\d]{1,3}[、.．,，])", "")
                .replaceAll("[（(].*?[）)]", "")
                .replaceAll("[：:].*$", "");
        String key = TextKey.of(bare);
        for (Field field : words.form().fields()) {
            Map<String, Code> codes = words.codes(field);
            Code code = codes.get(key);
            if (code != null) {
                return Optional.of(new CaptionValue(field, code));
            }
        }
        return Optional.empty();
    }
}
