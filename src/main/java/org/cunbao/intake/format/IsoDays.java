package org.cunbao.intake.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Days in ISO form as serials of the 1900 system. */
final class IsoDays {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate AFTER_FALSE_LEAP_DAY = LocalDate.of(1900, 3, 1);
    private static final int SECONDS_OF_DAY = 86_400;

    private IsoDays() {}

    /** The serial of {@code 2023-03-05}, {@code 2023-03-05T10:30:00}, {@code …Z}; a zone is dropped, since workbooks know none. */
    static String serial(String iso) {
        String local = iso.strip().replaceFirst("(?:Z|[+-][0-9]{2}:?[0-9]{2})$", iso.indexOf('T') > 0 ? "" : "$0");
        LocalDateTime time = local.indexOf('T') > 0
                ? LocalDateTime.parse(local)
                : LocalDate.parse(local).atStartOfDay();
        if (time.getYear() < 1900 || time.getYear() > 9999) {
            throw new DateTimeParseException("no year of a workbook", iso, 0);
        }
        long days = ChronoUnit.DAYS.between(DAY_ZERO, time.toLocalDate());
        long serial = time.toLocalDate().isBefore(AFTER_FALSE_LEAP_DAY) ? days - 1 : days;
        BigDecimal exact = BigDecimal.valueOf(serial).add(fraction(time.toLocalTime()));
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal fraction(LocalTime time) {
        return BigDecimal.valueOf(time.toSecondOfDay())
                .divide(BigDecimal.valueOf(SECONDS_OF_DAY), 10, RoundingMode.HALF_UP);
    }
}
