package org.cunbao.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.command.json.Json;
import org.cunbao.resolve.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: the pairs that wait for a person, and the person's word about them or about any two entries. */
@Command(name = "review")
final class ReviewCommand {

    private final Session session;

    ReviewCommand(Session session) {
        this.session = session;
    }

    @Command(name = "list")
    int list() {
        Office office = new Office(session);
        Review review = office.review();
        PairData data = new PairData(session, office.rules(), office.places());
        List<Review.Pair> waiting = review.findWaiting();
        if (session.json()) {
            session.out()
                    .println(Json.of(waiting.stream()
                            .map(pair -> data(review, data, pair))
                            .toList()));
            return ExitCode.DONE.number();
        }
        for (Review.Pair pair : waiting) {
            session.out()
                    .println("[" + pair.link().pair() + "]  " + pair.settings().id() + "  "
                            + PairData.weight(pair.link().weight()) + "  " + data.reason(pair));
            review.findFormer(pair).ifPresent(former -> session.out().println("    " + former(former)));
            data.print(pair);
            session.out().println();
        }
        session.say("review.count", waiting.size());
        return ExitCode.DONE.number();
    }

    @Command(name = "same")
    int same(
            @Parameters(arity = "1..2", paramLabel = "ID|ENTRY", descriptionKey = "review.sides") List<String> sides,
            @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "review.kind") @Nullable String kind,
            @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason") @Nullable String reason) {
        return decide(sides, kind, true, null, reason);
    }

    @Command(name = "different")
    int different(
            @Parameters(arity = "1..2", paramLabel = "ID|ENTRY", descriptionKey = "review.sides") List<String> sides,
            @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "review.kind") @Nullable String kind,
            @Option(names = "--number", paramLabel = "N", descriptionKey = "review.number") @Nullable Integer number,
            @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason") @Nullable String reason) {
        return decide(sides, kind, false, number, reason);
    }

    private int decide(
            List<String> sides,
            @Nullable String kind,
            boolean same,
            @Nullable Integer number,
            @Nullable String reason) {
        Office office = new Office(session);
        String why = reason == null ? session.messages().text("decisions.no-reason") : reason;
        MatchWords words = new MatchWords(session, office);
        List<MatchWords.Said> both = sides.size() == 1
                ? words.pair(sides.get(0))
                : words.entries(sides.get(0), sides.get(1), Optional.ofNullable(kind));
        var summary = office.decide(words.word(both, same, Optional.ofNullable(number), why));
        if (session.json()) {
            session.out()
                    .println(Json.of(Map.of("run", summary.run().orElseThrow().number())));
        } else {
            session.say(
                    same ? "review.same" : "review.different",
                    both.get(0).place(),
                    both.get(1).place());
            session.say(
                    "summary.waiting-pairs",
                    summary.census().waiting(),
                    summary.census().asked());
        }
        return (summary.needsAPerson() ? ExitCode.NEEDS_PERSON : ExitCode.DONE).number();
    }

    private Map<String, Object> data(Review review, PairData data, Review.Pair pair) {
        Map<String, Object> one = data.of(pair);
        review.findFormer(pair).ifPresent(former -> {
            one.put("decision", former.decision());
            one.put("changed", new ArrayList<>(former.changed()));
        });
        return one;
    }

    private String former(Review.Former former) {
        return session.messages()
                .text(
                        former.same() ? "review.former-same" : "review.former-different",
                        former.decision(),
                        String.join(", ", former.changed()));
    }
}
