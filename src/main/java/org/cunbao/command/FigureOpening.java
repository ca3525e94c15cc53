package org.cunbao.command;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Vault;
import org.cunbao.reports.FiledFigures.Explained;
import org.cunbao.reports.FrozenContributions;
import org.cunbao.reports.FrozenFigures;
import org.cunbao.reports.RawEntries;
import org.cunbao.resolve.Link;
import org.cunbao.resolve.Reunion;
import org.cunbao.statistics.Contribution;
import org.cunbao.statistics.EntryKey;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Period;

/** Opens one figure to what it counts: of a closed period the frozen one, else as it is known now. */
final class FigureOpening {

    private final Session session;
    private final Office office;

    FigureOpening(Session session, Office office) {
        this.session = session;
        this.office = office;
    }

    /**
     * Which figure.
     *
     * @param breakdown empty for the whole, else {@code field=code}
     */
    record Asked(String statistic, String breakdown, String unit, Period period) {

        boolean is(Figure figure) {
            return figure.statistic().equals(statistic)
                    && figure.breakdown().equals(breakdown)
                    && figure.unit().equals(unit);
        }
    }

    /**
     * A figure opened.
     *
     * @param statistic its definition
     * @param view the state that it is of
     * @param close the close that froze it; empty: the period is open
     * @param today the value that it would have today, empty without data; of an open period the same
     * @param entries what the entries say that it takes, and in which cells
     * @param links by entity, why several of its entries are one; none where they are not linked among themselves
     */
    record Opened(
            Figure figure,
            Statistic statistic,
            View view,
            Optional<Close> close,
            Optional<BigDecimal> today,
            List<Contribution> contributions,
            Map<EntryKey, RawEntries.Opened> entries,
            Map<String, List<Link>> links) {}

    Opened open(Asked asked) {
        Optional<Close> close = session.room(Closes.class).findLatest(office.township(), asked.period());
        View view = close.map(office::frozen).orElseGet(office::now);
        Statistic statistic = statistic(view.rules(), asked);
        Optional<Explained> now = office.figures(office.now())
                .explain(asked.statistic(), asked.breakdown(), asked.unit(), asked.period());
        new Called(session, view.rules()).breakdown(statistic, asked.breakdown());
        Figure figure = close.flatMap(frozen -> frozen(frozen, asked))
                .or(() -> now.filter(explained -> close.isEmpty()).map(Explained::figure))
                .orElseThrow(() -> none(view.rules(), asked));
        List<Contribution> contributions = close.map(
                        frozen -> FrozenContributions.of(text(frozen.contributions()), figure))
                .orElseGet(() -> now.map(Explained::contributions).orElse(List.of()));
        return new Opened(
                figure,
                statistic,
                view,
                close,
                now.flatMap(explained -> explained.figure().value()),
                contributions,
                entries(view, statistic, contributions),
                links(view, contributions));
    }

    private Stopped none(Rules rules, Asked asked) {
        String what = asked.breakdown().isEmpty() ? asked.statistic() : asked.statistic() + " " + asked.breakdown();
        String unit = rules.units().name(asked.unit());
        return new Stopped(
                ExitCode.USAGE,
                session.messages()
                        .text("explain.no-figure", what, unit, asked.period().code()));
    }

    private Statistic statistic(Rules rules, Asked asked) {
        return rules.statistics().stream()
                .filter(one -> one.id().equals(asked.statistic())
                        && one.validity().holdsOn(asked.period().lastDay()))
                .findFirst()
                .orElseThrow(() -> new Stopped(
                        ExitCode.USAGE,
                        session.messages()
                                .text(
                                        "figures.unknown-statistic",
                                        asked.statistic(),
                                        String.join(
                                                ", ",
                                                rules.statistics().stream()
                                                        .map(Statistic::id)
                                                        .distinct()
                                                        .toList()))));
    }

    private Optional<Figure> frozen(Close close, Asked asked) {
        return FrozenFigures.of(text(close.figures())).stream()
                .filter(asked::is)
                .findFirst();
    }

    private String text(String sha256) {
        return new String(session.room(Vault.class).bytes(office.township(), sha256), StandardCharsets.UTF_8);
    }

    private Map<EntryKey, RawEntries.Opened> entries(View view, Statistic statistic, List<Contribution> contributions) {
        Set<EntryKey> keys = new LinkedHashSet<>();
        contributions.forEach(contribution -> keys.addAll(contribution.entries()));
        return new RawEntries(session.room(Filed.class), session.room(Vault.class), Intake.standard(Limits.standard()))
                .open(office.township(), view.run(), statistic.form(), keys);
    }

    /** Only where a figure counts several entries as one there is something to explain. */
    private Map<String, List<Link>> links(View view, List<Contribution> contributions) {
        Map<String, Map<String, Set<Reunion.Where>>> byKind = new TreeMap<>();
        for (Contribution contribution : contributions) {
            if (contribution.entries().size() > 1) {
                Set<Reunion.Where> entries = new LinkedHashSet<>();
                contribution
                        .entries()
                        .forEach(key ->
                                entries.add(new Reunion.Where(key.sha256(), key.sheet(), key.row(), key.entry())));
                byKind.computeIfAbsent(kind(contribution.entity()), kind -> new LinkedHashMap<>())
                        .put(contribution.entity(), entries);
            }
        }
        Map<String, List<Link>> links = new HashMap<>();
        byKind.forEach((kind, groups) -> links.putAll(links(view, kind, groups)));
        return links;
    }

    private Map<String, List<Link>> links(View view, String kind, Map<String, Set<Reunion.Where>> groups) {
        Reunion.State state =
                new Reunion.State(office.township(), view.run(), view.rules(), office.identities(office.now()));
        List<List<Link>> found = session.room(Reunion.class).links(state, kind, List.copyOf(groups.values()));
        Map<String, List<Link>> links = new HashMap<>();
        int at = 0;
        for (String entity : groups.keySet()) {
            links.put(entity, found.get(at++));
        }
        return links;
    }

    /** An id says its kind: {@code aid_action-0123456789abcdef}. */
    static String kind(String entity) {
        return entity.substring(0, Math.max(0, entity.lastIndexOf('-')));
    }
}
