package org.cunbao.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.definitions.Field;

/** Durations of hours and minutes or half hours: {@code 1小时30分}, {@code 两个半小时}, {@code 半小时}. */
final class Duration {

    private static final String HOUR = "(?:个?小时|个?钟头|h|H)";
    private static final Pattern MIXED = Pattern.compile("([^半hH个小钟]+)" + HOUR + "([0-9一二三四五六七八九十]+)(?:分钟?|min)");
    private static final Pattern HALF = Pattern.compile("([^半hH个小钟]*)(?:个半" + HOUR + "|半个?小时|半个?钟头|" + HOUR + "半)");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal ONE_HALF = new BigDecimal("0.5");
    private static final Measure HOURS = Measure.find("小时").orElseThrow();

    private Duration() {}

    /** Reads a text without blanks as hours, where the field asks for them. */
    static Optional<Amount> read(String text, Field field) {
        if (!HOURS.fits(field, false)) {
            return Optional.empty();
        }
        Matcher mixed = MIXED.matcher(text);
        if (mixed.matches()) {
            Optional<BigDecimal> minutes = Numerals.parse(mixed.group(2)).filter(m -> m.compareTo(MINUTES) < 0);
            return Numerals.parse(mixed.group(1))
                    .flatMap(h -> minutes.map(m -> h.add(hours(m))))
                    .map(Duration::exact);
        }
        Matcher half = HALF.matcher(text);
        if (!half.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole =
                half.group(1).isEmpty() ? Optional.of(BigDecimal.ZERO) : Numerals.parse(half.group(1));
        return whole.map(h -> exact(h.add(ONE_HALF)));
    }

    private static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(MINUTES, 4, RoundingMode.HALF_UP);
    }

    private static Amount exact(BigDecimal value) {
        return new Amount(value, false);
    }
}
