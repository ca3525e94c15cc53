package org.cunbao.definitions.tree;

import java.util.List;

/** One node of a definition: a text, a list, a mapping, or nothing. */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /** A key without a value. */
    record Nothing(Place place) implements Node {}

    /**
     * A single value; numbers and truth values too are texts here.
     *
     * @param value without white space at its ends
     */
    record Text(String value, Place place) implements Node {

        public Text {
            value = value.strip();
        }
    }

    /** Values in their order. */
    record Sequence(List<Node> items, Place place) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in the order of the text; a key that stands twice is twice here. */
    record Mapping(List<Pair> pairs, Place place) implements Node {

        public Mapping {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * One key and its value.
     *
     * @param place where the key stands
     */
    record Pair(String key, Node value, Place place) {}
}
