package org.cunbao.normalise;

import org.cunbao.vocabulary.Cell;

/** Keeps text as written, without white space at its ends; a date cell becomes its ISO date, as a person would see a date. */
final class TextNormaliser implements Normaliser {

    @Override
    public Normalised normalise(Cell cell, Context context) {
        String text = Plain.trimmed(cell.shown());
        return text.isEmpty() ? Normalised.empty() : Normalised.value(text);
    }
}
