package org.cunbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.recognise.Hints;
import org.cunbao.recognise.Merges;
import org.cunbao.recognise.Recogniser;
import org.cunbao.recognise.Table;
import org.cunbao.recognise.TableVisitor;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.RowClass;
import org.jspecify.annotations.Nullable;

/** Reads one sheet: every physical row ends in exactly one class. */
final class SheetReader implements TableVisitor {

    private final Recogniser recogniser;
    private final Sheet sheet;
    private final Hints hints;
    private final SheetScope scope;
    private final Merges merges;
    private final StringBuilder letters = new StringBuilder();
    private final List<Table> tables = new ArrayList<>();
    private final List<@Nullable TableReader> current = new ArrayList<>();

    SheetReader(Recogniser recogniser, Sheet sheet, Hints hints, Shared shared) {
        this.recogniser = recogniser;
        this.sheet = sheet;
        this.hints = hints;
        this.merges = new Merges(sheet.merges());
        this.scope = new SheetScope(
                shared.source(),
                sheet.number(),
                shared.normalisers(),
                shared.units(),
                shared.book(),
                CountedRows.of(sheet.rowNumbers(), shared.sink()),
                this::mark,
                new EntryNumbers());
    }

    /** What the sheets of one file share. */
    record Shared(
            Source source,
            org.cunbao.normalise.Normalisers normalisers,
            UnitResolver units,
            SubmissionBook book,
            ReadingSink sink) {}

    void read() throws UnreadableFile {
        recogniser.recognise(sheet, hints, this);
        endTables();
        if (letters.isEmpty()) {
            FindingCode code = sheet.hasPicture() ? FindingCode.SHEET_IMAGE_ONLY : FindingCode.SHEET_EMPTY;
            say(Finding.of(code, Origin.sheet(sheet.number()), "", sheet.name()));
        } else if (sheet.hidden()) {
            say(Finding.of(FindingCode.SHEET_HIDDEN, Origin.sheet(sheet.number()), "", sheet.name()));
        }
        scope.sink().sheet(new SheetReading(sheet.number(), sheet.name(), sheet.hidden(), letters.toString()));
    }

    private void say(Finding finding) {
        scope.sink().finding(finding);
    }

    private void mark(int row, RowClass rowClass) {
        while (letters.length() < row) {
            letters.append(RowClass.BLANK.letter());
        }
        RowClass before = RowClass.of(letters.charAt(row - 1));
        boolean unmarked = before == RowClass.BLANK;
        letters.setCharAt(row - 1, (unmarked ? rowClass : before.strongerOf(rowClass)).letter());
    }

    @Override
    public void tables(List<Table> sideBySide) throws UnreadableFile {
        endTables();
        tables.clear();
        tables.addAll(sideBySide);
        List<ControlTotals> totals = new ArrayList<>();
        for (Table table : sideBySide) {
            table.findings().forEach(this::say);
            current.add(table.form().isPresent() ? reader(table, totals) : null);
        }
    }

    private TableReader reader(Table table, List<ControlTotals> totals) throws UnreadableFile {
        Optional<Period> told = table.told().complete();
        Optional<Period> period =
                told.isPresent() ? told : new DateSurvey(recogniser, scope.normalisers(), hints).periodOf(table, sheet);
        return new TableReader(table, scope, period, merges, totals);
    }

    @Override
    public void row(Row row, List<RowClass> classes) {
        for (int i = 0; i < tables.size(); i++) {
            TableReader reader = current.get(i);
            if (reader == null) {
                mark(row.number(), classes.get(i));
            } else {
                reader.row(row, classes.get(i), recogniser);
            }
        }
    }

    private void endTables() {
        current.forEach(reader -> {
            if (reader != null) {
                reader.end();
            }
        });
        current.clear();
    }
}
