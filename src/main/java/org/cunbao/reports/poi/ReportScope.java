package org.cunbao.reports.poi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Statistic;
import org.cunbao.reports.FigureBook;
import org.cunbao.reports.Heading;
import org.cunbao.reports.PeriodName;
import org.cunbao.reports.TownshipReport;
import org.cunbao.reports.TownshipReport.Duplicates;
import org.cunbao.reports.TownshipReport.FindingCount;
import org.cunbao.reports.TownshipReport.Reporting;
import org.cunbao.reports.TownshipReport.State;
import org.cunbao.vocabulary.Severity;

/** The terms of the report as a whole: the township's figures, who is missing, what was found. */
final class ReportScope implements Scope {

    private final TownshipReport report;
    private final Heading heading;
    private final UnitScope township;
    private final UnitScope townshipInCells;

    ReportScope(TownshipReport report) {
        this.report = report;
        this.heading = report.heading();
        this.township = new UnitScope(report, heading.township().code(), UnitScope.IN_WORDS);
        this.townshipInCells = new UnitScope(report, heading.township().code(), UnitScope.IN_CELL);
    }

    @Override
    public Optional<Told> find(String term) {
        return switch (term) {
            case "township" -> text(heading.township().name());
            case "period" -> text(PeriodName.of(heading.period()));
            case "before" -> text(PeriodName.of(PeriodName.before(heading.period())));
            case "yearBefore" -> text(PeriodName.of(PeriodName.yearBefore(heading.period())));
            case "before.known" -> number(known(report.figures().before()));
            case "yearBefore.known" -> number(known(report.figures().yearBefore()));
            case "status" -> text(heading.issue().status());
            case "provisional" ->
                text(heading.issue().closed() ? "" : heading.issue().status());
            case "asOf" -> text(heading.issue().minute());
            case "villages" -> number(heading.villages().size());
            case "missing" -> number((int) count(State.MISSING));
            case "missing.units" -> text(units(State.MISSING));
            case "carried" -> number((int) count(State.CARRIED_OVER));
            case "carried.units" -> text(units(State.CARRIED_OVER));
            case "errors" -> number(findings(Severity.ERROR));
            case "warnings" -> number(findings(Severity.WARNING));
            case "joint" ->
                number((int) report.joint().stream()
                        .map(TownshipReport.Joint::entity)
                        .distinct()
                        .count());
            case "duplicates" ->
                number(report.duplicates().stream().mapToInt(Duplicates::rows).sum());
            default -> township.find(term);
        };
    }

    /** {@code villages}, {@code statistics}, or a statistic with a field: {@code aid.actions[kind]}. */
    @Override
    public Optional<List<Scope>> rows(String name) {
        return switch (name) {
            case "villages" ->
                Optional.of(heading.villages().stream()
                        .<Scope>map(village -> new UnitScope(report, village.code(), UnitScope.IN_CELL))
                        .toList());
            case "statistics" ->
                Optional.of(report.catalogue().statistics().stream()
                        .map(statistic ->
                                renamed(statistic, "", statistic.names().zh()))
                        .toList());
            default ->
                FigureTerm.parse(name, report.catalogue())
                        .filter(term -> !term.part().isEmpty())
                        .map(this::parts);
        };
    }

    private List<Scope> parts(FigureTerm term) {
        return report.codes(term.statistic(), term.part()).stream()
                .map(code -> renamed(term.statistic(), part(term, code), code.zh()))
                .toList();
    }

    private static String part(FigureTerm term, Code code) {
        return "[" + term.part() + "=" + code.id() + "]";
    }

    /** In such a row {@code name} is the row's own, {@code value} its figure, and any aspect that figure's. */
    private Scope renamed(Statistic statistic, String part, String name) {
        return new Scope() {
            @Override
            public Optional<Told> find(String term) {
                return switch (term) {
                    case "name" -> Optional.of(Told.text(name));
                    case "value" -> townshipInCells.find(statistic.id() + part);
                    default -> townshipInCells.find(statistic.id() + part + " " + term);
                };
            }

            @Override
            public Optional<List<Scope>> rows(String nested) {
                return Optional.empty();
            }
        };
    }

    /** How many statistics have a figure of the township to compare with. */
    private int known(FigureBook then) {
        return (int) report.catalogue().statistics().stream()
                .filter(statistic -> then.value(
                                statistic.id(), "", heading.township().code())
                        .isPresent())
                .count();
    }

    private long count(State state) {
        return report.reporting().stream().filter(line -> line.state() == state).count();
    }

    private String units(State state) {
        List<String> codes = report.reporting().stream()
                .filter(line -> line.state() == state)
                .map(Reporting::unit)
                .toList();
        return heading.codes().stream()
                .filter(codes::contains)
                .map(heading::name)
                .collect(Collectors.joining("、"));
    }

    private int findings(Severity severity) {
        return report.findings().stream()
                .filter(line -> line.severity() == severity)
                .mapToInt(FindingCount::count)
                .sum();
    }

    private static Optional<Told> text(String text) {
        return Optional.of(Told.text(text));
    }

    private static Optional<Told> number(int number) {
        return Optional.of(new Told(String.valueOf(number), number != 0));
    }
}
