package org.cunbao.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.normalise.Codes;
import org.cunbao.normalise.TextKey;

/**
 * A code that a caption gives to the rows below it.
 *
 * @param field the field of the code list
 * @param code the code
 * @param guessed whether the list has no such word and the code was told by what the word consists of
 */
public record CaptionValue(Field field, Code code, boolean guessed) {

    private static final int WAITED_FOR = 100;

    /**
     * {@code 一、文化能人（12人）}: the caption's words without its number and what stands in brackets, or with it if they
     * tell nothing without ({@code 二、更新（善行义举榜）}); of several fields one that waits for captions, else the one with
     * the longest word.
     *
     * @param waiting the ids of the fields that have no column and are left to captions
     */
    static Optional<CaptionValue> of(FormWords words, String text, Set<String> waiting) {
        return ofKey(words, TextKey.of(bare(text)), waiting)
                .or(() -> ofKey(words, TextKey.of(withoutNumber(text)), waiting));
    }

    private static Optional<CaptionValue> ofKey(FormWords words, String key, Set<String> waiting) {
        CaptionValue best = null;
        int longest = 0;
        for (Field field : words.form().fields()) {
            Optional<FormWords.CodeWord> word =
                    waiting.contains(field.id()) ? words.codeWithin(key, field) : words.code(key, field);
            int length = word.map(found -> found.longest() + (waiting.contains(field.id()) ? WAITED_FOR : 0))
                    .orElse(0);
            if (word.isPresent() && length > longest) {
                longest = length;
                best = new CaptionValue(field, word.get().code(), false);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The code of the one field left to captions whose words consist of what the caption consists of ({@code 一、文化演艺}). */
    static Optional<CaptionValue> byParts(FormWords words, String text, Set<String> waiting) {
        List<CaptionValue> told = words.form().fields().stream()
                .filter(field -> waiting.contains(field.id()) && !field.codes().isEmpty())
                .flatMap(field ->
                        Codes.told(bare(text), field.codes()).stream().map(code -> new CaptionValue(field, code, true)))
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** A caption's words without its number and what stands in brackets or behind a colon. */
    static String bare(String text) {
        return withoutNumber(text).replaceAll("[（(].*?[）)]", "").replaceAll("[：:].*$", "");
    }

    private static String withoutNumber(String text) {
        return text.replaceFirst("^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十\\d]{1,3}[、.．,，])", "");
    }
}
