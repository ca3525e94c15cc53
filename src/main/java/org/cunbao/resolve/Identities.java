package org.cunbao.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who is who, asked file by file. */
public interface Identities {

    /**
     * What the entries of a file speak of, by sheet, row, entry, kind.
     *
     * @param receipt the number of the file's receipt
     */
    List<Spoken> findSpoken(long receipt);

    /** The same of several files, by the numbers of their receipts; those of which nothing is known may be left out. */
    default Map<Long, List<Spoken>> findSpoken(Collection<Long> receipts) {
        Map<Long, List<Spoken>> spoken = new TreeMap<>();
        receipts.forEach(receipt -> spoken.put(receipt, findSpoken(receipt)));
        return spoken;
    }

    /** The numbers of the receipts of the files in which any of these entities is spoken of. */
    Set<Long> findReceipts(Collection<String> entities);

    /**
     * The rows of a file that say nothing but what an earlier row of the same submission says, by sheet, row.
     *
     * @param receipt the number of the file's receipt
     */
    List<Duplicate> findDuplicates(long receipt);

    /**
     * An entry and what it speaks of.
     *
     * @param sheet the sheet's number
     * @param row the entry's first row
     * @param entry the entry's number in its row
     * @param kind of the entity
     * @param entity the entity's id
     */
    record Spoken(int sheet, int row, int entry, String kind, String entity) {}

    /**
     * A row that says nothing new.
     *
     * @param sheet the sheet's number
     * @param row the first row of its entry
     * @param submission the submission's number in its file
     * @param earlierSheet where the same was said first
     * @param earlierRow where the same was said first
     */
    record Duplicate(int sheet, int row, int submission, int earlierSheet, int earlierRow) {}

    /** Where nothing was resolved. */
    static Identities none() {
        return new Identities() {
            @Override
            public List<Spoken> findSpoken(long receipt) {
                return List.of();
            }

            @Override
            public Set<Long> findReceipts(Collection<String> entities) {
                return Set.of();
            }

            @Override
            public List<Duplicate> findDuplicates(long receipt) {
                return List.of();
            }
        };
    }
}
