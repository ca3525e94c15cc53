package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Units;

/** Tells which mentions of one kind speak of the same thing: a pure function of the set of them, rulings and settings. */
public final class Resolver {

    private final MatchSettings settings;
    private final Units units;
    private final UnaryOperator<String> seal;

    /**
     * @param settings of the kind
     * @param units the organisation tree: villages merged into another agree with it
     * @param seal turns the canonical text of a content into its seal: a keyed hash in hex, the same for equal texts;
     *     called by one thread at a time
     */
    public Resolver(MatchSettings settings, Units units, UnaryOperator<String> seal) {
        this.settings = settings;
        this.units = units;
        this.seal = seal;
    }

    /**
     * @param mentions of the settings' kind, in any order, each key once
     * @param rulings that stand, in any order; those about other kinds' contents do nothing
     */
    public Resolution resolve(List<Mention> mentions, List<Ruling> rulings) {
        Table table = new Table(settings, units, mentions);
        Blocks blocks = Blocks.of(settings, table::parts, table.size());
        Judged judged = judge(table, blocks, table, rulings);
        List<String> refined = refined(blocks, table);
        return new Resolution(judged.entities(settings.id()), judged.links(verdict -> true), refined);
    }

    /**
     * @param blocks in which the mentions stand
     * @param crowds who shares values with them
     * @param rulings that stand
     */
    Judged judge(Table table, Blocks blocks, Crowds crowds, List<Ruling> rulings) {
        Comparer comparer = new Comparer(settings, table, crowds);
        Contents contents = new Contents(settings.id(), table, seal);
        Rulings words = Rulings.of(rulings, table, contents);
        Copies copies = Copies.of(settings, table, copying(blocks, comparer, words));
        Candidates candidates = new Candidates(blocks, comparer, copies);
        Judge judge = new Judge(comparer, words);
        List<LinkDraft> drafts = LongStream.of(together(candidates.find(), words.forced(), copies))
                .parallel()
                .mapToObj(judge::draft)
                .toList();
        Clusters clusters = new Clusters(table.size(), new Consistency(comparer, words));
        List<LinkDraft> judged = new ArrayList<>(clusters.join(drafts));
        for (int row = 0; row < table.size(); row++) {
            if (copies.isCopy(row)) {
                clusters.add(copies.first(row), row);
                judged.add(judge.draft(Pairs.of(copies.first(row), row)));
            }
        }
        judged.sort(LinkDraft.BY_ROWS);
        return new Judged(table, clusters.members(), judged, new LinkWriter(table, comparer, contents));
    }

    /** Whether two mentions that say the same may be taken for one: by their weights alone, in a block. */
    private static PairTest copying(Blocks blocks, Comparer comparer, Rulings words) {
        BitSet standing = blocks.standing();
        return (first, row) ->
                !words.isNumbered(row) && standing.get(row) && comparer.score(first, row) == Comparer.Score.SAME;
    }

    /** The names of the blocks that were divided, in order. */
    private List<String> refined(Blocks blocks, Table table) {
        List<String> names = new ArrayList<>();
        for (int rule = 0; rule < settings.blocking().size(); rule++) {
            MatchSettings.Blocking blocking = settings.blocking().get(rule);
            blocks.indexes().get(rule).refined().forEach(row -> names.add(BlockRule.name(blocking, table, row)));
        }
        return names.stream().sorted().toList();
    }

    /**
     * The seal of what a mention says: the name under which a person's ruling knows it.
     *
     * @param mention of the settings' kind
     */
    public String seal(Mention mention) {
        return new Contents(settings.id(), new Table(settings, units, List.of(mention)), seal).seal(0);
    }

    /**
     * The blocks in which a mention stands before any is divided, 16 hex digits each, in the order of the rules: a pair
     * can only be linked if it shares one, and what is said of a pair depends only on the pair and on the members of
     * the blocks that it shares.
     *
     * @param mention of the settings' kind
     */
    public List<String> blocks(Mention mention) {
        Table table = new Table(settings, units, List.of(mention));
        return settings.blocking().stream()
                .flatMapToLong(rule -> Arrays.stream(new BlockRule(rule, table::parts).blocks(0)))
                .mapToObj(block -> HexFormat.of().toHexDigits(block))
                .toList();
    }

    /** With the pairs that a person spoke of, each told once for all copies. */
    private static long[] together(long[] found, long[] forced, Copies copies) {
        if (forced.length == 0) {
            return found;
        }
        LongStream told = LongStream.of(forced)
                .map(pair -> Pairs.of(copies.first(Pairs.left(pair)), copies.first(Pairs.right(pair))));
        return LongStream.concat(LongStream.of(found), told).sorted().distinct().toArray();
    }
}
