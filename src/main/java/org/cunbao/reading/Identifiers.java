package org.cunbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cunbao.normalise.Context;
import org.cunbao.normalise.Normalised;
import org.cunbao.normalise.Normalisers;
import org.cunbao.vocabulary.Cell;

/** Identity numbers or phones of several persons in one cell: each belongs to one of them if there are as many as names. */
final class Identifiers {

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;/／\\s]+");

    private Identifiers() {}

    /** The values in the order of the names; empty where there are more or fewer, or one cannot be read. */
    static Optional<List<String>> of(Cell cell, int names, Context context, Normalisers normalisers) {
        String[] parts = SEPARATOR.split(cell.raw().strip());
        if (cell.kind() != Cell.Kind.TEXT || parts.length != names) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (String part : parts) {
            Normalised read = normalisers.normalise(Cell.text(cell.row(), cell.column(), part), context);
            if (read.outcome() != Normalised.Outcome.VALUE || read.values().size() != 1) {
                return Optional.empty();
            }
            values.add(read.values().get(0));
        }
        return Optional.of(values);
    }
}
