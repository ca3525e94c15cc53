package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;
import org.junit.jupiter.api.Test;

/** Weights are found without any truth, and serve. */
class EstimationTests {

    private static final double[] SAME = {0.95, 0.9, 0.8, 0.7};
    private static final double[] OTHERS = {0.01, 0.05, 0.1, 0.2};

    @Test
    void findsTheSharesFromWhichAMixtureWasMade() {
        MatchSettings estimated = estimated().applied(new MatchSettings.Thresholds(0, 0));

        assertThat(estimated().share()).isEqualTo(0.1, org.assertj.core.api.Assertions.within(0.0005));
        for (int i = 0; i < SAME.length; i++) {
            MatchSettings.Level agrees = estimated.comparisons().get(i).levels().get(0);
            assertThat(agrees.weight() / 10)
                    .isBetween(hundredths(SAME[i] / OTHERS[i]) - 2, hundredths(SAME[i] / OTHERS[i]) + 2);
        }
    }

    @Test
    void isTheSameEveryTime() {
        MatchSettings.Thresholds thresholds = new MatchSettings.Thresholds(0, 0);

        assertThat(estimated().applied(thresholds)).isEqualTo(estimated().applied(thresholds));
    }

    @Test
    void theShippedWeightsOfPersonsReachWhatTheyMust() {
        Rules rules = Definitions.load(Path.of("jobs"));
        MatchSettings person = rules.matching().stream()
                .filter(kind -> kind.id().equals("person"))
                .findFirst()
                .orElseThrow();
        Scribe scribe = Scribe.of(Population.of(10_000, 11), 12);

        Resolution resolution = new Resolver(person, rules.units(), Sha256::hex).resolve(scribe.mentions(), List.of());
        PairQuality quality = PairQuality.of(resolution, scribe::truth, scribe.mentions());

        assertThat(quality.precision()).isGreaterThanOrEqualTo(0.999);
        assertThat(quality.recallWithReview()).isGreaterThanOrEqualTo(0.99);
        assertThat(BlockingRecall.of(person, rules.units(), scribe.mentions(), scribe::truth))
                .isGreaterThanOrEqualTo(0.998);
    }

    private static int hundredths(double odds) {
        return (int) StrictMath.round(100 * StrictMath.log(odds) / StrictMath.log(2));
    }

    /** A tenth of ten million pairs is the same; each pattern occurs as often as it is expected. */
    private static Estimation estimated() {
        List<int[]> levels = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        for (int pattern = 0; pattern < 1 << SAME.length; pattern++) {
            int[] held = new int[SAME.length];
            double same = 0.1;
            double others = 0.9;
            for (int i = 0; i < held.length; i++) {
                held[i] = pattern >> i & 1;
                same *= held[i] == 0 ? SAME[i] : 1 - SAME[i];
                others *= held[i] == 0 ? OTHERS[i] : 1 - OTHERS[i];
            }
            levels.add(held);
            counts.add(StrictMath.round(1e7 * (same + others)));
        }
        return Estimation.of(settings(), new LevelPatterns(levels, counts), 0.3);
    }

    private static MatchSettings settings() {
        List<MatchSettings.Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < SAME.length; i++) {
            comparisons.add(new MatchSettings.Comparison(
                    "c" + i, new Form.Names("比", "c"), List.of(level("same", 0.6, 0.3), level("else", 0.4, 0.7))));
        }
        return new MatchSettings(
                "mixture",
                new Form.Names("混", "mixture"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                comparisons,
                new MatchSettings.Thresholds(0, 0));
    }

    private static MatchSettings.Level level(String id, double m, double u) {
        return new MatchSettings.Level(
                id,
                List.of(),
                Optional.empty(),
                Optional.of(new MatchSettings.Odds(m, u)),
                0,
                0,
                MatchSettings.Effect.NONE);
    }
}
