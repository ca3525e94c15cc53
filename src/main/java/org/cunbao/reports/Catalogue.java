package org.cunbao.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.vocabulary.Period;

/**
 * What is counted, and the forms whose code lists give the parts of a figure their names.
 *
 * @param statistics in the order of printing
 * @param forms in the order of printing
 */
public record Catalogue(List<Statistic> statistics, List<Form> forms) {

    /** What the rules count on the last day of a period; forms as their first statistics, those without any last. */
    public static Catalogue of(Rules rules, Period period) {
        List<Statistic> statistics = rules.statistics().stream()
                .filter(statistic -> statistic.validity().holdsOn(period.lastDay()))
                .sorted(Comparator.comparingInt(Statistic::order))
                .toList();
        List<String> told = statistics.stream().map(Statistic::form).distinct().toList();
        return new Catalogue(
                statistics,
                rules.forms().stream()
                        .sorted(Comparator.comparingInt(
                                form -> told.contains(form.id()) ? told.indexOf(form.id()) : told.size()))
                        .toList());
    }

    public Catalogue {
        statistics = List.copyOf(statistics);
        forms = List.copyOf(forms);
    }

    /** The statistic of this id, or of this Chinese name. */
    public Optional<Statistic> find(String idOrName) {
        return statistics.stream()
                .filter(statistic -> statistic.id().equals(idOrName)
                        || statistic.names().zh().equals(idOrName))
                .findFirst();
    }

    /** The form's Chinese name; its id where it is unknown. */
    public String formName(String form) {
        return form(form).map(known -> known.names().zh()).orElse(form);
    }

    /** The field by which a statistic is told; empty where form or field is unknown. */
    public Optional<Field> field(Statistic statistic, String field) {
        return form(statistic.form()).flatMap(form -> form.find(field));
    }

    /** The codes by which a statistic is told, in their order; none where form or field is unknown. */
    public List<Code> codes(Statistic statistic, String field) {
        return field(statistic, field).map(Field::codes).orElse(List.of());
    }

    private Optional<Form> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }
}
