package org.cunbao.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cunbao.definitions.Form;
import org.cunbao.intake.Row;
import org.cunbao.recognise.CaptionValue;
import org.cunbao.recognise.Column;
import org.cunbao.recognise.Merges;
import org.cunbao.recognise.PairedText;
import org.cunbao.recognise.Recogniser;
import org.cunbao.recognise.Table;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.RowClass;

/** Reads the rows of one table of a known form: entries, findings, and the state of each data row. */
final class TableReader {

    private final Table table;
    private final Form form;
    private final SheetScope scope;
    private final Optional<Period> period;
    private final RowReader rows;
    private final ServedCells served;
    private final ControlTotals totals;
    private final TableSubmissions submissions;
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<Place, Cell> kept = new HashMap<>();
    private Optional<String> captioned = Optional.empty();
    private Optional<String> captionedUnit = Optional.empty();
    private Optional<MonthCaption> captionedMonth = Optional.empty();
    private final Set<Integer> dayColumns;
    private int lastRow;

    private record Place(int row, int column) {}

    /**
     * @param beside the totals of the tables beside this one; its own are added
     */
    TableReader(Table table, SheetScope scope, Optional<Period> period, Merges merges, List<ControlTotals> beside) {
        this.table = table;
        this.form = table.form().orElseThrow();
        this.scope = scope;
        this.period = period;
        this.rows = new RowReader(table, scope.normalisers(), scope.sheet());
        this.served = new ServedCells(
                merges,
                table.columns().stream()
                        .filter(column -> table.card() || column.row() == 0)
                        .map(Column::column)
                        .toList());
        this.totals = new ControlTotals(
                table, new TotalNumbers(scope.normalisers(), scope.source().receivedOn()), scope.sheet(), beside);
        this.submissions = new TableSubmissions(table, scope, period);
        this.dayColumns = table.dayColumns();
        table.told().values().forEach((field, code) -> {
            if (!code.isEmpty()) {
                defaults.put(field, code);
            }
        });
    }

    /** Takes the next row, with the class that its shape gave it. */
    void row(Row row, RowClass shape, Recogniser recogniser) {
        lastRow = row.number();
        if (shape == RowClass.ACCEPTED && table.card()) {
            keep(row);
            return;
        }
        if (shape == RowClass.ACCEPTED) {
            data(row);
            return;
        }
        if (row.number() < table.place().headerRow()) {
            keep(row);
        }
        scope.marks().mark(row.number(), shape);
        if (shape == RowClass.SUBTOTAL) {
            totals.check(row).stream().filter(f -> submissions.isAccepted()).forEach(scope.sink()::finding);
        } else if (shape == RowClass.TITLE && row.number() > table.place().headerRow()) {
            caption(row.cells().get(0), recogniser);
        }
    }

    /**
     * What a caption tells holds for the rows below it: a code of a list, a month, or the village that they are of. A numbered
     * caption of an unknown word ends what the one before it told: its rows are not that one's.
     */
    private void caption(Cell cell, Recogniser recogniser) {
        String text = cell.shown();
        captionedMonth = MonthCaption.of(text).or(() -> captionedMonth);
        Optional<String> unit = table.card() ? Optional.empty() : recogniser.captionUnit(text);
        Optional<CaptionValue> value =
                recogniser.caption(form, text, table.told().values().keySet());
        if (unit.isEmpty() && value.isEmpty() && !Recogniser.isNumberedCaption(text)) {
            return;
        }
        totals.beginBlock();
        captionedUnit = unit.isPresent() || value.isEmpty() ? unit : captionedUnit;
        captioned.ifPresent(defaults::remove);
        captioned = value.map(told -> told.field().id());
        value.ifPresent(told -> defaults.put(told.field().id(), told.code().id()));
        value.filter(CaptionValue::guessed).ifPresent(told -> sayGuessed(cell, told));
    }

    private void sayGuessed(Cell caption, CaptionValue told) {
        Origin at = Origin.cell(scope.sheet(), caption.row(), caption.column());
        String zh = told.code().zh();
        scope.sink()
                .finding(Finding.of(
                        FindingCode.VALUE_GUESSED,
                        at,
                        caption.shown(),
                        zh,
                        told.code().en()));
    }

    private void data(Row row) {
        Row dated = captionedMonth.map(month -> month.over(row, dayColumns)).orElse(row);
        RowReader.Cells cells = served.show(dated);
        RowValues values = rows.read(
                row.number(), column -> column.row() > 0 ? stated(column) : cells.find(column), context(), defaults);
        totals.add(values);
        post(values, new TreeSet<>(List.of(row.number())));
        if (row.hidden()) {
            scope.sink().finding(Finding.of(FindingCode.ROW_HIDDEN, Origin.row(scope.sheet(), row.number()), ""));
        }
    }

    private void keep(Row row) {
        row.cells().forEach(cell -> kept.put(new Place(row.number(), cell.column()), cell));
    }

    /** The value of a card's label, or of one above the header that is said of all rows. */
    private Optional<Cell> stated(Column column) {
        return Optional.ofNullable(kept.get(new Place(column.row(), column.column())))
                .flatMap(cell -> PairedText.part(cell, column, table.columns()));
    }

    private RowContext context() {
        Optional<String> unit = captionedUnit.or(() -> table.told().unit());
        boolean ofVillage = unit.filter(scope.units()::isVillage).isPresent();
        return new RowContext(unit, ofVillage, period, scope.source().receivedOn());
    }

    private void post(RowValues values, TreeSet<Integer> physical) {
        TableSubmissions.Opened opened = submissions.of(values.unit().or(() -> captionedUnit));
        boolean accepted = opened.accepted() && !values.rejected();
        physical.forEach(row -> {
            scope.marks().mark(row, accepted ? RowClass.ACCEPTED : RowClass.REJECTED);
        });
        opened.tally().count(accepted);
        if (!opened.accepted()) {
            return;
        }
        values.findings().forEach(scope.sink()::finding);
        if (accepted) {
            outsidePeriod(values, physical.first());
            for (Map<String, String> entry : values.entries()) {
                int number = scope.numbers().next(physical.first());
                scope.sink()
                        .entry(new Entry(
                                scope.sheet(),
                                physical.first(),
                                physical.last(),
                                number,
                                opened.tally().number(),
                                entry));
            }
        }
    }

    private void outsidePeriod(RowValues values, int row) {
        Optional<String> date = form.dateField().map(values.first()::get);
        if (date.isEmpty() || period.isEmpty() || period.get().contains(LocalDate.parse(date.get()))) {
            return;
        }
        int column = table.columns(form.field(form.dateField().get())).stream()
                .mapToInt(dated -> Column.place(dated.column()))
                .findFirst()
                .orElse(0);
        scope.sink()
                .finding(Finding.of(
                        FindingCode.DATE_OUTSIDE_PERIOD,
                        Origin.cell(scope.sheet(), row, column),
                        date.get(),
                        period.get().code()));
    }

    /** The table has ended: a card is read now, and a table without rows still reports. */
    void end() {
        if (table.card()) {
            TreeSet<Integer> physical = new TreeSet<>();
            table.columns().forEach(column -> physical.add(column.row()));
            RowValues values = rows.read(physical.first(), this::stated, context(), defaults);
            post(values, physical);
        } else {
            totals.checkAbove().stream().filter(f -> submissions.isAccepted()).forEach(scope.sink()::finding);
            submissions.ensureOne();
        }
        scope.sink().table(reading());
    }

    private TableReading reading() {
        List<TableReading.Column> read = new ArrayList<>();
        for (Column column : table.columns()) {
            read.add(new TableReading.Column(
                    Column.place(column.column()),
                    column.row(),
                    column.header(),
                    column.field().map(field -> field.id()),
                    column.code().map(code -> code.id())));
        }
        return new TableReading(
                scope.sheet(),
                table.number(),
                Optional.of(form.id()),
                table.place().firstRow(),
                table.place().headerRow(),
                Math.max(lastRow, table.place().headerRow()),
                table.fingerprint(),
                read,
                table.evidence());
    }
}
