package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Unit;

/**
 * Whose table it is, by its surroundings: the first source that names exactly one village or community; a title's bare
 * name, which may be another word ({@code 建设情况统计表}), only where no source has a whole one; the township itself only
 * where no source names a village.
 */
final class UnitTeller {

    static final String TITLE = "title";

    private final UnitNames units;
    private Optional<String> village = Optional.empty();
    private Optional<String> perhaps = Optional.empty();
    private Optional<String> township = Optional.empty();
    private final List<String> several = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    UnitTeller(UnitNames units) {
        this.units = units;
    }

    /** Hands over one more source; sources that come later tell less. */
    void source(String by, String text) {
        if (village.isPresent() || text.isEmpty()) {
            return;
        }
        Set<String> villages = new LinkedHashSet<>();
        List<UnitNames.Match> found = units.find(text);
        for (UnitNames.Match match : found) {
            if (match.unit().level() == Unit.Level.TOWNSHIP) {
                township = township.or(() -> taken(match.unit(), by, text));
            } else {
                villages.add(match.unit().code());
            }
        }
        if (villages.size() == 1) {
            boolean bare = by.equals(TITLE) && found.stream().allMatch(UnitNames.Match::bare);
            Optional<String> named = found.stream()
                    .map(UnitNames.Match::unit)
                    .filter(unit -> villages.contains(unit.code()))
                    .findFirst()
                    .flatMap(unit -> taken(unit, by, text));
            village = bare ? village : named;
            perhaps = bare ? perhaps.or(() -> named) : perhaps;
        } else if (villages.size() > 1 && several.isEmpty()) {
            several.addAll(villages);
        }
    }

    private Optional<String> taken(Unit unit, String by, String text) {
        evidence.add(new Evidence("unit", unit.code(), by, text, 1000));
        return Optional.of(unit.code());
    }

    Optional<String> unit() {
        return village.or(() -> perhaps).or(() -> several.isEmpty() ? township : Optional.empty());
    }

    /** Whether one village or community is named already. */
    boolean namesVillage() {
        return village.isPresent();
    }

    List<String> several() {
        return unit().isPresent() ? List.of() : several;
    }

    List<Evidence> evidence() {
        String told = unit().orElse("");
        return evidence.stream().filter(item -> item.taken().equals(told)).toList();
    }
}
