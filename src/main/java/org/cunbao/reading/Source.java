package org.cunbao.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * What a reading is made of, beside the rules.
 *
 * @param township the township's code
 * @param name the path below the inbox as received, NFC, with {@code /}
 * @param receivedOn the day of receipt
 * @param bytes the whole file; not changed
 * @param assignments a person's words about this file, oldest first; of two about one thing the later wins
 * @param layouts a person's words about how headers read, for any file
 */
public record Source(
        String township,
        String name,
        LocalDate receivedOn,
        byte[] bytes,
        List<Assignment> assignments,
        List<Layout> layouts) {

    public Source {
        assignments = List.copyOf(assignments);
        layouts = List.copyOf(layouts);
    }
}
