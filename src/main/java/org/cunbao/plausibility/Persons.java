package org.cunbao.plausibility;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.statistics.Counted;
import org.cunbao.vocabulary.Period;

/** What one person cannot have done: more than sixteen hours a day, service before birth, two places at one time. */
final class Persons {

    private static final int HOURS_A_DAY = 16;

    private Persons() {}

    static List<Flag> volunteers(List<Counted> entries, Period period) {
        List<Flag> flags = new ArrayList<>();
        for (Counted entry : entries) {
            Optional<LocalDate> joined = day(entry.values().get("joined_on"));
            if (joined.isPresent() && entry.submission().period().meets(period)) {
                hours(entry, joined.get()).ifPresent(flags::add);
                birth(entry)
                        .filter(born -> !joined.get().isAfter(born))
                        .ifPresent(born -> flags.add(flag(
                                FlagKind.BEFORE_BIRTH,
                                entry,
                                entry.submission().period(),
                                List.of(joined.get().toString(), born.toString()))));
            }
        }
        return flags;
    }

    private static Optional<Flag> hours(Counted entry, LocalDate joined) {
        String hours = entry.values().getOrDefault("hours", "0");
        long days = Math.max(
                1, ChronoUnit.DAYS.between(joined, entry.submission().period().lastDay()) + 1);
        return new BigDecimal(hours).compareTo(BigDecimal.valueOf(days * HOURS_A_DAY)) > 0
                ? Optional.of(
                        flag(FlagKind.HOURS, entry, entry.submission().period(), List.of(hours, String.valueOf(days))))
                : Optional.empty();
    }

    /** As written, else from a valid identity number (GB 11643: the birth date is its digits 7 to 14). */
    private static Optional<LocalDate> birth(Counted entry) {
        String number = entry.values().getOrDefault("id_number", "");
        return day(entry.values().get("born_on"))
                .or(() -> number.length() == 18
                        ? parsed(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)
                        : Optional.empty());
    }

    /** The same speaker on the same day at two activities of two units. */
    static List<Flag> speakers(List<Counted> entries, Period period) {
        Map<List<String>, Counted> first = new HashMap<>();
        List<Flag> flags = new ArrayList<>();
        for (Counted entry : entries) {
            String speaker = entry.values().getOrDefault("speaker", "");
            String date = entry.values().getOrDefault("date", "");
            boolean inPeriod = day(date).filter(period::contains).isPresent();
            if (speaker.matches("[\\u4e00-\\u9fff]{2,4}") && inPeriod) {
                Counted other = first.putIfAbsent(List.of(speaker, date), entry);
                if (other != null && isElsewhere(entry, other)) {
                    flags.add(flag(
                            FlagKind.TWO_PLACES,
                            entry,
                            Period.quarterOf(LocalDate.parse(date)),
                            List.of(speaker, date, Flag.place(other.key()))));
                }
            }
        }
        return flags;
    }

    private static boolean isElsewhere(Counted one, Counted other) {
        boolean sameThing = one.entities().values().stream().anyMatch(other.entities()::containsValue);
        String place = one.values().getOrDefault("place", "");
        String otherPlace = other.values().getOrDefault("place", "");
        return !sameThing
                && !one.submission().unit().equals(other.submission().unit())
                && !place.isEmpty()
                && !otherPlace.isEmpty()
                && !place.equals(otherPlace);
    }

    private static Flag flag(FlagKind kind, Counted entry, Period period, List<String> seen) {
        return new Flag(kind, entry.submission().unit(), period, List.of(entry.key()), seen);
    }

    private static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String text) {
        return text == null ? Optional.empty() : parsed(text, DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
