package org.cunbao.resolve;

import java.time.LocalDate;

/**
 * What two days say of each other: ISO days, with the precision of each ({@code month}: the day was assumed; any other
 * text: as written).
 */
enum DayRelation {
    SAME,
    /** The day before or after. */
    WITHIN_ONE,
    /** One of them names a month alone, and the other lies in it. */
    SAME_MONTH_ASSUMED,
    /** One has the other's day as its month (2023-03-05, 2023-05-03). */
    SWAPPED,
    SAME_YEAR,
    DIFFERENT;

    private static final String MONTH = "month";

    static DayRelation of(String a, String aPrecision, String b, String bPrecision) {
        boolean assumed = isMonth(a, aPrecision) || isMonth(b, bPrecision);
        if (assumed) {
            return a.regionMatches(0, b, 0, 7) ? SAME_MONTH_ASSUMED : sameYear(a, b);
        }
        if (a.equals(b)) {
            return SAME;
        }
        if (areNeighbours(a, b)) {
            return WITHIN_ONE;
        }
        return isSwapped(a, b) ? SWAPPED : sameYear(a, b);
    }

    private static boolean isMonth(String day, String precision) {
        return MONTH.equals(precision) || day.length() < 10;
    }

    private static DayRelation sameYear(String a, String b) {
        return a.regionMatches(0, b, 0, 4) ? SAME_YEAR : DIFFERENT;
    }

    private static boolean isSwapped(String a, String b) {
        return a.regionMatches(0, b, 0, 4) && a.regionMatches(5, b, 8, 2) && a.regionMatches(8, b, 5, 2);
    }

    /** Most days are told apart by their years. */
    private static boolean areNeighbours(String a, String b) {
        return StrictMath.abs(number(a, 0, 4) - number(b, 0, 4)) <= 1 && StrictMath.abs(epochDay(a) - epochDay(b)) == 1;
    }

    private static long epochDay(String iso) {
        return LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10))
                .toEpochDay();
    }

    private static int number(String iso, int from, int to) {
        return Integer.parseInt(iso, from, to, 10);
    }
}
