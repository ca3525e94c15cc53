package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.normalise.Codes;

/**
 * A word of no list that can only mean one code, by the rest of its column.
 *
 * <p>Where a list asks a question that 是 and 否 answer ({@code 专职/业余}), whoever is not the one is the other: a column
 * of two words, both said more than once, of which one is known, holds the other code in the other word ({@code 专职} and
 * {@code 弹性}). Lists of kinds ({@code 文艺演出队}, {@code 志愿服务队}) are no such question: there are more kinds than
 * they ask for.
 *
 * @param field the id of the column's field
 * @param key the word's comparison key
 * @param code what it means
 */
public record OtherWord(String field, String key, Code code) {

    private static final int MORE_THAN_ONCE = 2;
    private static final int LONGEST = 8;

    /** The words of a table's columns that the other word of their column tells. */
    static List<OtherWord> of(List<Column> columns, Map<Integer, ColumnProfile> profiles) {
        List<OtherWord> found = new ArrayList<>();
        for (Column column : columns) {
            ColumnProfile profile = profiles.get(column.column());
            Optional<Field> field = column.field().filter(OtherWord::isQuestion);
            if (profile != null && field.isPresent() && column.code().isEmpty()) {
                in(profile, field.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the field's list has two codes, one that 是 means and one that 否 means. */
    private static boolean isQuestion(Field field) {
        if (field.type() != FieldType.CODE || field.codes().size() != 2) {
            return false;
        }
        Optional<Code> yes = Codes.match("是", field.codes()).one();
        Optional<Code> no = Codes.match("否", field.codes()).one();
        return yes.isPresent() && no.isPresent() && !yes.equals(no);
    }

    private static Optional<OtherWord> in(ColumnProfile profile, Field field) {
        Set<String> said = profile.told();
        List<String> unknown = said.stream()
                .filter(word -> Codes.match(word, field.codes()).how() == Codes.How.NONE)
                .toList();
        Set<Optional<Code>> known = said.stream()
                .filter(word -> !unknown.contains(word))
                .map(word -> Codes.match(word, field.codes()).one())
                .collect(Collectors.toSet());
        boolean often = said.stream().allMatch(word -> profile.count(word) >= MORE_THAN_ONCE);
        if (!often || unknown.size() != 1 || known.size() != 1 || !isWord(unknown.get(0))) {
            return Optional.empty();
        }
        return known.iterator().next().map(one -> {
            Code other = field.codes().get(field.codes().get(0).equals(one) ? 1 : 0);
            return new OtherWord(field.id(), unknown.get(0), other);
        });
    }

    private static boolean isWord(String key) {
        return key.length() > 1 && key.length() <= LONGEST && key.chars().allMatch(Character::isIdeographic);
    }
}
