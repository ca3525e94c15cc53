package org.cunbao.reports;

import java.math.BigDecimal;
import java.util.List;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Statistic;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Severity;

/**
 * Everything that the outputs of one period of one township are written from.
 *
 * <p>The outputs ask nothing else: the same report gives the same bytes on any machine and on any day.
 *
 * @param heading what it is about
 * @param catalogue what is counted, in the order of printing
 * @param figures of this period, the period before and the same period a year before
 * @param reporting who sent what, one line for each form, unit and quarter that was due
 * @param joint entities that several units speak of
 * @param duplicates rows that said again what their submission had said
 * @param findings how often what was found, by unit
 * @param sources the rows behind the figures, in any order
 * @param template the Word report's template
 */
public record TownshipReport(
        Heading heading,
        Catalogue catalogue,
        Comparison figures,
        List<Reporting> reporting,
        List<Joint> joint,
        List<Duplicates> duplicates,
        List<FindingCount> findings,
        List<Source> sources,
        Template template) {

    public TownshipReport {
        reporting = List.copyOf(reporting);
        joint = List.copyOf(joint);
        duplicates = List.copyOf(duplicates);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
    }

    /**
     * The codes by which the township's figure of a statistic is told, in their order.
     *
     * <p>Not the whole code list of the field: families among the honours are told by the kinds of family alone.
     */
    public List<Code> codes(Statistic statistic, String field) {
        String township = heading.township().code();
        return catalogue.codes(statistic, field).stream()
                .filter(code -> figures.now()
                        .find(statistic.id(), field + "=" + code.id(), township)
                        .isPresent())
                .toList();
    }

    /** Whether a unit's table of a form came. */
    public enum State {
        RECEIVED,
        /** A register of an earlier period stands in for it. */
        CARRIED_OVER,
        MISSING
    }

    /**
     * What became of one table that was due.
     *
     * @param form the form's id
     * @param unit the unit's code
     * @param quarter the quarter for which it was due
     * @param state whether it came
     */
    public record Reporting(String form, String unit, Period quarter, State state) {}

    /**
     * One entity that several units speak of, which the township counts once.
     *
     * @param statistic the statistic that counts it
     * @param entity its id
     * @param label what it is, in a few words: the title and the date of an activity, the name of a person
     * @param units the codes of the units that speak of it
     */
    public record Joint(String statistic, String entity, String label, List<String> units) {
        public Joint {
            units = List.copyOf(units);
        }
    }

    /**
     * Duplicate rows.
     *
     * @param form the form's id
     * @param unit the unit's code
     * @param rows how many, at least one
     */
    public record Duplicates(String form, String unit, int rows) {}

    /**
     * How often one thing was found in what one unit sent.
     *
     * @param unit the unit's code; empty for files of which nothing tells the unit
     * @param code what was found
     * @param severity how much it matters there
     * @param count how often, at least once
     * @param example what was said of the first of them; masked again when written
     * @param place where that one stands
     */
    public record FindingCount(
            String unit, FindingCode code, Severity severity, int count, String example, String place) {}

    /**
     * One entry that a figure of the township counts. A village's figure counts those of that village.
     *
     * @param statistic the statistic's id
     * @param unit the code of the unit that sent the entry
     * @param entity the id of the entity of which it speaks
     * @param amount what that entity adds to the township's figure
     * @param file the file's name as received
     * @param sheet the sheet's name; empty for a source without sheets
     * @param row its first row, from 1
     * @param entry its number in the row, from 1
     * @param values its telling values in words; masked again when written
     */
    public record Source(
            String statistic,
            String unit,
            String entity,
            BigDecimal amount,
            String file,
            String sheet,
            int row,
            int entry,
            String values) {}
}
