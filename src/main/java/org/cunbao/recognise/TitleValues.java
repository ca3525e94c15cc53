package org.cunbao.recognise;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Wordings;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;

/**
 * Values of required code fields that have no column: told by the title ({@code 最美家庭推荐表}), or left to captions
 * between blocks of rows.
 */
final class TitleValues {

    /** A third of the cells. */
    private static final int TELLING = 333;

    /** Stands for "captions between the rows will tell": no code has an empty id. */
    static final String BY_CAPTION = "";

    private TitleValues() {}

    /**
     * @param profiles by column: where words of the list stand below a header that is not understood, the title does not
     *     speak for all rows
     */
    static Map<String, String> of(
            FormWords words,
            List<Column> read,
            List<String> titles,
            List<Row> window,
            Map<Integer, ColumnProfile> profiles) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : words.form().fields()) {
            boolean open = field.required()
                    && field.type() == FieldType.CODE
                    && read.stream()
                            .noneMatch(column ->
                                    column.field().filter(field::equals).isPresent());
            if (open) {
                Set<String> named = named(words, field, titles);
                if (named.size() == 1 && !isPerhapsToldBelow(words, field, read, profiles)) {
                    values.put(field.id(), named.iterator().next());
                } else if (hasCaption(words, field, alone(window))) {
                    values.put(field.id(), BY_CAPTION);
                }
            }
        }
        return values;
    }

    private static boolean isPerhapsToldBelow(
            FormWords words, Field field, List<Column> read, Map<Integer, ColumnProfile> profiles) {
        return read.stream()
                .filter(column -> column.field().isEmpty())
                .map(column -> profiles.getOrDefault(column.column(), new ColumnProfile()))
                .anyMatch(below -> below.shareOf(key -> words.code(key, field).isPresent()) >= TELLING);
    }

    /**
     * The codes that the titles name; a word inside a longer one that was found does not count, nor one of the form's own
     * nouns ({@code 矛盾化解清单} does not say that all were settled).
     */
    private static Set<String> named(FormWords words, Field field, List<String> titles) {
        Map<String, Code> codes = words.of(field).codes();
        Set<String> named = new LinkedHashSet<>();
        List<String> longestFirst = codes.keySet().stream()
                .filter(word -> word.length() >= 2 && !words.isNoun(word))
                .sorted(java.util.Comparator.comparingInt((String word) -> -word.length()))
                .toList();
        for (String title : titles) {
            String rest = TextKey.of(title);
            for (String word : longestFirst) {
                if (rest.contains(word)) {
                    named.add(codes.getOrDefault(word, new Code("", "", "", Wordings.NONE))
                            .id());
                    rest = rest.replace(word, "\u0000");
                }
            }
        }
        return named;
    }

    private static List<String> alone(List<Row> window) {
        return window.stream()
                .filter(row -> row.cells().size() == 1)
                .map(row -> row.cells().get(0).shown())
                .toList();
    }

    /** Whether one of the texts, each alone in its row, is a word of the field's list. */
    private static boolean hasCaption(FormWords words, Field field, List<String> alone) {
        return alone.stream()
                .anyMatch(text -> CaptionValue.of(words, text, Set.of(field.id()))
                        .filter(value -> value.field().equals(field))
                        .isPresent());
    }

    /** What numbered captions between the rows tell is not guessed from a column. */
    static List<Column> uncaptioned(FormWords words, ColumnMatch match, List<Row> window, Header header) {
        List<String> captions = FormByCaptions.below(header, window);
        return match.columns().stream()
                .map(column -> match.guessed().contains(column)
                                && column.code().isEmpty()
                                && column.field()
                                        .filter(Field::required)
                                        .filter(field -> hasCaption(words, field, captions))
                                        .isPresent()
                        ? column.left()
                        : column)
                .toList();
    }
}
