package org.cunbao.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one cause did to one figure.
 *
 * @param cause which
 * @param amount by how much the figure grew; no data counts as 0
 * @param gained what the figure counts since, an entity and an entry each
 * @param lost what it counts no more
 */
public record Part(Cause cause, BigDecimal amount, List<Counted> gained, List<Counted> lost) {

    public Part {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /**
     * Something that a figure counts.
     *
     * @param entity the entity's id
     * @param amount what the entity adds
     * @param entry one of its entries: {@code FILE#SHEET!ROW.ENTRY@SHA256}, the sheet by its number
     */
    public record Counted(String entity, String amount, String entry) {

        /** The entry's place without the hash of its file. */
        public String place() {
            return entry.substring(0, entry.lastIndexOf('@'));
        }

        /** The hash of its file. */
        public String sha256() {
            return entry.substring(entry.lastIndexOf('@') + 1);
        }

        /** The name of its file as received. */
        public String file() {
            return place().substring(0, place().lastIndexOf('#', place().lastIndexOf('!')));
        }

        /** Sheet, row and entry, from 1 each. */
        public List<Integer> numbers() {
            return Stream.of(place().substring(file().length() + 1).split("[!.]"))
                    .map(Integer::valueOf)
                    .toList();
        }
    }
}
