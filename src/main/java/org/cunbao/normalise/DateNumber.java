package org.cunbao.normalise;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.SerialDay;

/**
 * Dates in cells that hold numbers: serial days, {@code 20230305}, {@code 2023.3}, {@code 3.15}.
 *
 * <p>A number has lost its trailing zeros: 3.1 may have been typed as 3.10. It is read as it stands, or as its number
 * format shows it, and said to be ambiguous.
 */
final class DateNumber {

    private static final Pattern SERIAL = Pattern.compile("([1-6]\\d{4})(?:\\.\\d+)?");
    private static final int FIRST_SERIAL = 10_000; // 1927
    private static final int FIRST_TEXT_SERIAL = 30_000; // 1982
    private static final int LAST_SERIAL = 60_000; // 2064
    private static final Pattern DECIMALS = Pattern.compile("(\\d+)\\.(\\d{1,2})");
    private static final Pattern TWO_PLACES = Pattern.compile("[#0]*0\\.00(?:_ ?)?");

    private DateNumber() {}

    /** The day of a date cell; without day where its format shows none and it is a first, as a typed {@code 2023年3月} is kept. */
    static Optional<DateParts> ofDateCell(Cell cell) {
        return cell.day()
                .map(day -> day.getDayOfMonth() == 1 && showsMonthOnly(cell.format())
                        ? DateParts.of(day.getYear(), day.getMonthValue(), 0)
                        : of(day));
    }

    static Optional<DateParts> ofNumber(Cell cell, int latestYear) {
        Optional<DateParts> serial = serial(cell.raw(), FIRST_SERIAL);
        if (serial.isPresent()) {
            return serial;
        }
        Matcher m = DECIMALS.matcher(cell.raw());
        if (!m.matches()) {
            return DateShapes.single(cell.raw(), latestYear).filter(parts -> parts.year() > 0);
        }
        boolean shown = TWO_PLACES.matcher(cell.format()).matches();
        String decimals = shown && m.group(2).length() == 1 ? m.group(2) + "0" : m.group(2);
        return decimals(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(decimals),
                m.group(2).length() == 1 && !shown);
    }

    /** A serial day that became text when the sheet was saved as text. */
    static Optional<DateParts> serialText(String raw) {
        return serial(Plain.of(raw), FIRST_TEXT_SERIAL).map(DateParts::asAmbiguous);
    }

    private static Optional<DateParts> decimals(int whole, int decimals, boolean cut) {
        if (whole >= 1900 && whole < 2100 && decimals <= 12) {
            DateParts parts = DateParts.of(whole, decimals, 0);
            return Optional.of(cut && decimals == 1 ? parts.asAmbiguous() : parts);
        }
        if (whole < 1 || whole > 12) {
            return Optional.empty();
        }
        DateParts parts = DateParts.of(0, whole, decimals);
        return Optional.of(cut ? parts.asAmbiguous() : parts);
    }

    private static Optional<DateParts> serial(String number, int first) {
        Matcher m = SERIAL.matcher(number);
        if (!m.matches()) {
            return Optional.empty();
        }
        int serial = Integer.parseInt(m.group(1));
        return serial < first || serial > LAST_SERIAL
                ? Optional.empty()
                : SerialDay.of(m.group(1)).map(DateNumber::of);
    }

    private static DateParts of(LocalDate day) {
        return DateParts.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static boolean showsMonthOnly(String format) {
        String code = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|general", "");
        return code.indexOf('y') >= 0 && code.indexOf('m') >= 0 && code.indexOf('d') < 0 && code.indexOf('h') < 0;
    }
}
