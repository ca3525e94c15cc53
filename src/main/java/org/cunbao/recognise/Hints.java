package org.cunbao.recognise;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cunbao.vocabulary.Period;

/**
 * What recognition may know beside the sheet itself.
 *
 * @param path the file's path as received, with {@code /}
 * @param receivedOn the day of receipt
 * @param form a person's word on the form of every table of the sheet
 * @param unit a person's word on the unit
 * @param period a person's word on the period
 * @param layouts a person's words on columns: by header fingerprint the field's id by column (1 for A), an empty
 *     value meaning that the column is not used
 * @param headers those of the file's sheets so far
 */
public record Hints(
        String path,
        LocalDate receivedOn,
        Optional<String> form,
        Optional<String> unit,
        Optional<Period> period,
        Map<String, Map<Integer, Optional<String>>> layouts,
        SheetHeaders headers) {

    public Hints {
        layouts = Map.copyOf(layouts);
    }

    /** No person has said anything. */
    public static Hints of(String path, LocalDate receivedOn) {
        return new Hints(
                path, receivedOn, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), new SheetHeaders());
    }
}
