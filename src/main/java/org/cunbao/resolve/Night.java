package org.cunbao.resolve;

import java.util.List;
import java.util.Map;
import org.cunbao.resolve.Identities.Duplicate;

/**
 * The conclusion who is who as it stands after a run, and what of it is new.
 *
 * @param sources of all entries
 * @param afresh whether it was drawn from nothing, so that nothing that was kept is of use
 * @param kinds by kind, in the order of their ids
 * @param duplicates the rows that say nothing new, by the number of the receipt, of every file of which any entry may
 *     speak of something else than before
 */
public record Night(Sources sources, boolean afresh, List<Renewed> kinds, Map<Long, List<Duplicate>> duplicates) {

    public Night {
        kinds = List.copyOf(kinds);
        duplicates = Map.copyOf(duplicates);
    }
}
