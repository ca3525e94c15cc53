package org.cunbao.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is who after a run, as far as it can be asked: drawn from nothing, or as it is kept. */
interface Picture {

    /** Where the mentions stand. */
    Sources sources();

    /** The pairs of one kind that wait for a person, in the order of left, then right. */
    List<Link> waiting(String kind);

    /** A pair of this name that was compared, waiting or not. */
    Optional<Link> findLink(String kind, String pair);

    /** An entity by its id. */
    Optional<Entity> findEntity(String id);

    /** Every pair that has an entry of the entity on one side at least, in the order of left, then right. */
    List<Link> findLinks(Entity entity);

    /** The entity of the kind that each entry speaks of. */
    Map<Speaker, String> entities(String kind);
}
