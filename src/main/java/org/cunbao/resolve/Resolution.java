package org.cunbao.resolve;

import java.util.List;

/**
 * Who is who among the mentions of one kind.
 *
 * @param entities in the order of their founders; each mention is in exactly one
 * @param links every pair that came to at least the asking threshold or that a person spoke of, in the order of left,
 *     then right
 * @param refined the names of blocks that were above their cap and were divided by the next key, in order
 */
public record Resolution(List<Entity> entities, List<Link> links, List<String> refined) {

    public Resolution {
        entities = List.copyOf(entities);
        links = List.copyOf(links);
        refined = List.copyOf(refined);
    }
}
