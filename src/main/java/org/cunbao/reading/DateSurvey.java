package org.cunbao.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.Form;
import org.cunbao.intake.Row;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.normalise.Context;
import org.cunbao.normalise.Normalised;
import org.cunbao.normalise.Normalisers;
import org.cunbao.normalise.PeriodText;
import org.cunbao.recognise.Hints;
import org.cunbao.recognise.Recogniser;
import org.cunbao.recognise.Table;
import org.cunbao.recognise.TableVisitor;
import org.cunbao.recognise.Told;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.RowClass;

/**
 * Finds a log's period where nothing around it tells: the only quarter in which all its dates lie. Reads the sheet
 * once more for it, since that is known only at the end.
 */
final class DateSurvey {

    private final Recogniser recogniser;
    private final Normalisers normalisers;
    private final Hints hints;

    DateSurvey(Recogniser recogniser, Normalisers normalisers, Hints hints) {
        this.recogniser = recogniser;
        this.normalisers = normalisers;
        this.hints = hints;
    }

    Optional<Period> periodOf(Table table, Sheet sheet) throws UnreadableFile {
        Told told = table.told();
        Form form = table.form().orElseThrow();
        if (form.dateField().isPresent()) {
            Optional<Period> year = told.year().isPresent()
                    ? Optional.of(Period.year(told.year().getAsInt()))
                    : Optional.empty();
            Dates dates = new Dates(table.number(), form.field(form.dateField().get()), year);
            recogniser.recognise(sheet, hints, dates);
            Optional<Period> found = dates.period(told);
            if (found.isPresent()) {
                return found;
            }
        }
        return told.year().isPresent() && told.months().isEmpty()
                ? Optional.of(Period.year(told.year().getAsInt()))
                : Optional.empty();
    }

    /** Gathers the months of one table's dates. */
    private final class Dates implements TableVisitor {

        private final int table;
        private final Field field;
        private final Optional<Period> year;
        private final TreeSet<YearMonth> months = new TreeSet<>();
        private List<Table> current = List.of();

        Dates(int table, Field field, Optional<Period> year) {
            this.table = table;
            this.field = field;
            this.year = year;
        }

        @Override
        public void tables(List<Table> sideBySide) {
            current = sideBySide;
        }

        @Override
        public void row(Row row, List<RowClass> classes) {
            for (int i = 0; i < current.size(); i++) {
                if (current.get(i).number() == table && classes.get(i) == RowClass.ACCEPTED) {
                    current.get(i)
                            .columns(field)
                            .forEach(column -> row.find(column.column())
                                    .filter(cell -> column.row() == 0 || column.row() == row.number())
                                    .ifPresent(this::add));
                }
            }
        }

        private void add(Cell cell) {
            Normalised read = normalisers.normalise(cell, new Context(field, year, hints.receivedOn()));
            if (read.outcome() == Normalised.Outcome.VALUE) {
                months.add(YearMonth.from(LocalDate.parse(read.values().get(0))));
            }
        }

        Optional<Period> period(Told told) {
            if (months.isEmpty()) {
                return Optional.empty();
            }
            boolean oneYear = months.first().getYear() == months.last().getYear();
            if (told.months().isPresent()) {
                java.util.OptionalInt first =
                        java.util.OptionalInt.of(months.first().getYear());
                return oneYear ? new PeriodText.Parts(first, told.months()).period() : Optional.empty();
            }
            Period first = Period.quarterOf(months.first().atDay(1));
            return first.contains(months.last().atDay(1)) ? Optional.of(first) : Optional.empty();
        }
    }
}
