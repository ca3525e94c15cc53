package org.cunbao.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Prints how far a reading agrees, and what it misses, most frequent first; asked for by {@code -Dtruth.show=N}. */
public final class Report {

    private Report() {}

    public static void print(String name, Comparison comparison) {
        int shown = Integer.getInteger("truth.show", 0);
        if (shown == 0) {
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: rows %s, values %s, findings %s, infos %s, extra %d%n",
                name,
                comparison.rows(),
                comparison.values(),
                comparison.findings(),
                comparison.infos(),
                comparison.extra().size());
        list("rows", comparison.rows().wrong(), miss -> miss.wanted() + " -> " + miss.got(), shown);
        list("values", comparison.values().wrong(), Report::cause, shown);
        list("findings", comparison.findings().wrong(), Comparison.Miss::what, shown);
        list("infos", comparison.infos().wrong(), Comparison.Miss::what, shown);
        list("extra", comparison.extra(), Comparison.Miss::what, shown);
    }

    /** The column, where truth knows what stands above it. */
    private static String cause(Comparison.Miss miss) {
        int written = miss.what().indexOf('=');
        return (written < 0 ? miss.what() : miss.what().substring(0, written)) + kind(miss);
    }

    private static String kind(Comparison.Miss miss) {
        return miss.got().equals("absent") ? " absent" : miss.wanted().equals("nothing") ? " invented" : " differs";
    }

    private static void list(
            String title, List<Comparison.Miss> misses, Function<Comparison.Miss, String> cause, int shown) {
        Map<String, List<Comparison.Miss>> byCause = new TreeMap<>();
        misses.forEach(miss -> byCause.computeIfAbsent(cause.apply(miss), key -> new ArrayList<>())
                .add(miss));
        byCause.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> {
                    System.out.printf(
                            Locale.ROOT,
                            "  %s %s: %d%n",
                            title,
                            entry.getKey(),
                            entry.getValue().size());
                    entry.getValue().stream().limit(shown).forEach(miss -> System.out.println("      " + miss));
                });
    }
}
