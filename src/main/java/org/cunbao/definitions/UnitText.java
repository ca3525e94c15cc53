package org.cunbao.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Unit;

/** Units as the content of canonical text. */
final class UnitText {

    private UnitText() {}

    static Version version(List<Unit> units) {
        return CanonicalText.version(
                Map.of("units", units.stream().map(UnitText::content).toList()));
    }

    private static Map<String, Object> content(Unit unit) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("code", unit.code());
        content.put("name", unit.name());
        content.put("level", UnitReader.word(unit.level()));
        if (!unit.parent().isEmpty()) {
            content.put("parent", unit.parent());
        }
        FormText.putList(content, "aliases", unit.aliases());
        content.put("valid_from", unit.validFrom().toString());
        unit.validTo().ifPresent(day -> content.put("valid_to", day.toString()));
        FormText.putList(content, "successor", unit.successors());
        return content;
    }
}
