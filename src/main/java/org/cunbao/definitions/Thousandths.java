package org.cunbao.definitions;

import java.util.Optional;
import java.util.regex.Pattern;

/** Decimals with at most three places, kept as whole thousandths so that sums are exact. */
final class Thousandths {

    static final String ALLOWED = "0.000";

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,5}(\\.\\d{1,3})?");

    private Thousandths() {}

    static Optional<Integer> parse(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return Optional.empty();
        }
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String places = point < 0 ? "" : text.substring(point + 1);
        int parts = Integer.parseInt((places + "000").substring(0, 3));
        int sum = Math.abs(Integer.parseInt(whole)) * 1000 + parts;
        return Optional.of(text.startsWith("-") ? -sum : sum);
    }

    static String text(int thousandths) {
        int size = Math.abs(thousandths);
        String places = String.valueOf(1000 + size % 1000).substring(1);
        return (thousandths < 0 ? "-" : "") + size / 1000 + "." + places;
    }
}
