package org.cunbao.statistics;

import java.time.YearMonth;
import java.util.List;
import org.cunbao.definitions.Form;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** Who reported on a period, and of whom it was expected; each quarter of each unit counts for itself. */
final class Reporting {

    private final Form form;
    private final Submissions submissions;
    private final Period period;

    Reporting(Form form, Submissions submissions, Period period) {
        this.form = form;
        this.submissions = submissions;
        this.period = period;
    }

    Figure.Coverage of(UnitLine line, boolean carriedOver) {
        int covered = 0;
        int expected = 0;
        for (Period part : Quarters.parts(period)) {
            for (Unit unit : line.members()) {
                if (unit.existsIn(part)) {
                    covered += covers(submissions.of(unit.code()), part) ? 1 : 0;
                    expected += form.expected() == Form.Expected.QUARTERLY ? 1 : 0;
                }
            }
        }
        return new Figure.Coverage(covered, expected, carriedOver);
    }

    private boolean covers(List<Integer> numbers, Period part) {
        if (form.kind() == Form.Kind.REGISTER) {
            return numbers.stream()
                    .map(number -> submissions.get(number).period())
                    .anyMatch(told -> part.contains(told.lastDay())
                            || (told.covers(part) && !told.last().isAfter(period.last())));
        }
        for (YearMonth month = part.first(); !month.isAfter(part.last()); month = month.plusMonths(1)) {
            Period one = new Period(month, month);
            if (numbers.stream()
                    .noneMatch(number -> submissions.get(number).period().covers(one))) {
                return false;
            }
        }
        return true;
    }
}
