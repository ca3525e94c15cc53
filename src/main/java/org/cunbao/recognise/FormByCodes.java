package org.cunbao.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;

/**
 * Which forms a table's cells name: a column of nothing but words of a code list that only one form has, and that its rows
 * must have, says what the table is even where no title and no header does ({@code 红白理事会}, {@code 老年协会}).
 */
final class FormByCodes {

    private static final int SCORE = 500;
    private static final int NEARLY_ALL = 900;
    private static final int FEWEST_WORDS = 2;

    private final Lexicon lexicon;

    FormByCodes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Scores by form id, as titles give them; empty where no column tells, or columns tell of several forms.
     *
     * @param profiles by column
     */
    Map<String, Integer> in(Map<Integer, ColumnProfile> profiles) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (FormWords words : lexicon.forms()) {
            boolean told = words.form().fields().stream()
                    .filter(field -> field.required() && field.type() == FieldType.CODE && isOfOneForm(field))
                    .anyMatch(field -> profiles.values().stream().anyMatch(profile -> holds(profile, words, field)));
            if (told) {
                named.put(words.form().id(), SCORE);
            }
        }
        return named.size() == 1 ? named : Map.of();
    }

    private static boolean holds(ColumnProfile profile, FormWords words, Field field) {
        Set<String> known = words.of(field).codes().keySet();
        return profile.cells() >= FEWEST_WORDS
                && profile.shareOf(known::contains) >= NEARLY_ALL
                && profile.words().stream().filter(known::contains).count() >= FEWEST_WORDS;
    }

    /** Whether no other field of any form has the same list. */
    boolean isOfOneForm(Field field) {
        List<Field> others = lexicon.forms().stream()
                .flatMap(words -> words.form().fields().stream())
                .filter(other -> other != field && !other.codes().isEmpty())
                .toList();
        return others.stream().noneMatch(other -> other.codes().equals(field.codes()));
    }
}
