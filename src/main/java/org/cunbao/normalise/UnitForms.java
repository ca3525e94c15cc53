package org.cunbao.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cunbao.vocabulary.Unit;

/** The wordings by which one unit is known, made from its full name by rule; a suffix is only ever changed, never dropped. */
final class UnitForms {

    private static final List<String> VILLAGE = List.of(
            "村",
            "村委会",
            "村委员会",
            "村民委员会",
            "村村委会",
            "村村民委员会",
            "村新时代文明实践站",
            "村文明实践站",
            "村实践站",
            "村新时代文明站",
            "村党支部",
            "村党总支",
            "村党支部委员会",
            "村党总支委员会",
            "村支委会",
            "村两委",
            "村支两委",
            "村村两委",
            "村支部",
            "村民委",
            "村党群服务中心",
            "行政村");
    private static final List<String> COMMUNITY = List.of(
            "社区",
            "社区居委会",
            "社区居民委员会",
            "居委会",
            "居民委员会",
            "社区居委",
            "社区新时代文明实践站",
            "社区文明实践站",
            "社区实践站",
            "社区党支部",
            "社区党总支",
            "社区党委",
            "社区两委",
            "社区党群服务中心");
    private static final List<String> TOWNSHIP =
            List.of("", "人民政府", "政府", "党委", "委员会", "新时代文明实践所", "文明实践所", "实践所", "党委政府", "党委宣传办");
    private static final List<String> SUFFIXES =
            List.of("村村民委员会", "社区居民委员会", "社区居委会", "村民委员会", "居民委员会", "村村委会", "村委会", "居委会", "行政村", "社区", "村");

    private UnitForms() {}

    /** Every wording with its suffix, and the aliases, as compared; none empty. */
    static Set<String> of(Unit unit) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(TextKey.of(unit.name()));
        unit.aliases().forEach(alias -> forms.add(TextKey.of(alias)));
        String base = base(unit);
        for (String suffix : suffixes(unit)) {
            forms.add(base + suffix);
        }
        forms.add(unit.code());
        forms.remove("");
        return forms;
    }

    /** The name without its suffix: 东河 of 东河村; of a township its whole name. */
    static String base(Unit unit) {
        String name = TextKey.of(unit.name());
        return isPlace(unit) ? withoutSuffix(name) : name;
    }

    static boolean isPlace(Unit unit) {
        return unit.level() == Unit.Level.VILLAGE || unit.level() == Unit.Level.COMMUNITY;
    }

    /** A key without the longest suffix that it ends with, as long as something is left. */
    static String withoutSuffix(String key) {
        for (String suffix : SUFFIXES) {
            if (key.length() > suffix.length() && key.endsWith(suffix)) {
                return key.substring(0, key.length() - suffix.length());
            }
        }
        return key;
    }

    private static List<String> suffixes(Unit unit) {
        return switch (unit.level()) {
            case VILLAGE -> unit.name().endsWith("社区") ? COMMUNITY : VILLAGE;
            case COMMUNITY -> unit.name().endsWith("村") ? VILLAGE : COMMUNITY;
            case TOWNSHIP, COUNTY -> TOWNSHIP;
        };
    }
}
