package org.cunbao.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/**
 * What a report is about.
 *
 * @param township the township itself
 * @param villages its villages and communities that exist in the period, in the order of printing
 * @param period what the figures are about
 * @param issue whether they may still change
 */
public record Heading(Unit township, List<Unit> villages, Period period, Issue issue) {

    public Heading {
        villages = List.copyOf(villages);
    }

    /**
     * Whether figures may still change, and as of when they are.
     *
     * @param closed frozen by a close; else provisional
     * @param revision the number of the revision, 0 for the close itself and for provisional figures
     * @param asOf when the run that computed them finished
     */
    public record Issue(boolean closed, int revision, Instant asOf) {

        private static final DateTimeFormatter MINUTE =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.ofHours(8));

        /** 暂定数, 已结账, or 已结账（第 2 次修订）. */
        public String status() {
            if (!closed) {
                return "暂定数";
            }
            return revision == 0 ? "已结账" : "已结账（第 " + revision + " 次修订）";
        }

        /** The minute in China's time, {@code 2024-01-05 18:30}. */
        public String minute() {
            return MINUTE.format(asOf);
        }
    }

    /** The township's code first, then the villages'. */
    public List<String> codes() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(township), villages.stream())
                .map(Unit::code)
                .toList();
    }

    /** The unit's name; the code itself where it is none of these, and words for no unit at all. */
    public String name(String code) {
        if (code.isEmpty()) {
            return "（单位不明）";
        }
        if (code.equals(township.code())) {
            return township.name();
        }
        return villages.stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(code);
    }

    /** Township and period in words: 青石镇2023年第四季度. */
    public String title() {
        return township.name() + PeriodName.of(period);
    }
}
