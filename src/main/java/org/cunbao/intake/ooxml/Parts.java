package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** An office package: parts by name, tied by relationships. */
public interface Parts {

    /** The relationships of a part, or of the package itself for the empty name; empty if there are none. */
    List<Relation> relations(String part) throws IOException;

    /** The bytes of a part. */
    InputStream open(String part) throws IOException;

    /** Whether the package holds the part. */
    boolean has(String part);

    /** Frees the package. */
    void close();

    /**
     * A tie from one part to another inside the package.
     *
     * @param id what the first part calls it
     * @param type the last word of its type, the same in the strict and the ordinary dialect ({@code worksheet})
     * @param target the other part's name, beginning with {@code /}; empty for one outside the package
     */
    record Relation(String id, String type, String target) {}
}
