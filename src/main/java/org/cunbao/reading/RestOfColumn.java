package org.cunbao.reading;

import org.cunbao.definitions.Field;
import org.cunbao.normalise.Normalised;
import org.cunbao.normalise.TextKey;
import org.cunbao.recognise.Table;
import org.cunbao.vocabulary.Cell;

/** Reads a word that cannot be read by itself by what the rest of its column told. */
final class RestOfColumn {

    private RestOfColumn() {}

    /**
     * What a cell of the field says.
     *
     * @param read what it says by itself
     */
    static Normalised read(Table table, Field field, Cell cell, Normalised read) {
        if (read.outcome() != Normalised.Outcome.UNREADABLE
                || table.told().others().isEmpty()) {
            return read;
        }
        String key = TextKey.of(cell.raw());
        return table.told().others().stream()
                .filter(word -> word.field().equals(field.id()) && word.key().equals(key))
                .map(word -> Normalised.guessed(word.code()))
                .findFirst()
                .orElse(read);
    }
}
