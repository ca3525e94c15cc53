package org.cunbao.resolve;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cunbao.definitions.MatchExample;
import org.cunbao.definitions.MatchSettings;

/** Tries the examples of match settings: two entries, and nothing else, are resolved. */
public final class MatchCheck {

    private static final Instant LONG_AGO = Instant.parse("2024-04-01T00:00:00Z");

    private final List<MatchSettings> matching;

    public MatchCheck(List<MatchSettings> matching) {
        this.matching = List.copyOf(matching);
    }

    /**
     * @return what came out if it is not what the example says: {@code ask}; empty if it is
     */
    public Optional<String> difference(MatchExample example) {
        MatchSettings settings = matching.stream()
                .filter(candidate -> candidate.id().equals(example.kind()))
                .findFirst()
                .orElseThrow();
        List<Mention> both = List.of(mention(example, example.left(), 1), mention(example, example.right(), 2));
        Resolution found = new Resolver(settings, example.units(), UnaryOperator.identity()).resolve(both, List.of());
        MatchExample.Verdict verdict = verdict(found);
        return verdict == example.verdict()
                ? Optional.empty()
                : Optional.of(verdict.name().toLowerCase(Locale.ROOT));
    }

    private static MatchExample.Verdict verdict(Resolution found) {
        if (found.entities().size() == 1) {
            return MatchExample.Verdict.SAME;
        }
        boolean ask = found.links().stream().anyMatch(link -> link.verdict() == Link.Verdict.ASK);
        return ask ? MatchExample.Verdict.ASK : MatchExample.Verdict.DIFFERENT;
    }

    private static Mention mention(MatchExample example, MatchExample.Side side, int row) {
        MentionKey key = new MentionKey(LONG_AGO, "example", "example", 1, row, 1, example.kind());
        return new Mention(key, example.kind(), side.unit(), side.period(), "example " + row, side.values());
    }
}
