package org.cunbao.plausibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.Submitted;
import org.cunbao.vocabulary.Period;

/** Lists whose numbers of participants are nearly all multiples of ten: of counted numbers, one in ten is. */
final class RoundNumbers {

    private static final int LEAST = 8;
    private static final int PERCENT = 90;

    private RoundNumbers() {}

    static List<Flag> of(List<Counted> entries, Period period) {
        Map<Submitted, List<Counted>> lists = new LinkedHashMap<>();
        for (Counted entry : entries) {
            String number = entry.values().getOrDefault("participants", "0");
            if (entry.submission().period().meets(period) && number.length() > 1) {
                lists.computeIfAbsent(entry.submission(), submission -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<Flag> flags = new ArrayList<>();
        lists.forEach((submission, rows) -> {
            long round = rows.stream()
                    .filter(row -> row.values().getOrDefault("participants", "").endsWith("0"))
                    .count();
            if (rows.size() >= LEAST && round * 100 >= rows.size() * (long) PERCENT) {
                flags.add(new Flag(
                        FlagKind.ROUND_NUMBERS,
                        submission.unit(),
                        submission.period(),
                        List.of(rows.get(0).key()),
                        List.of(String.valueOf(round), String.valueOf(rows.size()))));
            }
        });
        return flags;
    }
}
