package org.cunbao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cunbao.vocabulary.CodePoints;

/**
 * Why a township's figure is another than the sum of its villages'.
 *
 * @param township the township's figure
 * @param villages the sum of the villages' figures
 * @param shared the entities that make the difference, in the order of their ids
 */
public record Joint(BigDecimal township, BigDecimal villages, List<Shared> shared) {

    public Joint {
        shared = List.copyOf(shared);
    }

    /**
     * An entity that adds to the township's figure something else than to the villages' together: one that several
     * report, or that the township alone reports.
     *
     * @param entity its id
     * @param township what it adds to the township's figure
     * @param units what it adds to each village's, by the village's code
     */
    public record Shared(String entity, BigDecimal township, SortedMap<String, BigDecimal> units) {

        BigDecimal villages() {
            return units.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * @param township the contributions to the township's figure
     * @param villages those to the same figure of each village, by its code
     */
    public static Joint of(List<Contribution> township, Map<String, List<Contribution>> villages) {
        SortedMap<String, Shared> all = new TreeMap<>(CodePoints.ORDER);
        township.forEach(share -> all.put(share.entity(), new Shared(share.entity(), share.amount(), new TreeMap<>())));
        villages.forEach((unit, shares) -> shares.forEach(share -> all.computeIfAbsent(
                        share.entity(), id -> new Shared(id, BigDecimal.ZERO, new TreeMap<>()))
                .units()
                .put(unit, share.amount())));
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal parts = BigDecimal.ZERO;
        List<Shared> shared = new ArrayList<>();
        for (Shared one : all.values()) {
            whole = whole.add(one.township);
            parts = parts.add(one.villages());
            if (one.township.compareTo(one.villages()) != 0) {
                shared.add(one);
            }
        }
        return new Joint(whole, parts, shared);
    }
}
