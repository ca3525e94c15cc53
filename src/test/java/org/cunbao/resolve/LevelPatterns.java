package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Units;

/**
 * How often each combination of levels holds among the pairs that share a block.
 *
 * @param levels by pattern, by comparison: the level's index, -1 for a level that has no probabilities
 * @param counts by pattern
 */
record LevelPatterns(List<int[]> levels, List<Long> counts) {

    /** Pairs beyond so many are passed over: the first ones by block are enough of a sample. */
    private static final long MOST = 30_000_000;

    static LevelPatterns of(MatchSettings settings, Units units, List<Mention> mentions) {
        Table table = new Table(settings, units, mentions);
        List<LevelScale> scales = settings.comparisons().stream()
                .map(comparison -> new LevelScale(comparison, table, table))
                .toList();
        Map<Long, Long> patterns = new TreeMap<>();
        List<BlockIndex> indexes =
                Blocks.of(settings, table::parts, table.size()).indexes();
        long seen = 0;
        for (int rule = 0; rule < indexes.size(); rule++) {
            BlockEntries entries = indexes.get(rule).entries();
            List<BlockIndex> earlier = indexes.subList(0, rule);
            for (int start = 0; start < entries.size() && seen < MOST; ) {
                int end = entries.end(start, entries.size());
                seen += block(scales, entries, start, end, earlier, patterns);
                start = end;
            }
        }
        return decoded(settings, patterns);
    }

    /** The same among so many pairs taken at random: hardly any of them speak of one thing. */
    static LevelPatterns atRandom(MatchSettings settings, Units units, List<Mention> mentions, int many) {
        Table table = new Table(settings, units, mentions);
        List<LevelScale> scales = settings.comparisons().stream()
                .map(comparison -> new LevelScale(comparison, table, table))
                .toList();
        Map<Long, Long> patterns = new TreeMap<>();
        Random random = new Random(5);
        for (int i = 0; i < many; i++) {
            int one = random.nextInt(table.size());
            int other = random.nextInt(table.size());
            if (one != other) {
                patterns.merge(pattern(scales, Math.min(one, other), Math.max(one, other)), 1L, Long::sum);
            }
        }
        return decoded(settings, patterns);
    }

    long pairs() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static long block(
            List<LevelScale> scales,
            BlockEntries entries,
            int start,
            int end,
            List<BlockIndex> earlier,
            Map<Long, Long> patterns) {
        long seen = 0;
        for (int i = start; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                int left = Math.min(entries.row(i), entries.row(j));
                int right = Math.max(entries.row(i), entries.row(j));
                if (left != right && earlier.stream().noneMatch(index -> index.isKnownToJoin(left, right))) {
                    patterns.merge(pattern(scales, left, right), 1L, Long::sum);
                    seen++;
                }
            }
        }
        return seen;
    }

    private static long pattern(List<LevelScale> scales, int left, int right) {
        long pattern = 0;
        for (LevelScale scale : scales) {
            pattern = pattern << 4 | scale.level(left, right);
        }
        return pattern;
    }

    /** Pairs that a rule without probabilities forbids are left out: nothing can be learnt of them. */
    private static LevelPatterns decoded(MatchSettings settings, Map<Long, Long> patterns) {
        List<int[]> levels = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        patterns.forEach((pattern, count) -> {
            int[] decoded = new int[settings.comparisons().size()];
            boolean forbidden = false;
            for (int i = decoded.length - 1, shift = 0; i >= 0; i--, shift += 4) {
                int index = (int) (pattern >>> shift) & 15;
                MatchSettings.Level level =
                        settings.comparisons().get(i).levels().get(index);
                forbidden |= level.odds().isEmpty() && level.effect() == MatchSettings.Effect.NEVER;
                decoded[i] = level.odds().isEmpty() ? -1 : index;
            }
            if (!forbidden) {
                levels.add(decoded);
                counts.add(count);
            }
        });
        return new LevelPatterns(levels, counts);
    }
}
