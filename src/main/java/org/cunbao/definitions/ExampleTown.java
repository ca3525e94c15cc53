package org.cunbao.definitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cunbao.vocabulary.Unit;

/** The units of an example: its own, or a town that is nowhere where it does not turn on units. */
final class ExampleTown {

    static final String TOWNSHIP = "999999999";

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final Units SOMEWHERE = new Units(List.of(
            unit(TOWNSHIP, "示例镇", Unit.Level.TOWNSHIP, ""),
            unit(TOWNSHIP + "001", "柳河村", Unit.Level.VILLAGE, TOWNSHIP),
            unit(TOWNSHIP + "002", "东岗社区", Unit.Level.COMMUNITY, TOWNSHIP)));

    private ExampleTown() {}

    static Units of(Section section) {
        if (!section.has("units")) {
            return SOMEWHERE;
        }
        List<DraftUnit> drafts = section.items("units").stream()
                .map(node -> UnitReader.read(node, section.problems()))
                .toList();
        new UnitChecks(drafts).check();
        return new Units(drafts.stream().map(DraftUnit::unit).toList());
    }

    private static Unit unit(String code, String name, Unit.Level level, String parent) {
        return new Unit(code, name, level, parent, List.of(), LONG_AGO, Optional.empty(), List.of());
    }
}
