package org.cunbao.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Filed;
import org.cunbao.plausibility.Flag;
import org.cunbao.resolve.Identities;
import org.cunbao.statistics.Boundaries;
import org.cunbao.statistics.Contribution;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.DataPeriods;
import org.cunbao.statistics.EntryKey;
import org.cunbao.statistics.Evaluator;
import org.cunbao.statistics.Figure;
import org.cunbao.statistics.FigureSink;
import org.cunbao.statistics.Filings;
import org.cunbao.statistics.Standing;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Period;

/** The figures of one township as of one run: what the ledger has in force, put before the evaluator. */
public final class FiledFigures {

    /** By statistic, breakdown, unit, period's end and beginning: as {@code figures.csv} has them. */
    public static final Comparator<Figure> ORDER = Comparator.comparing(Figure::statistic, CodePoints.ORDER)
            .thenComparing(Figure::breakdown, CodePoints.ORDER)
            .thenComparing(Figure::unit, CodePoints.ORDER)
            .thenComparing(Figure::period);

    private final String township;
    private final Rules rules;
    private final FiledFilings filings;
    private final Evaluator evaluator;
    private final NeededEntries needed;

    /**
     * @param filed what the ledger holds
     * @param identities who is who as of the same run
     */
    public FiledFigures(Filed filed, Identities identities, Rules rules, String township, long run) {
        this(new FiledFilings(filed, identities, township, run), rules, township, Boundaries.then());
    }

    private FiledFigures(FiledFilings filings, Rules rules, String township, Boundaries boundaries) {
        this.township = township;
        this.rules = rules;
        this.filings = filings;
        this.evaluator = new Evaluator(rules, township, boundaries);
        this.needed = new NeededEntries(filings, rules, evaluator);
    }

    /** The same material counted for the units of a day, with everything that was merged into them. */
    public FiledFigures on(LocalDate day) {
        return new FiledFigures(filings, rules, township, Boundaries.of(day));
    }

    /** The same material counted under other statistics; forms and units must be the same. */
    public FiledFigures under(Rules others) {
        return new FiledFigures(filings, others, township, Boundaries.then());
    }

    /** Every quarter, half-year and year that has data, by their ends, the shorter first. */
    public List<Period> periods() {
        DataPeriods periods = new DataPeriods();
        rules.forms().forEach(form -> periods.add(form, needed.straying(form)));
        return periods.all();
    }

    /** Every entry that figures of the period may take, by its key. */
    Map<EntryKey, Counted> entries(Period period) {
        Map<EntryKey, Counted> entries = new HashMap<>();
        rules.forms()
                .forEach(form ->
                        needed.of(form, List.of(period)).entries().forEach(entry -> entries.put(entry.key(), entry)));
        return entries;
    }

    /** On whose reports the figures of a form rest, by unit. */
    public List<Standing> standings(String form, Period period) {
        return evaluator.standings(needed.bare(rules.form(form)), period);
    }

    /** Every figure of the periods, with what it counts; form by form. */
    public void evaluate(List<Period> periods, FigureSink sink) {
        rules.forms().forEach(form -> evaluator.evaluate(needed.of(form, periods), periods, sink));
    }

    /**
     * A figure with what it counts.
     *
     * @param figure as it is told everywhere
     * @param contributions what it counts, by entity
     * @param entries what the entries say that it takes, by their keys
     */
    public record Explained(
            Figure figure, List<Contribution> contributions, Map<EntryKey, Map<String, String>> entries) {

        public Explained {
            contributions = List.copyOf(contributions);
            entries = Map.copyOf(entries);
        }
    }

    /** The figure of one statistic, breakdown (empty: the whole), unit and period, opened to its entries. */
    public Optional<Explained> explain(String statistic, String breakdown, String unit, Period period) {
        List<Explained> found = new ArrayList<>();
        rules.statistics().stream()
                .filter(one -> one.id().equals(statistic) && one.validity().holdsOn(period.lastDay()))
                .map(one -> needed.of(rules.form(one.form()), List.of(period)))
                .forEach(filing -> evaluator.evaluate(filing, List.of(period), (figure, contributions) -> {
                    if (figure.statistic().equals(statistic)
                            && figure.breakdown().equals(breakdown)
                            && figure.unit().equals(unit)) {
                        found.add(new Explained(figure, contributions, said(filing, contributions)));
                    }
                }));
        return found.stream().findFirst();
    }

    /**
     * A figure that an entry feeds.
     *
     * @param statistic the statistic's id
     * @param breakdown empty for the whole, else {@code field=code}
     * @param unit the unit's code
     * @param period of the figure
     * @param contribution the entity of which the entry speaks, and what it adds
     */
    public record Fed(String statistic, String breakdown, String unit, Period period, Contribution contribution) {

        private static final Comparator<Fed> ORDER = Comparator.comparing(Fed::statistic, CodePoints.ORDER)
                .thenComparing(Fed::breakdown, CodePoints.ORDER)
                .thenComparing(Fed::unit, CodePoints.ORDER)
                .thenComparing(Fed::period);
    }

    /**
     * The figures that take any of these entries, in {@link #ORDER}.
     *
     * @param entities of which the entries speak
     * @param around periods of the entries' submissions: figures of periods that have nothing to do with any of them, nor
     *     with the four quarters after it in which a register is carried over, are not looked at
     */
    public List<Fed> feeds(Set<EntryKey> entries, Set<String> entities, List<Period> around) {
        List<Period> periods = periods().stream()
                .filter(period -> around.stream().anyMatch(one -> reaches(one, period)))
                .toList();
        List<Fed> fed = new ArrayList<>();
        FigureSink sink = (figure, contributions) -> {
            for (Contribution contribution : contributions) {
                if (contribution.entries().stream().anyMatch(entries::contains)) {
                    fed.add(new Fed(
                            figure.statistic(), figure.breakdown(), figure.unit(), figure.period(), contribution));
                }
            }
        };
        rules.forms().forEach(form -> evaluator.evaluate(needed.about(form, entries, entities), periods, sink));
        fed.sort(Fed.ORDER);
        return fed;
    }

    /** What looks unlikely in the period: in its lists, and in its figures beside earlier ones. */
    public List<Flag> flags(Period period) {
        return new FiledFlags(this, needed, rules).of(period);
    }

    /** Whether something that looks unlikely, in whichever period, has this id. */
    public boolean isFlagged(String id) {
        return new FiledFlags(this, needed, rules).has(id);
    }

    private static boolean reaches(Period from, Period period) {
        return period.last().compareTo(from.first()) >= 0
                && period.first().compareTo(from.last().plusYears(1)) <= 0;
    }

    private static Map<EntryKey, Map<String, String>> said(Filings filing, List<Contribution> contributions) {
        Set<EntryKey> wanted = new HashSet<>();
        contributions.forEach(contribution -> wanted.addAll(contribution.entries()));
        Map<EntryKey, Map<String, String>> said = new HashMap<>();
        filing.entries().stream()
                .filter(entry -> wanted.contains(entry.key()))
                .forEach(entry -> said.put(entry.key(), entry.values()));
        return said;
    }

    /** Every figure of the periods, in {@link #ORDER}. */
    public List<Figure> figures(List<Period> periods) {
        List<Figure> figures = new ArrayList<>();
        evaluate(periods, (figure, contributions) -> figures.add(figure));
        figures.sort(ORDER);
        return figures;
    }
}
