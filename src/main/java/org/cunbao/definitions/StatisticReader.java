package org.cunbao.definitions;

import java.util.List;
import org.cunbao.definitions.tree.Node;

/** Reads statistics. */
final class StatisticReader {

    private static final List<String> KEYS =
            List.of("id", "zh", "en", "measure_zh", "measure_en", "text_zh", "text_en", "form", "breakdowns");

    private StatisticReader() {}

    static Statistic read(Node node, Problems.InFile problems, List<Form> forms) {
        Section section = new Section(node, KEYS, problems);
        return new Statistic(
                section.text("id"),
                names(section, ""),
                names(section, "measure_"),
                names(section, "text_"),
                section.text("form"),
                section.words("breakdowns"));
    }

    private static Form.Names names(Section section, String prefix) {
        return new Form.Names(section.text(prefix + "zh"), section.text(prefix + "en"));
    }
}
