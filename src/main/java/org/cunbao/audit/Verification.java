package org.cunbao.audit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a verification found.
 *
 * @param items how many were looked at, by check
 * @param broken what is not what was kept, by check, then item
 * @param remarks what is no fault but should be known, and of how many items
 */
public record Verification(SortedMap<String, Long> items, List<Broken> broken, SortedMap<Said, Long> remarks) {

    /**
     * An item that is not what was kept.
     *
     * @param check what it is one of
     * @param item its natural name
     * @param why what does not agree
     */
    public record Broken(String check, Said item, Said why) {}

    public Verification {
        items = new TreeMap<>(items);
        broken = List.copyOf(broken);
        remarks = new TreeMap<>(remarks);
    }

    /** All items of all checks. */
    public long total() {
        return items.values().stream().mapToLong(Long::longValue).sum();
    }

    static Verification of(Map<String, Verdicts> verdicts) {
        TreeMap<String, Long> items = new TreeMap<>();
        TreeMap<Said, Long> remarks = new TreeMap<>();
        verdicts.forEach((check, told) -> {
            items.put(check, told.items());
            told.remarks().forEach((text, count) -> remarks.merge(text, count, Long::sum));
        });
        return new Verification(
                items,
                verdicts.values().stream()
                        .flatMap(told -> told.broken().stream())
                        .toList(),
                remarks);
    }
}
