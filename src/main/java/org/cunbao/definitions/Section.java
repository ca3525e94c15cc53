package org.cunbao.definitions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cunbao.definitions.tree.Node;
import org.cunbao.definitions.tree.Place;

/**
 * One mapping of a definition, asked for its keys by what they must hold.
 *
 * <p>Every question has an answer, also where the text has none: the fault is reported and a stand-in goes on, so that
 * the errors behind it are found too. What is built of stand-ins is never used.
 */
final class Section {

    private final Node.Mapping mapping;
    private final Problems.InFile problems;

    /**
     * @param allowed the keys that may stand in it; any other is reported
     */
    Section(Node node, List<String> allowed, Problems.InFile problems) {
        this.problems = problems;
        if (node instanceof Node.Mapping given) {
            this.mapping = given;
        } else {
            this.mapping = new Node.Mapping(List.of(), node.place());
            wrongType(node, String.join(", ", allowed));
        }
        Set<String> seen = new HashSet<>();
        for (Node.Pair pair : mapping.pairs()) {
            if (!allowed.contains(pair.key())) {
                problems.add(pair.place(), DefinitionFault.UNKNOWN_KEY, pair.key(), String.join(", ", allowed));
            } else if (!seen.add(pair.key())) {
                problems.add(pair.place(), DefinitionFault.DUPLICATE, pair.key(), "1");
            }
        }
    }

    Place place() {
        return mapping.place();
    }

    /** Where the key's value stands; where the section begins if the key is missing. */
    Place place(String key) {
        return find(key).map(Node::place).orElse(place());
    }

    /** Whether the key's value is one of these texts; asks without reporting. */
    boolean isOneOf(String key, Set<String> words) {
        return find(key)
                .filter(node -> node instanceof Node.Text text && words.contains(text.value()))
                .isPresent();
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    void fault(String key, DefinitionFault fault, String found, String allowed) {
        problems.add(place(key), fault, found, allowed);
    }

    void missing(String key, String allowed) {
        problems.add(place(), DefinitionFault.MISSING_KEY, key, allowed);
    }

    /** A text that must be there. */
    String text(String key) {
        Optional<String> text = findText(key);
        if (!has(key)) {
            missing(key, "text");
        }
        return text.orElse("");
    }

    Optional<String> findText(String key) {
        return find(key).flatMap(node -> textOf(key, node, "text"));
    }

    /** A text that a function turns into a value; what the function does not know is reported. */
    <T> Optional<T> findValue(String key, String allowed, Function<String, Optional<T>> parse) {
        return find(key).flatMap(node -> textOf(key, node, allowed)).flatMap(text -> {
            Optional<T> value = parse.apply(text);
            if (value.isEmpty()) {
                fault(key, DefinitionFault.WRONG_VALUE, text, allowed);
            }
            return value;
        });
    }

    /** One of a few words; must be there unless a value for its absence is given. */
    <T> T choice(String key, Map<String, T> words, Optional<T> absent) {
        String allowed = String.join(", ", words.keySet());
        if (!has(key) && absent.isEmpty()) {
            missing(key, allowed);
        }
        return findValue(key, allowed, word -> Optional.ofNullable(words.get(word)))
                .or(() -> absent)
                .orElse(words.values().iterator().next());
    }

    boolean flag(String key) {
        return findValue(key, "true, false", word -> switch (word) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                })
                .orElse(false);
    }

    /** A list of texts in code-point order, since it means a set; empty if it is not there. */
    List<String> words(String key) {
        Set<String> words = new TreeSet<>();
        for (Node item : items(key)) {
            String word = textOf(key, item, "text").orElse("");
            if (!word.isEmpty() && !words.add(word)) {
                problems.add(item.place(), DefinitionFault.DUPLICATE, word, "1");
            }
        }
        return List.copyOf(words);
    }

    /** A list of wordings, some of them made of parts; empty if it is not there. */
    Wordings wordings(String key) {
        List<String> written = words(key);
        written.stream()
                .filter(text -> !Wordings.isRight(text))
                .forEach(text -> fault(key, DefinitionFault.WRONG_VALUE, text, "<a|b><c|d>"));
        return new Wordings(written);
    }

    /** A list of sections with these keys, in its order; empty if it is not there. */
    List<Section> sections(String key, List<String> allowed) {
        return items(key).stream()
                .map(item -> new Section(item, allowed, problems))
                .toList();
    }

    /** A list of texts in its order, where an empty text is an empty cell. */
    List<String> cells(String key) {
        if (!has(key)) {
            missing(key, "list");
        }
        return cells(items(key));
    }

    /** A list of texts in its order; empty if it is not there. */
    List<String> cellsIfAny(String key) {
        return has(key) ? cells(items(key)) : List.of();
    }

    /** A mapping of texts to texts in its order; empty if it is not there. */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Node node = find(key).orElse(new Node.Mapping(List.of(), place()));
        if (node instanceof Node.Mapping given) {
            for (Node.Pair pair : given.pairs()) {
                textOf(pair.key(), pair.value(), "text").ifPresent(text -> pairs.put(pair.key(), text));
            }
        } else {
            wrongType(node, "mapping");
        }
        return pairs;
    }

    /** A list of lists of texts; empty if it is not there. */
    List<List<String>> lines(String key) {
        List<List<String>> lines = new ArrayList<>();
        for (Node line : items(key)) {
            if (line instanceof Node.Sequence sequence) {
                lines.add(cells(sequence.items()));
            } else {
                wrongType(line, "list");
            }
        }
        return lines;
    }

    private List<String> cells(List<Node> items) {
        List<String> cells = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Text text) {
                cells.add(text.value());
            } else if (item instanceof Node.Nothing) {
                cells.add("");
            } else {
                wrongType(item, "text");
            }
        }
        return cells;
    }

    /** The items of a list; a list without any is reported. */
    List<Node> items(String key) {
        Node node = find(key).orElse(new Node.Sequence(List.of(), place()));
        if (!(node instanceof Node.Sequence sequence)) {
            wrongType(node, "list");
            return List.of();
        }
        if (has(key) && sequence.items().isEmpty()) {
            fault(key, DefinitionFault.EMPTY, key, "list");
        }
        return sequence.items();
    }

    /** What stands under the key, whatever it is; nothing if the key is missing. */
    Node node(String key) {
        return find(key).orElse(new Node.Nothing(place()));
    }

    Problems.InFile problems() {
        return problems;
    }

    private Optional<String> textOf(String key, Node node, String allowed) {
        if (!(node instanceof Node.Text text)) {
            wrongType(node, allowed);
            return Optional.empty();
        }
        if (text.value().isEmpty()) {
            problems.add(node.place(), DefinitionFault.EMPTY, key, allowed);
            return Optional.empty();
        }
        return Optional.of(text.value());
    }

    private void wrongType(Node node, String allowed) {
        problems.add(node.place(), DefinitionFault.WRONG_TYPE, typeOf(node), allowed);
    }

    private static String typeOf(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        return node instanceof Node.Sequence ? "list" : node instanceof Node.Mapping ? "mapping" : "nothing";
    }

    private Optional<Node> find(String key) {
        return mapping.pairs().stream()
                .filter(pair -> pair.key().equals(key))
                .map(Node.Pair::value)
                .findFirst();
    }
}
