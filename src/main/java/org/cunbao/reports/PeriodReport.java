package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.ledger.Filed;
import org.cunbao.plausibility.Flag;
import org.cunbao.resolve.Identities;
import org.cunbao.statistics.Contribution;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** Gathers everything that the outputs of a period are written from, as of one run. */
public final class PeriodReport {

    private final Filed filed;
    private final Identities identities;
    private final Rules rules;
    private final Unit township;
    private final long run;
    private final FiledFigures figures;

    /**
     * @param identities who is who as of the same run
     */
    public PeriodReport(Filed filed, Identities identities, Rules rules, Unit township, long run) {
        this.filed = filed;
        this.identities = identities;
        this.rules = rules;
        this.township = township;
        this.run = run;
        this.figures = new FiledFigures(filed, identities, rules, township.code(), run);
    }

    /**
     * A period as it is handed in and kept.
     *
     * @param report what the outputs are written from
     * @param figures the canonical text of the figures
     * @param contributions the canonical text of what each figure counts
     */
    public record Made(TownshipReport report, String figures, String contributions) {}

    /**
     * The canonical texts alone.
     *
     * @param figures of the figures
     * @param contributions of what each figure counts
     */
    public record Texts(String figures, String contributions) {}

    /** The texts of a period, without the report around them. */
    public Texts texts(Period period) {
        PeriodMaterial material = PeriodMaterial.of(figures, period);
        return new Texts(material.figuresText(), material.contributionsText());
    }

    /** Which tables are due in the period, and what became of them. */
    public Completeness completeness() {
        return new Completeness(filed, figures, rules, township.code(), run);
    }

    /** What looks unlikely in the period. */
    public List<Flag> flags(Period period) {
        return figures.flags(period);
    }

    /** Makes it; the same ledger, rules and issue give the same texts. */
    public Made make(Period period, Heading.Issue issue, Template template) {
        PeriodMaterial material = PeriodMaterial.of(figures, period);
        Catalogue catalogue = Catalogue.of(rules, period);
        Completeness completeness = completeness();
        List<Unit> villages = completeness.units(period);
        PeriodSources sources = new PeriodSources(filed, rules, figures.entries(period), township.code(), run);
        TownshipReport report = new TownshipReport(
                new Heading(township, villages, period, issue),
                catalogue,
                Comparison.of(
                                material.figures(),
                                earlier(PeriodName.before(period)),
                                earlier(PeriodName.yearBefore(period)))
                        .with(quarters(period)),
                reporting(completeness, period),
                joint(catalogue, material, sources),
                duplicates(period),
                findings(period),
                catalogue.statistics().stream()
                        .flatMap(statistic -> sources
                                .of(statistic, material.wholes(statistic.id()).getOrDefault(township.code(), List.of()))
                                .stream())
                        .toList(),
                template);
        return new Made(report, material.figuresText(), material.contributionsText());
    }

    /** A period in which nothing has a value has no figures to compare with. */
    private List<Figure> earlier(Period period) {
        List<Figure> earlier = figures.figures(List.of(period));
        return earlier.stream().allMatch(figure -> figure.value().isEmpty()) ? List.of() : earlier;
    }

    /** Of a period that is made of several whole quarters. */
    private SortedMap<Period, List<Figure>> quarters(Period period) {
        SortedMap<Period, List<Figure>> quarters = new TreeMap<>();
        List<Period> parts = Quarterly.of(period);
        if (parts.size() > 1 && parts.stream().allMatch(period::covers)) {
            parts.forEach(part -> quarters.put(part, figures.figures(List.of(part))));
        }
        return quarters;
    }

    private List<TownshipReport.Reporting> reporting(Completeness completeness, Period period) {
        List<TownshipReport.Reporting> reporting = new ArrayList<>();
        for (Period quarter : Quarterly.of(period)) {
            for (Completeness.Cell cell : completeness.of(quarter)) {
                state(cell.state())
                        .ifPresent(state ->
                                reporting.add(new TownshipReport.Reporting(cell.form(), cell.unit(), quarter, state)));
            }
        }
        return reporting;
    }

    private static Optional<TownshipReport.State> state(Completeness.State state) {
        return switch (state) {
            case RECEIVED, PARTLY -> Optional.of(TownshipReport.State.RECEIVED);
            case CARRIED_OVER -> Optional.of(TownshipReport.State.CARRIED_OVER);
            case REJECTED, MISSING -> Optional.of(TownshipReport.State.MISSING);
            case NOT_DUE -> Optional.empty();
        };
    }

    /** What more than one unit speaks of. */
    private List<TownshipReport.Joint> joint(Catalogue catalogue, PeriodMaterial material, PeriodSources sources) {
        List<TownshipReport.Joint> joint = new ArrayList<>();
        for (Statistic statistic : catalogue.statistics()) {
            List<Contribution> whole = material.wholes(statistic.id()).getOrDefault(township.code(), List.of());
            for (Contribution part : whole) {
                List<String> units = sources.units(part);
                if (units.size() > 1) {
                    joint.add(new TownshipReport.Joint(
                            statistic.id(), part.entity(), sources.label(statistic, part), units));
                }
            }
        }
        return joint;
    }

    private List<TownshipReport.Duplicates> duplicates(Period period) {
        Map<List<String>, Integer> counts = new TreeMap<>(
                java.util.Comparator.comparing((List<String> key) -> key.get(0)).thenComparing(key -> key.get(1)));
        for (Filed.Submission submission : filed.findSubmissions(township.code(), run)) {
            boolean asked = submission.inForce()
                    && submission.submission().period().filter(period::meets).isPresent();
            int rows = asked
                    ? (int) identities.findDuplicates(submission.receipt()).stream()
                            .filter(one ->
                                    one.submission() == submission.submission().number())
                            .count()
                    : 0;
            if (rows > 0) {
                counts.merge(
                        List.of(
                                submission.submission().form(),
                                submission.submission().unit().orElse("")),
                        rows,
                        Integer::sum);
            }
        }
        List<TownshipReport.Duplicates> duplicates = new ArrayList<>();
        counts.forEach((key, rows) -> duplicates.add(new TownshipReport.Duplicates(key.get(0), key.get(1), rows)));
        return duplicates;
    }

    /** What was found in submissions that no other has taken the place of. */
    public List<Inquiry.Found> found(Period period) {
        ExportRequest request =
                new ExportRequest(township.code(), run, Optional.of(period), true, Language.CHINESE, rules);
        return new Inquiry(filed, identities)
                .findings(request, Optional.empty(), Optional.empty()).stream()
                        .filter(found -> !found.superseded())
                        .toList();
    }

    private List<TownshipReport.FindingCount> findings(Period period) {
        Map<String, TownshipReport.FindingCount> counts = new TreeMap<>(CodePoints.ORDER);
        for (Inquiry.Found found : found(period)) {
            String unit = found.unit().orElse("");
            String key = unit + " " + found.finding().code().code() + " "
                    + found.finding().severity().code();
            counts.merge(
                    key,
                    new TownshipReport.FindingCount(
                            unit,
                            found.finding().code(),
                            found.finding().severity(),
                            1,
                            found.finding().message(Language.CHINESE),
                            found.placeInWords()),
                    (one, other) -> new TownshipReport.FindingCount(
                            one.unit(),
                            one.code(),
                            one.severity(),
                            one.count() + other.count(),
                            one.example(),
                            one.place()));
        }
        return List.copyOf(counts.values());
    }
}
