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

    private MatchingBenchmark() {}

    /** Made-up villagers, matched as {@code jobs/matching/person.yml} says; prints a table. */
    public static void persons(int persons) {
        Rules rules = Definitions.load(Path.of("jobs"));
        MatchSettings settings = rules.matching().stream()
                .filter(kind -> kind.id().equals("person"))
                .findFirst()
                .orElseThrow();
        Scribe scribe = Scribe.of(Census.of(persons, 1), 2);
        measure(settings, rules.units(), scribe.mentions(), scribe::truth, persons <= 200_000);
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
