package org.cunbao.definitions;

import org.cunbao.definitions.tree.Place;
import org.cunbao.vocabulary.Language;

/**
 * One thing that is wrong with the definitions.
 *
 * @param file below the folder of the definitions, with {@code /}: {@code forms/volunteer.yml}
 * @param place where in the file
 * @param fault what kind of thing
 * @param found the key or value as written
 * @param allowed what may stand there, in a few words
 */
public record DefinitionError(String file, Place place, DefinitionFault fault, String found, String allowed) {

    /** The line in the file, 1-based. */
    public int line() {
        return place.line();
    }

    /** The column in the line, 1-based; in a table the number of its column. */
    public int column() {
        return place.column();
    }

    /** A sentence that begins with {@code file:line:column}. */
    public String message(Language language) {
        return file
                + ":"
                + line()
                + ":"
                + column()
                + ": "
                + fault.template(language).replace("{1}", allowed).replace("{0}", found);
    }
}
