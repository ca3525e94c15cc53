package org.cunbao.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.vocabulary.Cell;

/**
 * Citizen identity numbers (GB 11643-1999): six digits of area, eight of birth date, three of sequence, one check
 * character; the older form has two digits of year and no check character.
 */
public final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern FIFTEEN = Pattern.compile("[1-9]\\d{14}");
    private static final Pattern MASKED = Pattern.compile("(\\d{3,14})[*xX×✱●#]{2,}(\\d{0,5}[\\dX]?)");
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{14}|\\d{17}[\\dX]|\\d(?:\\.\\d+)?E\\+?0?1[47]");
    private static final Pattern AROUND = Pattern.compile("^(?:居民|公民)?(?:身份证)?(?:号码?)?[:：]|^'|[号。.,;]+$|[ \\-_'`]");

    private IdNumber() {}

    /** The 18-character number, a 15-digit one widened; empty unless birth date and check character are right. */
    public static Optional<String> valid(String text) {
        String written = written(text);
        if (written.length() == 15 && FIFTEEN.matcher(written).matches()) {
            String body = written.substring(0, 6) + "19" + written.substring(6);
            return hasBirthDate(body) ? Optional.of(body + check(body)) : Optional.empty();
        }
        boolean eighteen = isBare(written) && written.charAt(0) != '0';
        boolean right = eighteen && checks(written) && hasBirthDate(written);
        return right ? Optional.of(written) : Optional.empty();
    }

    /**
     * A number whose middle was hidden before it came ({@code 341799********2053}), as 18 characters with {@code *} for
     * what is hidden: no key, but evidence that can agree or contradict. Empty for any other text.
     */
    public static Optional<String> masked(String text) {
        Matcher m = MASKED.matcher(written(text));
        if (!m.matches() || (m.group(1).length() < 6 && m.group().length() != 18)) {
            return Optional.empty();
        }
        int hidden = 18 - m.group(1).length() - m.group(2).length();
        return hidden < 2 ? Optional.empty() : Optional.of(m.group(1) + "*".repeat(hidden) + m.group(2));
    }

    /** Whether a cell has the shape of an identity number, right or wrong: what tells a column of them from others. */
    public static boolean looksLike(Cell cell) {
        return switch (cell.kind()) {
            case TEXT ->
                cell.raw().length() >= 8
                        && (SHAPE.matcher(written(cell.raw())).matches()
                                || masked(cell.raw()).isPresent());
            case NUMBER ->
                cell.raw().length() >= 15 && SHAPE.matcher(cell.raw()).matches();
            default -> false;
        };
    }

    /** The characters of the number alone: half-width, upper case, without blanks, dashes, apostrophe or {@code 号}. */
    static String written(String text) {
        if (isBare(text)) {
            return text;
        }
        String plain = Plain.of(text);
        return AROUND.matcher(plain).replaceAll("").replace('x', 'X');
    }

    /** Whether the text is nothing but 18 digits, of which the last may be an X: what most are. */
    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c != 'X' || i < 17)) {
                return false;
            }
        }
        return text.length() == 18;
    }

    static boolean checks(String eighteen) {
        return check(eighteen) == eighteen.charAt(17);
    }

    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean hasBirthDate(String body) {
        try {
            int year = Integer.parseInt(body.substring(6, 10));
            LocalDate.of(year, Integer.parseInt(body.substring(10, 12)), Integer.parseInt(body.substring(12, 14)));
            return year >= 1880 && year < 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
