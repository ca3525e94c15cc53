package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;

/** Splits a header that holds two or more tables beside each other: its words come again from some column on. */
final class SideBySide {

    private static final int FEWEST_COLUMNS = 3;

    private SideBySide() {}

    /** The columns of each table, from left to right; the whole header where it holds one. */
    static List<List<HeaderColumn>> split(List<HeaderColumn> columns, Lexicon lexicon) {
        int half = secondHalf(columns, lexicon);
        if (half < 0) {
            return List.of(columns);
        }
        List<List<HeaderColumn>> parts = new ArrayList<>();
        parts.add(named(columns.subList(0, half)));
        parts.addAll(split(columns.subList(half, columns.size()), lexicon));
        return parts;
    }

    private static int secondHalf(List<HeaderColumn> columns, Lexicon lexicon) {
        for (int i = FEWEST_COLUMNS; i + FEWEST_COLUMNS <= columns.size(); i++) {
            boolean again = columns.get(i).keys().equals(columns.get(0).keys())
                    && columns.get(i + 1).keys().equals(columns.get(1).keys())
                    && !columns.get(0).keys().isEmpty();
            boolean gap = columns.get(i).column() > columns.get(i - 1).column() + 1
                    || columns.get(i - 1).keys().isEmpty();
            boolean begins = columns.get(i).isOrdinal() && columns.get(0).isOrdinal();
            if (again || gap && begins && lexicon.isLabel(columns.get(i + 1).leafKey())) {
                return i;
            }
        }
        return -1;
    }

    private static List<HeaderColumn> named(List<HeaderColumn> part) {
        int last = part.size();
        while (last > 0 && part.get(last - 1).keys().isEmpty()) {
            last--;
        }
        return part.subList(0, last);
    }
}
