package org.cunbao.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cunbao.definitions.MatchSettings;

/**
 * How often each level holds among pairs that are the same (m) and among others (u), estimated without any truth by
 * expectation and maximisation (Dempster, Laird and Rubin 1977; Winkler 1988), from the definition's own numbers on.
 *
 * <p>A level without probabilities ("missing", a rule) tells nothing, and its comparison is passed over for the pair.
 * The definition's numbers count as {@link #PRIOR} observations, so that a level that never held keeps a probability.
 * Sums run in the order of the patterns: the same data give the same numbers everywhere.
 */
final class Estimation {

    private static final double PRIOR = 4;
    private static final int ROUNDS = 300;

    private final MatchSettings settings;
    private final LevelPatterns patterns;
    private final double[][] m;
    private final double[][] u;
    private double share;

    private Estimation(MatchSettings settings, LevelPatterns patterns, double share) {
        this.settings = settings;
        this.patterns = patterns;
        this.share = share;
        this.m = start(settings, true);
        this.u = start(settings, false);
    }

    /**
     * @param share of pairs in blocks that are the same, to begin with
     */
    static Estimation of(MatchSettings settings, LevelPatterns patterns, double share) {
        Estimation estimation = new Estimation(settings, patterns, share);
        for (int round = 0; round < ROUNDS; round++) {
            estimation.improve();
        }
        return estimation;
    }

    /**
     * Puts the shares among pairs at random in the place of those among pairs in blocks, where pairs that differ agree on
     * what made the block more often than others do. From then on shares and thresholds are about all pairs.
     *
     * @param random pairs at random
     * @param all how many pairs there are that nothing forbids
     */
    Estimation amongAll(LevelPatterns random, double all) {
        double[][] sums = prior(start(settings, false));
        for (int i = 0; i < random.levels().size(); i++) {
            int[] levels = random.levels().get(i);
            for (int comparison = 0; comparison < levels.length; comparison++) {
                if (levels[comparison] >= 0) {
                    sums[comparison][levels[comparison]] += random.counts().get(i);
                }
            }
        }
        normalise(sums, u);
        share = share * patterns.pairs() / all;
        return this;
    }

    /** The share of pairs that are the same. */
    double share() {
        return share;
    }

    /** The sum of weights, in thousandths, from which on a pair is the same with at least this probability. */
    int threshold(double probability) {
        return thousandths(probability / (1 - probability) * (1 - share) / share);
    }

    /** The definition with what was estimated. */
    MatchSettings applied(MatchSettings.Thresholds thresholds) {
        List<MatchSettings.Comparison> comparisons = IntStream.range(
                        0, settings.comparisons().size())
                .mapToObj(this::comparison)
                .toList();
        return new MatchSettings(
                settings.id(),
                settings.names(),
                settings.needs(),
                settings.mentions(),
                settings.derived(),
                settings.content(),
                settings.blocking(),
                comparisons,
                thresholds);
    }

    private MatchSettings.Comparison comparison(int i) {
        MatchSettings.Comparison old = settings.comparisons().get(i);
        List<MatchSettings.Level> levels = IntStream.range(0, old.levels().size())
                .mapToObj(level -> level(old.levels().get(level), m[i][level], u[i][level]))
                .toList();
        return new MatchSettings.Comparison(old.id(), old.names(), levels);
    }

    private static MatchSettings.Level level(MatchSettings.Level old, double m, double u) {
        if (old.odds().isEmpty()) {
            return old;
        }
        MatchSettings.Odds odds = new MatchSettings.Odds(m, u);
        return new MatchSettings.Level(
                old.id(),
                old.when(),
                old.phrase(),
                Optional.of(odds),
                thousandths(m / u),
                old.frequency(),
                old.effect());
    }

    private static int thousandths(double odds) {
        return (int) StrictMath.round(1000 * StrictMath.log(odds) / StrictMath.log(2));
    }

    private void improve() {
        double[][] sameSums = prior(start(settings, true));
        double[][] otherSums = prior(start(settings, false));
        double same = 0;
        double all = 0;
        for (int i = 0; i < patterns.levels().size(); i++) {
            int[] levels = patterns.levels().get(i);
            double count = patterns.counts().get(i);
            double expected = count * probability(levels);
            same += expected;
            all += count;
            for (int comparison = 0; comparison < levels.length; comparison++) {
                if (levels[comparison] >= 0) {
                    sameSums[comparison][levels[comparison]] += expected;
                    otherSums[comparison][levels[comparison]] += count - expected;
                }
            }
        }
        share = same / all;
        normalise(sameSums, m);
        normalise(otherSums, u);
    }

    /** That a pair of this pattern is the same, by what is known so far. */
    private double probability(int[] levels) {
        double same = share;
        double other = 1 - share;
        for (int comparison = 0; comparison < levels.length; comparison++) {
            if (levels[comparison] >= 0) {
                same *= m[comparison][levels[comparison]];
                other *= u[comparison][levels[comparison]];
            }
        }
        return same / (same + other);
    }

    private static void normalise(double[][] sums, double[][] shares) {
        for (int i = 0; i < sums.length; i++) {
            double all = 0;
            for (double sum : sums[i]) {
                all += sum;
            }
            for (int level = 0; level < sums[i].length; level++) {
                shares[i][level] = sums[i][level] / all;
            }
        }
    }

    private static double[][] prior(double[][] start) {
        for (double[] levels : start) {
            for (int level = 0; level < levels.length; level++) {
                levels[level] *= PRIOR;
            }
        }
        return start;
    }

    private static double[][] start(MatchSettings settings, boolean same) {
        return settings.comparisons().stream()
                .map(comparison -> comparison.levels().stream()
                        .mapToDouble(level -> level.odds()
                                .map(odds -> same ? odds.m() : odds.u())
                                .orElse(0.0))
                        .toArray())
                .toArray(double[][]::new);
    }
}
