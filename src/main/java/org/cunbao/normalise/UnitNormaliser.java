package org.cunbao.normalise;

import java.util.List;
import java.util.stream.Collectors;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Unit;

/** Reads a unit's name to its code; a name that is only similar is named in a remark and not taken. */
final class UnitNormaliser implements Normaliser {

    private static final Reason UNKNOWN = new Reason("不是登记的单位名称", "it is no known unit");
    private static final Reason SEVERAL = new Reason("写了不止一个单位", "it names more than one unit");

    private final UnitNames names;

    UnitNormaliser(UnitNames names) {
        this.names = names;
    }

    @Override
    public Normalised normalise(Cell cell, Context context) {
        List<Unit> named = existing(names.named(cell.raw()), context);
        List<Unit> units = named.isEmpty() ? existing(inText(cell.raw()), context) : named;
        if (units.size() == 1) {
            return Normalised.value(units.get(0).code());
        }
        return units.isEmpty() ? unknown(cell.raw()) : SEVERAL.unreadable();
    }

    private List<Unit> inText(String raw) {
        return names.find(raw).stream()
                .filter(match -> !match.bare())
                .map(UnitNames.Match::unit)
                .distinct()
                .toList();
    }

    /** Of several units of one name those that existed in the period. */
    private static List<Unit> existing(List<Unit> units, Context context) {
        if (units.size() < 2 || context.period().isEmpty()) {
            return units;
        }
        List<Unit> then = units.stream()
                .filter(unit -> unit.existsIn(context.period().get()))
                .toList();
        return then.isEmpty() ? units : then;
    }

    private Normalised unknown(String raw) {
        List<Unit> similar = names.similar(raw);
        if (similar.isEmpty()) {
            return UNKNOWN.unreadable();
        }
        String candidates = similar.stream().map(Unit::name).collect(Collectors.joining("、"));
        Remark remark = Remark.of(FindingCode.UNIT_SIMILAR, candidates);
        return new Normalised(Normalised.Outcome.UNREADABLE, List.of(), List.of(UNKNOWN.remark(), remark));
    }
}
