package org.cunbao.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place as users write it: {@code FILE}, {@code FILE#SHEET}, {@code FILE#SHEET!ROW}, {@code FILE#!ROW} where a sheet has no
 * name.
 *
 * @param file the name as received
 * @param sheet the sheet's name
 * @param row the physical row, 1-based
 */
record Spot(String file, Optional<String> sheet, Optional<Integer> row) {

    private static final Pattern PARTS = Pattern.compile("(.*?)(?:#([^#!]*)(?:!(\\d{1,7}))?)?");

    static Spot parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return new Spot(text, Optional.empty(), Optional.empty());
        }
        String name = com.ibm.icu.text.Normalizer2.getNFCInstance()
                .normalize(parts.group(1).replace('\\', '/'));
        return new Spot(
                name.startsWith("./") ? name.substring(2) : name,
                Optional.ofNullable(parts.group(2)),
                Optional.ofNullable(parts.group(3)).map(Integer::valueOf));
    }

    /** The place of the file below the inbox, where the user wrote it from the current folder. */
    Spot below(String inbox) {
        return file.startsWith(inbox + "/") ? new Spot(file.substring(inbox.length() + 1), sheet, row) : this;
    }
}
