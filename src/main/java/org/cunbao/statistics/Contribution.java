package org.cunbao.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one entity adds to one figure.
 *
 * @param entity the entity's id
 * @param amount what it adds: 1 where entities are counted
 * @param entries the entries of it that the figure takes, in their order
 */
public record Contribution(String entity, BigDecimal amount, List<EntryKey> entries) {

    public Contribution {
        entries = List.copyOf(entries);
    }
}
