package org.cunbao.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Unit;

/**
 * The names of one township's units, found in texts; a name that is merely similar is never taken.
 *
 * <p>Two thirds of all townships hold two names one character apart, and many a village and a community of one base
 * name: so names are compared whole, and a suffix is changed for another of the same kind of unit but never dropped.
 */
public final class UnitNames {

    private static final Pattern PLACES_ABOVE = Pattern.compile("(?:" + Han.ANY + "{2,6}[省市县区州盟旗])+");

    /** With what a place above, a period or a label ends, of which no name is a part. */
    private static final String BEFORE_A_NAME = "省市县区镇乡道年月度位";

    /**
     * A unit's name in a text.
     *
     * @param name the name as compared, without punctuation
     * @param at where it begins in {@link TextKey} of the text
     * @param bare whether it is a name without 村, 社区 … that can stand in a text by chance
     */
    public record Match(Unit unit, String name, int at, boolean bare) {}

    private final List<Unit> units;
    private final UnitIndex index;

    private UnitNames(List<Unit> units) {
        this.units = units;
        this.index = new UnitIndex(units);
    }

    /** The names of the units of one township, itself among them. */
    public static UnitNames of(Units unitsOfOneTownship) {
        return new UnitNames(unitsOfOneTownship.all());
    }

    /** The unit that a whole text names; empty for no known name and for one that two units share. */
    public Optional<Unit> exact(String text) {
        List<Unit> named = named(text);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * Every unit that a whole text names: several where units of different times share a name. The township's or the
     * county's name before a unit's is allowed; a name without its suffix counts where only one unit has it.
     */
    public List<Unit> named(String text) {
        String key = TextKey.of(text);
        List<Unit> whole = index.units(key);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Unit> base = units.stream()
                .filter(unit -> key.length() > 1 && UnitForms.base(unit).equals(key))
                .toList();
        return base.size() == 1 ? base : belowOthers(key);
    }

    /**
     * The units named in running text, by place in the text; longer names first, so that no name is found inside
     * another. Townships only where nothing else is named; bare names only where no whole name is.
     */
    public List<Match> find(String text) {
        List<Match> found = new ArrayList<>();
        for (UnitIndex.Occurrence seen : index.find(TextKey.of(text))) {
            for (Unit unit : index.units(seen.form())) {
                boolean bare = UnitIndex.isBare(unit, seen.form());
                if (!bare || !isWithinWord(text, seen.form())) {
                    found.add(new Match(unit, seen.form(), seen.at(), bare));
                }
            }
        }
        return strongest(found);
    }

    /** The units whose names are one character away from a whole text, or part of it, in the order of the table. */
    public List<Unit> similar(String text) {
        String base = UnitForms.withoutSuffix(TextKey.of(text));
        return units.stream()
                .filter(UnitForms::isPlace)
                .filter(unit -> Likeness.isClose(base, UnitForms.base(unit)))
                .toList();
    }

    /** A known name behind the names of the township and of the places above it, which end in 省, 市, 县, 区. */
    private List<Unit> belowOthers(String key) {
        for (String form : index.endings(key)) {
            if (isAbove(key.substring(0, key.length() - form.length()))) {
                return index.units(form);
            }
        }
        return List.of();
    }

    private boolean isAbove(String prefix) {
        String above = units.stream()
                .filter(unit -> !UnitForms.isPlace(unit))
                .map(unit -> TextKey.of(unit.name()))
                .filter(prefix::endsWith)
                .findFirst()
                .map(name -> prefix.substring(0, prefix.length() - name.length()))
                .orElse(prefix);
        return above.isEmpty() || PLACES_ABOVE.matcher(above).matches();
    }

    /** A bare name amid other characters stands there by chance: {@code 建设} in {@code 团队建设一览表}. */
    private static boolean isWithinWord(String text, String name) {
        int at = text.indexOf(name);
        while (at > 0
                && at + name.length() < text.length()
                && Character.isIdeographic(text.charAt(at - 1))
                && BEFORE_A_NAME.indexOf(text.charAt(at - 1)) < 0
                && Character.isIdeographic(text.charAt(at + name.length()))) {
            int next = text.indexOf(name, at + 1);
            if (next < 0) {
                return true;
            }
            at = next;
        }
        return false;
    }

    private static List<Match> strongest(List<Match> found) {
        List<Match> places =
                found.stream().filter(match -> UnitForms.isPlace(match.unit())).toList();
        List<Match> whole = places.stream().filter(match -> !match.bare()).toList();
        List<Match> best = whole.isEmpty() ? places : whole;
        return best.isEmpty() ? List.copyOf(found) : best;
    }
}
