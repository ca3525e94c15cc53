package org.cunbao.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.cunbao.normalise.IdNumber;

/** What two identity numbers say of each other (GB 11643-1999; older ones of 15 digits are widened first). */
enum IdRelation {
    /** Both valid and equal. */
    SAME,
    /** Both valid and different, or one of them hides digits and those shown differ. */
    DIFFERENT,
    /** At least one hides digits ({@code 341799********2053}), and those that both show agree: evidence, never proof. */
    COMPATIBLE,
    /** At least one is damaged; region and birth date agree. */
    BIRTH,
    /** Nothing can be told. */
    NONE;

    private static final int LENGTH = 18;
    private static final int REGION_AND_BIRTH = 14;

    static IdRelation of(String a, String b) {
        String left = widened(a);
        String right = widened(b);
        if (left.length() != LENGTH || right.length() != LENGTH) {
            return NONE;
        }
        if (left.indexOf('*') >= 0 || right.indexOf('*') >= 0) {
            return shownAgree(left, right) ? COMPATIBLE : DIFFERENT;
        }
        boolean equal = left.equals(right);
        if (isValid(left) && (equal || isValid(right))) {
            return equal ? SAME : DIFFERENT;
        }
        boolean born =
                left.regionMatches(0, right, 0, REGION_AND_BIRTH) && birth(left).isPresent();
        return born ? BIRTH : NONE;
    }

    /** The day of birth that a number of 15 or 18 digits shows, valid or damaged elsewhere; ISO. */
    static Optional<String> birth(String number) {
        String wide = widened(number);
        if (wide.length() != LENGTH) {
            return Optional.empty();
        }
        String day = wide.substring(6, 10) + "-" + wide.substring(10, 12) + "-" + wide.substring(12, 14);
        return isDay(day) ? Optional.of(day) : Optional.empty();
    }

    private static boolean isValid(String number) {
        return IdNumber.valid(number).isPresent();
    }

    private static String widened(String number) {
        return number.length() == LENGTH ? number : IdNumber.valid(number).orElse(number);
    }

    private static boolean shownAgree(String a, String b) {
        for (int i = 0; i < LENGTH; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right && left != '*' && right != '*') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDay(String day) {
        try {
            return LocalDate.parse(day).getYear() >= 1880;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
