package org.cunbao.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Units;

/** What share of the pairs that speak of one thing share a block, so that they are looked at. */
final class BlockingRecall {

    private BlockingRecall() {}

    static double of(MatchSettings settings, Units units, List<Mention> mentions, ToIntFunction<MentionKey> truth) {
        Table table = new Table(settings, units, mentions);
        List<BlockIndex> indexes =
                Blocks.of(settings, table::parts, table.size()).indexes();
        int[] rows = IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        row -> truth.applyAsInt(table.mention(row).key())))
                .mapToInt(row -> row)
                .toArray();
        long pairs = 0;
        long met = 0;
        for (int i = 0; i < rows.length; i++) {
            int of = truth.applyAsInt(table.mention(rows[i]).key());
            for (int j = i + 1;
                    j < rows.length && truth.applyAsInt(table.mention(rows[j]).key()) == of;
                    j++) {
                pairs++;
                int left = rows[i];
                int right = rows[j];
                met += indexes.stream().anyMatch(index -> index.isKnownToJoin(left, right)) ? 1 : 0;
            }
        }
        return (double) met / pairs;
    }
}
