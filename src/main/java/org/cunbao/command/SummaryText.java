package org.cunbao.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.batch.ImportSummary;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Tallies;
import org.cunbao.ledger.Unread;
import org.cunbao.resolve.Census;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Masking;
import org.cunbao.vocabulary.Severity;
import org.cunbao.vocabulary.Unit;

/** What an import did, by village and form, as people read it or as JSON; and the exit code that it deserves. */
final class SummaryText {

    private final Session session;
    private final Office office;
    private final Rules rules;
    private final ImportSummary summary;
    private Optional<Provisional> provisional = Optional.empty();

    SummaryText(Session session, Office office, ImportSummary summary) {
        this.session = session;
        this.office = office;
        this.rules = office.rules();
        this.summary = summary;
    }

    /** The figures that stand after the run, told after everything else. */
    SummaryText with(Optional<Provisional> figures) {
        provisional = figures;
        return this;
    }

    int print() {
        if (session.json()) {
            session.out().println(Json.of(whole()));
        } else if (!session.quiet()) {
            text(session.out());
            provisional.ifPresent(Provisional::print);
        }
        return code();
    }

    /** For scripts: everything, the provisional figures too. */
    Map<String, Object> whole() {
        Map<String, Object> data = data();
        provisional.ifPresent(figures -> data.put("provisional", figures.data()));
        return data;
    }

    /** Tells of faults, and says how the command ends. */
    int code() {
        summary.faults()
                .forEach(fault -> session.errors()
                        .println(session.messages()
                                .text(
                                        "summary.fault",
                                        fault.receipt().name(),
                                        fault.cause().getClass().getSimpleName())));
        summary.unread().forEach(this::unread);
        if (!summary.faults().isEmpty()) {
            return ExitCode.FAILED.number();
        }
        return (summary.needsAPerson() ? ExitCode.NEEDS_PERSON : ExitCode.DONE).number();
    }

    private void unread(Unread unread) {
        Messages messages = session.messages();
        String reason = messages.text("unread." + unread.reason().code());
        session.errors().println(Masking.mask(messages.text("summary.unread", unread.name(), reason)));
    }

    private void text(PrintWriter out) {
        Messages messages = session.messages();
        if (summary.recovered()) {
            out.println(messages.text("summary.recovered"));
        }
        Tallies.Totals totals = summary.totals();
        if (summary.run().isEmpty()) {
            out.println(messages.text("summary.nothing", waiting()));
            return;
        }
        if (!summary.lines().isEmpty()) {
            byUnitAndForm().print(out);
        }
        long rows = totals.rows().values().stream().mapToLong(Long::longValue).sum();
        out.println(messages.text(
                "summary.total",
                summary.run().map(Run::number).orElse(0L),
                totals.receipts(),
                totals.copies(),
                totals.readings(),
                rows,
                totals.rows().getOrDefault('A', 0L),
                totals.rows().getOrDefault('R', 0L)));
        out.println(messages.text(
                "summary.findings", count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO), waiting()));
        census(out);
    }

    private TextTable byUnitAndForm() {
        Messages messages = session.messages();
        TextTable table = new TextTable(List.of(
                messages.text("summary.unit"),
                messages.text("summary.form"),
                messages.text("summary.submissions"),
                messages.text("summary.rows"),
                messages.text("summary.accepted"),
                messages.text("summary.rejected"),
                messages.text("summary.errors"),
                messages.text("summary.warnings")));
        summary.lines().forEach(line -> table.row(cells(line)));
        return table;
    }

    /** Who is who in numbers; nothing where nothing speaks of anything. */
    private void census(PrintWriter out) {
        Census census = summary.census();
        if (census.entities().isEmpty()) {
            return;
        }
        Messages messages = session.messages();
        List<String> kinds = new ArrayList<>();
        census.entities().forEach((kind, count) -> kinds.add(kind(kind) + " " + count));
        out.println(messages.text("summary.entities", String.join(", ", kinds), census.duplicates()));
        out.println(messages.text("summary.waiting-pairs", census.waiting(), census.asked()));
        if (!census.refined().isEmpty()) {
            out.println(messages.text("summary.refined", String.join(", ", census.refined())));
        }
    }

    private String kind(String id) {
        boolean chinese = session.messages().language() == Language.CHINESE;
        return rules.matching().stream()
                .filter(settings -> settings.id().equals(id))
                .map(settings ->
                        chinese ? settings.names().zh() : settings.names().en())
                .findFirst()
                .orElse(id);
    }

    private int count(Severity severity) {
        int duplicates = severity == Severity.INFO ? summary.census().duplicates() : 0;
        return summary.totals().brought().getOrDefault(severity, 0) + duplicates;
    }

    /** Errors and warnings that nobody has answered, known before the run of now; without one, those of the newest too. */
    private int waiting() {
        Optional<Run> run = summary.run();
        int known =
                summary.totals().waiting() + (run.isPresent() ? 0 : count(Severity.ERROR) + count(Severity.WARNING));
        long state = run.map(one -> one.number() - 1).orElseGet(() -> office.run("now"));
        return state == 0 ? known : Math.max(0, known - office.answered(state));
    }

    private List<String> cells(Tallies.Line line) {
        return List.of(
                unit(line),
                form(line),
                String.valueOf(line.submissions()),
                String.valueOf(line.rows().data()),
                String.valueOf(line.rows().accepted()),
                String.valueOf(line.rejected()),
                String.valueOf(line.errors()),
                String.valueOf(line.warnings()));
    }

    private String unit(Tallies.Line line) {
        return rules.units().find(line.unit()).map(Unit::name).orElse("?");
    }

    private String form(Tallies.Line line) {
        boolean chinese = session.messages().language() == Language.CHINESE;
        return rules.find(line.form())
                .map(Form::names)
                .map(names -> chinese ? names.zh() : names.en())
                .orElse(line.form());
    }

    private Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("run", summary.run().map(Run::number).orElse(null));
        data.put("recovered", summary.recovered());
        data.put("receipts", summary.totals().receipts());
        data.put("copies", summary.totals().copies());
        data.put("readings", summary.totals().readings());
        Map<String, Object> rows = new LinkedHashMap<>();
        summary.totals().rows().forEach((letter, count) -> rows.put(String.valueOf(letter), count));
        data.put("rows", rows);
        Map<String, Object> findings = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.put(severity.code(), count(severity));
        }
        data.put("findings", findings);
        data.put("waiting", waiting());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Tallies.Line line : summary.lines()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("unit", line.unit());
            one.put("form", line.form());
            one.put("submissions", line.submissions());
            one.put("rows", line.rows().data());
            one.put("accepted", line.rows().accepted());
            one.put("rejected", line.rejected());
            one.put("errors", line.errors());
            one.put("warnings", line.warnings());
            lines.add(one);
        }
        data.put("lines", lines);
        data.put("entities", new TreeMap<>(summary.census().entities()));
        data.put("duplicates", summary.census().duplicates());
        data.put("waiting_pairs", summary.census().waiting());
        data.put("new_pairs", summary.census().asked());
        data.put("refined", summary.census().refined());
        Map<String, Object> unread = new LinkedHashMap<>();
        summary.unread()
                .forEach(
                        one -> unread.put(Masking.mask(one.name()), one.reason().code()));
        data.put("unread", unread);
        return data;
    }
}
