package org.cunbao.statistics;

import java.util.List;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.vocabulary.Period;

/**
 * Makes the figures of one township, each with what it counts: the one place where figures come from.
 *
 * <p>A pure function of the rules, of what is in force and of who is who; the order of the entries changes nothing.
 */
public final class Evaluator {

    private final Rules rules;
    private final UnitLines units;

    /**
     * @param township its code
     */
    public Evaluator(Rules rules, String township, Boundaries boundaries) {
        this.rules = rules;
        this.units = new UnitLines(rules.units(), township, boundaries);
    }

    /**
     * Makes every figure of the form's statistics for each period: by period as given, then statistic as defined, then
     * unit by code, then breakdown as defined. Where there is no data there is one figure without a value.
     *
     * @throws IllegalArgumentException if there is no such form, or an entry of a submission that is not there
     */
    public void evaluate(Filings filings, List<Period> periods, FigureSink sink) {
        Form form = rules.form(filings.form());
        Submissions submissions = new Submissions(filings.submitted());
        Subjects subjects = new Subjects(filings.entries(), submissions);
        for (Period period : periods) {
            new PeriodFigures(form, period, claims(form, submissions, period))
                    .evaluate(statistics(form, period), subjects, sink);
        }
    }

    /** On whose reports the figures of a form rest, by unit in the order of the codes. */
    public List<Standing> standings(Filings filings, Period period) {
        Form form = rules.form(filings.form());
        Submissions submissions = new Submissions(filings.submitted());
        return claims(form, submissions, period).standings(submissions);
    }

    private List<Statistic> statistics(Form form, Period period) {
        return rules.statistics().stream()
                .filter(statistic -> statistic.form().equals(form.id()))
                .filter(statistic -> statistic.validity().holdsOn(period.lastDay()))
                .toList();
    }

    private Claims claims(Form form, Submissions submissions, Period period) {
        return Claims.of(form, submissions, rules.units(), units.in(period), period);
    }
}
