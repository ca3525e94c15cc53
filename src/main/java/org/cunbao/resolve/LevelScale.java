package org.cunbao.resolve;

import java.util.List;
import org.cunbao.definitions.MatchSettings;

/** The levels of one comparison, made ready for a table. */
final class LevelScale {

    private final String id;
    private final MatchSettings.Level[] levels;
    private final PairTest[] tests;
    private final int[][] frequencies;

    LevelScale(MatchSettings.Comparison comparison, Table table, Crowds crowds) {
        this.id = comparison.id();
        this.levels = comparison.levels().toArray(MatchSettings.Level[]::new);
        PairTests compiler = new PairTests(table, crowds);
        this.tests = comparison.levels().stream()
                .map(level -> all(level.when(), compiler))
                .toArray(PairTest[]::new);
        this.frequencies = comparison.levels().stream()
                .map(level -> level.frequency() == 0 ? new int[0] : frequencies(level, table))
                .toArray(int[][]::new);
    }

    private static PairTest all(List<MatchSettings.Test> tests, PairTests compiler) {
        return tests.stream().map(compiler::compile).reduce(PairTest::and).orElse((left, right) -> true);
    }

    /** By row: what the rarity of the value of the level's first field adds. */
    private static int[] frequencies(MatchSettings.Level level, Table table) {
        Column column = table.column(level.when().get(0).fields().get(0));
        int most = level.frequency();
        int[] byCode = column.eachInt(name ->
                name.isEmpty() ? 0 : Math.max(-most, Math.min(most, NameFrequency.weight(NameForms.canonical(name)))));
        int[] byRow = new int[column.size()];
        java.util.Arrays.setAll(byRow, row -> byCode[column.code(row)]);
        return byRow;
    }

    /** The first level that holds. */
    int level(int left, int right) {
        int level = 0;
        while (level < tests.length - 1 && !tests[level].holds(left, right)) {
            level++;
        }
        return level;
    }

    MatchSettings.Effect effect(int level) {
        return levels[level].effect();
    }

    /** What a level adds for a pair whose earlier mention is this. */
    int weight(int level, int left) {
        int[] frequency = frequencies[level];
        return levels[level].weight() + (frequency.length == 0 ? 0 : frequency[left]);
    }

    boolean has(MatchSettings.Effect effect) {
        for (MatchSettings.Level level : levels) {
            if (level.effect() == effect) {
                return true;
            }
        }
        return false;
    }

    /** The most that any level can add. */
    int heaviest() {
        int most = Integer.MIN_VALUE;
        for (MatchSettings.Level level : levels) {
            most = Math.max(most, level.weight() + level.frequency());
        }
        return most;
    }

    Link.Hit hit(int left, int right) {
        int level = level(left, right);
        return new Link.Hit(id, levels[level].id(), weight(level, left));
    }
}
