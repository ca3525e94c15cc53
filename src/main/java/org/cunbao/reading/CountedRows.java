package org.cunbao.reading;

import java.util.List;
import org.cunbao.intake.RowNumbers;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Origin;

/** Tells everything by the numbers by which people count a sheet's rows; text outside of tables is no row. */
final class CountedRows implements ReadingSink {

    private final RowNumbers numbers;
    private final ReadingSink sink;

    private CountedRows(RowNumbers numbers, ReadingSink sink) {
        this.numbers = numbers;
        this.sink = sink;
    }

    static ReadingSink of(RowNumbers numbers, ReadingSink sink) {
        return numbers.equals(RowNumbers.ALL) ? sink : new CountedRows(numbers, sink);
    }

    @Override
    public void entry(Entry entry) {
        sink.entry(new Entry(
                entry.sheet(),
                numbers.of(entry.row()),
                numbers.of(entry.lastRow()),
                entry.number(),
                entry.submission(),
                entry.values()));
    }

    @Override
    public void finding(Finding finding) {
        Origin origin = finding.origin();
        int row = origin.row() == 0 ? 0 : numbers.of(origin.row());
        Origin counted = row == 0 ? new Origin(origin.sheet(), 0, 0) : new Origin(origin.sheet(), row, origin.column());
        sink.finding(new Finding(finding.code(), finding.severity(), counted, finding.raw(), finding.arguments()));
    }

    @Override
    public void table(TableReading table) {
        List<TableReading.Column> columns = table.columns().stream()
                .filter(column -> column.row() == 0 || numbers.of(column.row()) > 0)
                .map(column -> new TableReading.Column(
                        column.column(),
                        column.row() == 0 ? 0 : numbers.of(column.row()),
                        column.header(),
                        column.field(),
                        column.code()))
                .toList();
        sink.table(new TableReading(
                table.sheet(),
                table.number(),
                table.form(),
                numbers.from(table.firstRow()),
                table.headerRow() == 0 ? 0 : numbers.upTo(table.headerRow()),
                numbers.upTo(table.lastRow()),
                table.fingerprint(),
                columns,
                table.evidence()));
    }

    @Override
    public void submission(SubmissionReading submission) {
        sink.submission(submission);
    }

    @Override
    public void sheet(SheetReading sheet) {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= sheet.rows().length(); row++) {
            if (numbers.of(row) > 0) {
                rows.append(sheet.rows().charAt(row - 1));
            }
        }
        sink.sheet(new SheetReading(sheet.number(), sheet.name(), sheet.hidden(), rows.toString()));
    }

    @Override
    public void refuse(Finding finding) {
        sink.refuse(finding);
    }
}
