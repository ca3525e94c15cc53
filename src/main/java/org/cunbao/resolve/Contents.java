package org.cunbao.resolve;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What each mention says, as canonical text, and its seal. */
final class Contents {

    private final String kind;
    private final Table table;
    private final UnaryOperator<String> seal;
    private final List<String> names;
    private final @Nullable String[] seals;

    Contents(String kind, Table table, UnaryOperator<String> seal) {
        this.kind = kind;
        this.table = table;
        this.seal = seal;
        this.names = table.content();
        this.seals = new String[table.size()];
    }

    /** The kind, the unit and the compared values that are content, one a line, in the form in which they are compared. */
    String text(int row) {
        StringBuilder text =
                new StringBuilder(kind).append('\n').append(table.mention(row).unit());
        for (String name : names) {
            Column column = table.column(name);
            if (!column.isMissing(row)) {
                text.append('\n').append(name).append('=').append(PairTests.form(column.value(row)));
            }
        }
        return text.toString();
    }

    /** The seal of what a mention says; asked for once a mention, never by two threads. */
    String seal(int row) {
        String known = seals[row];
        if (known == null) {
            known = seal.apply(text(row));
            seals[row] = known;
        }
        return known;
    }

    /** A short name of a pair of mentions, the same whichever comes first. */
    String pair(int one, int other) {
        return Sha256.hex(pairText(seal(one), seal(other))).substring(0, 10);
    }

    private static String pairText(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "\n" + other : other + "\n" + one;
    }
}
