package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of two days as written comes first, as far as their figures tell: no reading, only an order. */
final class DayOrder {

    private static final int WHOLE_DAY = 8;

    private DayOrder() {}

    /** Below, at or above 0; empty where one of them has a year and the other has none, or one is no day of figures. */
    static Optional<Integer> compare(String a, String b) {
        List<Integer> one = parts(a);
        List<Integer> other = parts(b);
        if (one.size() < 2 || one.size() != other.size() || (one.get(0) > 12) != (other.get(0) > 12)) {
            return Optional.empty();
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return Optional.of(one.get(i) - other.get(i));
            }
        }
        return Optional.of(0);
    }

    /** Year, month and day, or month and day; at most three, a clock's time left out. */
    private static List<Integer> parts(String written) {
        String text = Halfwidth.of(written);
        List<Integer> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length() && parts.size() < 3) {
            int end = at;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end - at == WHOLE_DAY) {
                String digits = text.substring(at, end);
                return List.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
            }
            if (end > at && end - at <= 4) {
                parts.add(number(text, at, end));
            }
            at = Math.max(end, at) + 1;
        }
        return parts;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
