package org.cunbao.definitions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.definitions.tree.Node;

/** Reads match settings. */
final class MatchReader {

    private static final List<String> KEYS = List.of("id", "zh", "en", "mentions");

    private MatchReader() {}

    static MatchSettings read(Node node, Problems.InFile problems, List<Form> forms) {
        Section section = new Section(node, KEYS, problems);
        return new MatchSettings(
                section.text("id"),
                new Form.Names(section.text("zh"), section.text("en")),
                section.sections("mentions", List.of("form", "fields")).stream()
                        .map(mention -> new MatchSettings.Mention(mention.text("form"), fields(mention)))
                        .toList());
    }

    private static Map<String, String> fields(Section mention) {
        return new TreeMap<>();
    }
}
