package org.cunbao.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.definitions.tree.Node;

/** Definitions whose every key says something, as the content of canonical text: as they were parsed. */
final class NodeText {

    private NodeText() {}

    static Version version(String key, List<Node> definitions) {
        List<Object> contents = definitions.stream().map(NodeText::content).toList();
        return CanonicalText.version(contents.isEmpty() ? Map.of() : Map.of(key, contents));
    }

    private static Object content(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> content = new LinkedHashMap<>();
            mapping.pairs().forEach(pair -> content.put(pair.key(), content(pair.value())));
            return content;
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(NodeText::content).toList();
        }
        return node instanceof Node.Text text ? text.value() : "";
    }
}
