package org.cunbao.definitions.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.tree.BadSyntax;
import org.cunbao.definitions.tree.Node;
import org.cunbao.definitions.tree.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads one YAML document, JSON included.
 *
 * <p>It stops at YAML's nodes, since only these know their places; YAML's guesses about types ({@code no} is false,
 * {@code 010} is eight) are not used. Anchors and aliases are refused: a definition is read by people from top to
 * bottom, and an alias can unfold to any size.
 */
public final class YamlTree {

    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private final Set<org.yaml.snakeyaml.nodes.Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlTree() {}

    /**
     * Reads a text that holds one document.
     *
     * @return empty for a text without any content
     * @throws BadSyntax if the text is no YAML document, holds several, or uses aliases
     */
    public static Optional<Node> read(String text) throws BadSyntax {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            return root == null ? Optional.empty() : Optional.of(new YamlTree().node(root));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new BadSyntax(String.valueOf(e.getProblem()), mark == null ? Place.START : place(mark));
        } catch (YAMLException e) {
            throw new BadSyntax(String.valueOf(e.getMessage()), Place.START);
        }
    }

    private Node node(org.yaml.snakeyaml.nodes.Node node) throws BadSyntax {
        Place place = place(node.getStartMark());
        if (!seen.add(node)) {
            throw new BadSyntax("an alias (*) of what stands here", place);
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) ? new Node.Nothing(place) : new Node.Text(scalar.getValue(), place);
        }
        if (node instanceof SequenceNode sequence) {
            return new Node.Sequence(items(sequence), place);
        }
        return new Node.Mapping(pairs((MappingNode) node), place);
    }

    private List<Node> items(SequenceNode sequence) throws BadSyntax {
        List<Node> items = new ArrayList<>();
        for (var item : sequence.getValue()) {
            items.add(node(item));
        }
        return items;
    }

    private List<Node.Pair> pairs(MappingNode mapping) throws BadSyntax {
        List<Node.Pair> pairs = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place place = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new BadSyntax("a key that is no text", place);
            }
            pairs.add(new Node.Pair(key.getValue(), node(tuple.getValueNode()), place));
        }
        return pairs;
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
