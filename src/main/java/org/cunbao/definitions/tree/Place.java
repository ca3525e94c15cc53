package org.cunbao.definitions.tree;

/**
 * Where something stands in a text.
 *
 * @param line 1-based
 * @param column 1-based, in characters; in a table the number of its column
 */
public record Place(int line, int column) {

    /** The beginning of a text. */
    public static final Place START = new Place(1, 1);
}
