package org.cunbao.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.statistics.Figure;
import org.cunbao.statistics.ReportingGaps;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** Tells of figures which units did not report and which were carried over. */
final class GapLines {

    private final Session session;
    private final Rules rules;
    private final ReportingGaps gaps;

    /**
     * @param all figures of the period, of every unit
     */
    GapLines(Session session, Rules rules, List<Figure> all) {
        this.session = session;
        this.rules = rules;
        this.gaps = new ReportingGaps(all, unit -> isVillage(rules, unit));
    }

    private static boolean isVillage(Rules rules, String code) {
        return rules.units()
                .find(code)
                .map(Unit::level)
                .filter(level -> level == Unit.Level.VILLAGE || level == Unit.Level.COMMUNITY)
                .isPresent();
    }

    /** Adds the codes of both to a figure's data, as {@code not_reported} and {@code carried_over_units}. */
    void add(Figure figure, Map<String, Object> data) {
        ReportingGaps.Gap gap = gaps.of(figure);
        data.put("not_reported", gap.notReported());
        data.put("carried_over_units", gap.carriedOver());
    }

    /** A line for each form of which something is to be told, in the order of the forms. */
    void print(List<Figure> told) {
        Map<String, ReportingGaps.Gap> byForm = new LinkedHashMap<>();
        for (Form form : rules.forms()) {
            told.stream()
                    .filter(figure -> isOf(form, figure))
                    .map(gaps::of)
                    .filter(gap -> !gap.isNone())
                    .reduce((one, other) ->
                            one.notReported().size() + one.carriedOver().size()
                                            >= other.notReported().size()
                                                    + other.carriedOver().size()
                                    ? one
                                    : other)
                    .ifPresent(gap -> byForm.put(label(form), gap));
        }
        byForm.forEach((form, gap) -> {
            say("figures.not-reported", form, gap.notReported());
            say("figures.carried-over-units", form, gap.carriedOver());
        });
    }

    /** Of a period without any data: for which there is. */
    void nothing(Period asked, List<Period> there) {
        if (there.isEmpty()) {
            session.say("figures.nothing-yet");
        } else {
            String list = session.messages().text("figures.list");
            session.say(
                    "figures.nothing",
                    asked.code(),
                    String.join(list, there.stream().map(Period::code).toList()));
        }
    }

    private boolean isOf(Form form, Figure figure) {
        return rules.statistics().stream()
                .anyMatch(
                        one -> one.id().equals(figure.statistic()) && one.form().equals(form.id()));
    }

    private String label(Form form) {
        return session.messages().language() == Language.CHINESE
                ? form.names().zh()
                : form.names().en();
    }

    private void say(String message, String form, List<String> units) {
        if (!units.isEmpty()) {
            session.say(
                    message,
                    form,
                    units.size(),
                    units.stream()
                            .map(rules.units()::name)
                            .collect(Collectors.joining(session.messages().text("figures.list"))));
        }
    }
}
