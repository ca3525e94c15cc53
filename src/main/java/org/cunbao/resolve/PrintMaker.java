package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.cunbao.definitions.MatchSettings;

/** Makes prints of mentions. */
final class PrintMaker {

    private static final int DIGITS_OF_A_LONG = 16;

    private final MatchSettings settings;
    private final UnaryOperator<String> seal;
    private final PrintKeys keys;
    private final Map<Long, Long> hidden = new HashMap<>();

    /**
     * @param seal turns a text into its seal, a keyed hash in hex
     */
    PrintMaker(MatchSettings settings, UnaryOperator<String> seal) {
        this.settings = settings;
        this.seal = seal;
        this.keys = new PrintKeys(settings);
    }

    /** By row of the table. */
    List<Print> of(Table table) {
        List<KeyParts> parts = keys.keys().stream().map(table::parts).toList();
        List<Column> names =
                keys.crowds().stream().map(crowd -> table.column(crowd.names())).toList();
        Contents contents = new Contents(settings.id(), table, seal);
        List<Print> prints = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            Mention mention = table.mention(row);
            MentionKey key = mention.key();
            int[] place = {key.sheet(), key.row(), key.entry(), submission(mention)};
            prints.add(new Print(place, number(contents.seal(row)), parts(parts, names, row)));
        }
        hidden.clear();
        return prints;
    }

    /** The number of the submission of a mention in its reading. */
    static int submission(Mention mention) {
        String name = mention.submission();
        return Integer.parseInt(name.substring(name.lastIndexOf('/') + 1));
    }

    /** The number by which a seal is looked for. */
    static long number(String seal) {
        return Long.parseUnsignedLong(seal.substring(0, DIGITS_OF_A_LONG), 16);
    }

    private long[] parts(List<KeyParts> parts, List<Column> names, int row) {
        LongStream.Builder all = LongStream.builder();
        for (KeyParts key : parts) {
            long[] values = key.of(row);
            all.add(values.length);
            for (long value : values) {
                all.add(hidden(value));
            }
        }
        for (Column column : names) {
            all.add(column.isMissing(row) ? 0 : hidden(Hash64.of(NameForms.canonical(column.value(row)))));
        }
        return all.build().toArray();
    }

    /** What is made of a number of a person or phone is nowhere kept under a hash that has no key. */
    private long hidden(long hash) {
        return hidden.computeIfAbsent(hash, open -> number(seal.apply("print " + Long.toHexString(open))));
    }
}
