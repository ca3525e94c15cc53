package org.cunbao.definitions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Due times as crontab writes them: minute, hour, day of the month, month, weekday (0 or 7 is Sunday); in each field a
 * star, numbers, ranges and steps, separated by commas.
 *
 * <p>Crontab takes a day that fits either of day and weekday where both are restricted, which nobody expects; that is
 * refused here.
 */
public final class Cron {

    /** What may be written, for a message. */
    static final String ALLOWED = "minute hour day month weekday: 30 2 * * *";

    private static final Pattern PART = Pattern.compile("(?:\\*|(\\d{1,2})(?:-(\\d{1,2}))?)(?:/(\\d{1,2}))?");
    private static final List<int[]> LIMITS =
            List.of(new int[] {0, 59}, new int[] {0, 23}, new int[] {1, 31}, new int[] {1, 12}, new int[] {0, 7});
    private static final int MINUTE = 0;
    private static final int HOUR = 1;
    private static final int DAY = 2;
    private static final int MONTH = 3;
    private static final int WEEKDAY = 4;

    /** The leap day of a year that 100 divides comes again after eight years at most. */
    private static final int FARTHEST_YEARS = 9;

    private final String text;
    private final List<BitSet> fields;

    private Cron(String text, List<BitSet> fields) {
        this.text = text;
        this.fields = List.copyOf(fields);
    }

    /** The due times that a text means; nothing where it means none, or no time ever fits. */
    public static Optional<Cron> parse(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length != LIMITS.size() || !(words[DAY].equals("*") || words[WEEKDAY].equals("*"))) {
            return Optional.empty();
        }
        List<BitSet> fields = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Optional<BitSet> field = field(words[i], LIMITS.get(i)[0], LIMITS.get(i)[1]);
            field.ifPresent(fields::add);
        }
        return Optional.of(new Cron(String.join(" ", words), fields))
                .filter(cron -> cron.fields.size() == LIMITS.size())
                .filter(cron -> cron.findNext(Instant.EPOCH, ZoneId.of("UTC")).isPresent());
    }

    private static Optional<BitSet> field(String word, int least, int most) {
        BitSet field = new BitSet();
        for (String part : word.split(",", -1)) {
            Matcher m = PART.matcher(part);
            if (!m.matches()) {
                return Optional.empty();
            }
            int step = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
            int from = m.group(1) == null ? least : Integer.parseInt(m.group(1));
            boolean open = m.group(1) == null || (m.group(2) == null && m.group(3) != null);
            int to = open ? most : m.group(2) == null ? from : Integer.parseInt(m.group(2));
            if (step == 0 || from < least || to > most || from > to) {
                return Optional.empty();
            }
            for (int value = from; value <= to; value += step) {
                field.set(value);
            }
        }
        return Optional.of(field);
    }

    /** The first due time after the given one; a time that the zone's clocks leap over comes when they have leapt. */
    public Optional<Instant> findNext(Instant after, ZoneId zone) {
        LocalDate first = after.atZone(zone).toLocalDate();
        LocalDate last = first.plusYears(FARTHEST_YEARS);
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            if (isDue(day)) {
                Optional<Instant> due = findNext(after, day, zone);
                if (due.isPresent()) {
                    return due;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDue(LocalDate day) {
        int weekday = day.getDayOfWeek().getValue();
        return fields.get(MONTH).get(day.getMonthValue())
                && fields.get(DAY).get(day.getDayOfMonth())
                && (fields.get(WEEKDAY).get(weekday)
                        || (weekday == 7 && fields.get(WEEKDAY).get(0)));
    }

    private Optional<Instant> findNext(Instant after, LocalDate day, ZoneId zone) {
        return fields.get(HOUR).stream()
                .boxed()
                .flatMap(hour -> fields.get(MINUTE).stream()
                        .mapToObj(minute ->
                                ZonedDateTime.of(day.atTime(hour, minute), zone).toInstant()))
                .filter(due -> due.isAfter(after))
                .min(Instant::compareTo);
    }

    /** As it was written, one blank between the fields. */
    @Override
    public String toString() {
        return text;
    }
}
