package org.cunbao.normalise;

import org.cunbao.vocabulary.Cell;

/**
 * Reads when something was done; a village that only writes that it was ({@code 已完成}, a tick) says {@code yes}, and one
 * that writes that it was not says nothing.
 */
final class DateOrDoneNormaliser implements Normaliser {

    private final Normaliser date = new DateNormaliser();
    private final Normaliser yesNo = new YesNoNormaliser();

    @Override
    public Normalised normalise(Cell cell, Context context) {
        Normalised day = date.normalise(cell, context);
        if (day.outcome() != Normalised.Outcome.UNREADABLE || cell.kind() == Cell.Kind.NUMBER) {
            return day;
        }
        Normalised done = yesNo.normalise(cell, context);
        if (done.outcome() == Normalised.Outcome.UNREADABLE) {
            return day;
        }
        return done.values().contains("yes") ? done : Normalised.empty();
    }
}
