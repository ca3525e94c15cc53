package org.cunbao.resolve;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Units;

/** Measures who-is-who: how right and how fast, against data whose truth is known. */
public final class MatchingBenchmark {

    private static final int RANDOM_PAIRS = 5_000_000;

    private MatchingBenchmark() {}

    /** Made-up villagers, matched as {@code jobs/matching/person.yml} says; prints a table. */
    public static void persons(int persons) {
        Rules rules = Definitions.load(Path.of("jobs"));
        MatchSettings settings = person(rules);
        Scribe scribe = Scribe.of(Population.of(persons, 1), 2);
        measure(settings, rules.units(), scribe.mentions(), scribe::truth, persons <= 200_000);
    }

    /** A made-up year of activities, wishes, mediations and aid actions, matched as {@code jobs/matching} says. */
    public static void happenings(int days) {
        Rules rules = Definitions.load(Path.of("jobs"));
        for (MatchSettings settings : rules.matching()) {
            if (List.of("activity", "wish", "mediation", "aid_action").contains(settings.id())) {
                say("%n%s", settings.names().en());
                Happenings told = Happenings.of(settings.id(), days, 5);
                measure(settings, rules.units(), told.mentions(), told::truth, false);
            }
        }
    }

    /** Dataset 4 of FEBRL, by each definition of the test resources, once what it weighs has been estimated. */
    public static void febrl(Path folder) {
        Rules rules = Definitions.load(Path.of("src/test/resources/febrl"));
        List<Mention> mentions = Febrl.read(folder);
        for (MatchSettings settings : rules.matching()) {
            say("%n%s", settings.names().en());
            Estimation estimation = estimation(settings, rules.units(), mentions, 0.01);
            print(settings, estimation);
            MatchSettings.Thresholds thresholds =
                    new MatchSettings.Thresholds(estimation.threshold(0.5), estimation.threshold(0.01));
            measure(estimation.applied(thresholds), rules.units(), mentions, Febrl::truth, true);
        }
    }

    /** What {@code jobs/matching/person.yml} should weigh, by made-up villagers; prints the levels with m, u and weight. */
    public static void estimate(int persons) {
        Rules rules = Definitions.load(Path.of("jobs"));
        MatchSettings settings = person(rules);
        Scribe scribe = Scribe.of(Population.of(persons, 3), 4);
        print(settings, estimation(settings, rules.units(), scribe.mentions(), 0.1));
    }

    private static Estimation estimation(MatchSettings settings, Units units, List<Mention> mentions, double share) {
        LevelPatterns random = LevelPatterns.atRandom(settings, units, mentions, RANDOM_PAIRS);
        double all = (double) mentions.size() * (mentions.size() - 1) / 2 * random.pairs() / RANDOM_PAIRS;
        return Estimation.of(settings, LevelPatterns.of(settings, units, mentions), share)
                .amongAll(random, all);
    }

    private static MatchSettings person(Rules rules) {
        return rules.matching().stream()
                .filter(kind -> kind.id().equals("person"))
                .findFirst()
                .orElseThrow();
    }

    private static void print(MatchSettings settings, Estimation estimation) {
        MatchSettings estimated = estimation.applied(settings.thresholds());
        say("share of pairs that are the same: %.9f", estimation.share());
        say("the same with 0.5: %d, 0.99: %d", estimation.threshold(0.5), estimation.threshold(0.99));
        for (MatchSettings.Comparison comparison : estimated.comparisons()) {
            for (MatchSettings.Level level : comparison.levels()) {
                level.odds()
                        .ifPresent(odds -> say(
                                "%-14s %-14s m: %.9f, u: %.9f, weight: %.3f",
                                comparison.id(), level.id(), odds.m(), odds.u(), level.weight() / 1000.0));
            }
        }
    }

    static void measure(
            MatchSettings settings,
            Units units,
            List<Mention> mentions,
            java.util.function.ToIntFunction<MentionKey> truth,
            boolean blocking) {
        Resolver resolver = new Resolver(settings, units, Sha256::hex);
        long start = System.nanoTime();
        Resolution resolution = resolver.resolve(mentions, List.of());
        double seconds = (System.nanoTime() - start) / 1e9;
        PairQuality quality = PairQuality.of(resolution, truth, mentions);
        say("mentions             %,12d", mentions.size());
        say("pairs of the truth   %,12d", quality.truth());
        say("entities             %,12d", resolution.entities().size());
        say("pairs joined         %,12d", quality.joined());
        say("pairs asked about    %,12d", quality.asked());
        say("precision            %12.5f", quality.precision());
        say("recall               %12.5f", quality.recall());
        say("recall with review   %12.5f", quality.recallWithReview());
        say("F1                   %12.5f", quality.f1());
        if (blocking) {
            say("recall of blocking   %12.5f", BlockingRecall.of(settings, units, mentions, truth));
        }
        say("blocks divided       %,12d", resolution.refined().size());
        say("seconds              %12.1f", seconds);
    }

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
