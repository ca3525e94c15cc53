package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.definitions.Units;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Unit;

/**
 * What an activity's title is about: its comparison form without the words that any title may have, and without the
 * village that it took place in. A village's title loses the village's own name, any other title the names of all
 * villages. The number of a series (第82期) stays.
 */
final class TitleCore {

    private static final Pattern SESSION = Pattern.compile("[（(][^（）()]*专场[）)]");
    private static final Pattern FILLER = Pattern.compile("开展|组织|举办|举行|走进|邀请专家|新时代文明实践|文明实践|志愿服务|主题|系列|活动|讲座|实践");
    private static final int LEAST = 2;

    private final Pattern villages;
    private final Map<String, Pattern> own = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    TitleCore(Units units) {
        List<String> all = new ArrayList<>();
        for (Unit unit : units.all()) {
            if (unit.level() != Unit.Level.COUNTY && unit.level() != Unit.Level.TOWNSHIP) {
                all.addAll(names(unit));
                own.put(unit.code(), anyOf(names(unit)));
                names(unit).forEach(name -> codes.merge(name, unit.code(), (one, other) -> ""));
            }
        }
        this.villages = anyOf(all);
    }

    /** Empty for a title without letters and digits; the title's whole form where hardly anything else would be left. */
    String of(String title, String unit) {
        String whole = TextKey.of(title);
        String place = own.getOrDefault(unit, villages)
                .matcher(TextKey.of(SESSION.matcher(title).replaceAll("")))
                .replaceAll("");
        String core = FILLER.matcher(place).replaceAll("");
        return core.length() < LEAST ? whole : core;
    }

    /**
     * The code of the village of which a title tells: the only one that it names ({@code 走进柳河村}), else the one that
     * reports it; empty if it names several, or none and a township reports it.
     */
    String village(String title, String unit) {
        Set<String> named = villages.matcher(TextKey.of(title))
                .results()
                .map(found -> codes.getOrDefault(found.group(), ""))
                .collect(Collectors.toSet());
        String reporting = own.containsKey(unit) ? unit : "";
        return named.isEmpty()
                ? reporting
                : named.size() == 1 ? named.iterator().next() : "";
    }

    private static List<String> names(Unit unit) {
        List<String> names = new ArrayList<>(unit.aliases());
        names.add(unit.name());
        return names.stream()
                .map(TextKey::of)
                .filter(name -> name.length() > LEAST)
                .toList();
    }

    /** The longer names first; nothing at all where there is none. */
    private static Pattern anyOf(List<String> names) {
        String any = names.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(any.isEmpty() ? "(?!)" : any);
    }
}
