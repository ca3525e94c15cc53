package org.cunbao.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cunbao.normalise.Context;
import org.cunbao.normalise.Normalised;
import org.cunbao.normalise.Normaliser;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Period;

/**
 * What the texts of one field came to: a column says the same few words over and over, and a value is a function of its
 * text and what is known about the submission.
 */
final class ReadBefore {

    /** A column of ever new texts (names, numbers) is not worth remembering. */
    private static final int MOST = 64;

    /** So many texts, none of them said twice: it is such a column. */
    private static final int ENOUGH = 12;

    private final Map<String, Normalised> byText = new HashMap<>();
    private Optional<Period> period = Optional.empty();
    private boolean repeats;

    /** What the cell says, as the normaliser would read it; the field is always the same, and so is the day of receipt. */
    Normalised read(Cell cell, Context context, Normaliser normaliser) {
        if (cell.kind() != Cell.Kind.TEXT || !repeats && byText.size() >= ENOUGH) {
            return normaliser.normalise(cell, context);
        }
        if (!context.period().equals(period)) {
            byText.clear();
            period = context.period();
        }
        Normalised known = byText.get(cell.raw());
        repeats |= known != null;
        if (known == null) {
            known = normaliser.normalise(cell, context);
            if (byText.size() < MOST) {
                byText.put(cell.raw(), known);
            }
        }
        return known;
    }
}
