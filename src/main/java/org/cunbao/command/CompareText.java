package org.cunbao.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.audit.Cause;
import org.cunbao.audit.Change;
import org.cunbao.audit.Comparison;
import org.cunbao.audit.Part;
import org.cunbao.definitions.Rules;
import org.cunbao.vocabulary.Masking;
import org.cunbao.vocabulary.Period;

/** A comparison in words: a line for each figure that differs, then what each part counts. */
final class CompareText {

    private final Session session;
    private final Rules rules;

    CompareText(Session session, Rules rules) {
        this.session = session;
        this.rules = rules;
    }

    /**
     * @param wanted the changes that are shown, of those of the comparison
     * @param entries whether what was gained and lost is shown too
     */
    void print(Period period, Comparison comparison, List<Change> wanted, boolean entries) {
        Messages messages = session.messages();
        if (!wanted.isEmpty()) {
            table(comparison, wanted).print(session.out());
        }
        if (entries) {
            wanted.forEach(this::entries);
        }
        comparison
                .defects()
                .forEach(defect -> session.out().println(messages.text("compare.defect." + code(defect.name()))));
        comparison.otherPrograms().forEach(program -> session.out().println(messages.text("compare.program", program)));
        session.out()
                .println(messages.text(
                        comparison.changes().isEmpty() ? "compare.equal" : "compare.done",
                        period.code(),
                        comparison.changes().size(),
                        String.join(
                                messages.text("completeness.comma"),
                                comparison.causes().stream().map(this::word).toList())));
    }

    private TextTable table(Comparison comparison, List<Change> wanted) {
        Messages messages = session.messages();
        List<Cause> moved = comparison.causes().stream()
                .filter(cause -> wanted.stream()
                        .flatMap(change -> change.parts().stream())
                        .anyMatch(part -> part.cause() == cause))
                .toList();
        List<String> head = new ArrayList<>(List.of(
                messages.text("figures.head.statistic"),
                messages.text("figures.head.unit"),
                messages.text("compare.then"),
                messages.text("compare.now"),
                messages.text("compare.difference")));
        moved.forEach(cause -> head.add(word(cause)));
        TextTable table = new TextTable(head);
        wanted.forEach(change -> table.row(cells(change, moved)));
        return table;
    }

    private List<String> cells(Change change, List<Cause> moved) {
        List<String> cells = new ArrayList<>(List.of(
                what(change), unit(change), value(change.then()), value(change.now()), signed(change.difference())));
        for (Cause cause : moved) {
            cells.add(change.parts().stream()
                    .filter(part -> part.cause() == cause)
                    .map(part -> signed(part.amount()))
                    .findFirst()
                    .orElse(""));
        }
        return cells;
    }

    private void entries(Change change) {
        session.out().println();
        session.out()
                .println(
                        what(change) + "  " + unit(change) + "  " + value(change.then()) + " → " + value(change.now()));
        for (Part part : change.parts()) {
            session.out().println("  " + word(part.cause()) + " " + signed(part.amount()));
            part.gained().forEach(one -> line("+", one));
            part.lost().forEach(one -> line("-", one));
        }
    }

    private void line(String sign, Part.Counted one) {
        session.out()
                .println(Masking.mask("    " + sign + " " + one.entity() + "  " + one.amount() + "  " + one.place()));
    }

    private String what(Change change) {
        return new Called(session, rules)
                .figure(change.figure().statistic(), change.figure().breakdown());
    }

    private String unit(Change change) {
        String code = change.figure().unit();
        return rules.units().name(code);
    }

    private String value(String text) {
        return text.isEmpty() ? session.messages().text("figures.no-data") : text;
    }

    private String word(Cause cause) {
        return session.messages().text("compare.cause." + cause.code());
    }

    private static String code(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + amount.toPlainString();
    }

    static Map<String, Object> data(Period period, Comparison comparison, List<Change> wanted) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("period", period.code());
        data.put("causes", comparison.causes().stream().map(Cause::code).toList());
        data.put(
                "defects",
                comparison.defects().stream().map(defect -> code(defect.name())).toList());
        data.put("other_programs", comparison.otherPrograms());
        data.put("changes", wanted.stream().map(CompareText::data).toList());
        return data;
    }

    private static Map<String, Object> data(Change change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("statistic", change.figure().statistic());
        data.put("breakdown", change.figure().breakdown());
        data.put("unit", change.figure().unit());
        data.put("then", change.then());
        data.put("now", change.now());
        data.put("difference", change.difference());
        data.put("parts", change.parts().stream().map(CompareText::data).toList());
        return data;
    }

    private static Map<String, Object> data(Part part) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("cause", part.cause().code());
        data.put("amount", part.amount());
        data.put("gained", part.gained().stream().map(CompareText::data).toList());
        data.put("lost", part.lost().stream().map(CompareText::data).toList());
        return data;
    }

    private static Map<String, Object> data(Part.Counted one) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("entity", one.entity());
        data.put("amount", one.amount());
        data.put("entry", Masking.mask(one.place()));
        data.put("sha256", one.sha256());
        return data;
    }
}
