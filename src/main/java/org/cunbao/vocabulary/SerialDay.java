package org.cunbao.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Excel's serial days in the 1900 system, with its false 29 February 1900 (serial 60; ECMA-376 part 1, 18.17.4.1). */
public final class SerialDay {

    private static final LocalDate DAY_ZERO_AFTER_FALSE_LEAP_DAY = LocalDate.of(1899, 12, 30);
    private static final long LAST = 2_958_465; // 9999-12-31

    private SerialDay() {}

    /** The day of a serial written in decimal digits; a fraction is a time of day and is dropped. Empty from 0 down, at 60, and after 9999. */
    public static Optional<LocalDate> of(String serial) {
        try {
            long days = new BigDecimal(serial).longValue();
            if (days < 1 || days == 60 || days > LAST) {
                return Optional.empty();
            }
            return Optional.of(DAY_ZERO_AFTER_FALSE_LEAP_DAY.plusDays(days < 60 ? days + 1 : days));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
