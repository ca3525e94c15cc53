package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cunbao.definitions.Field;
import org.cunbao.intake.Sheet;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Severity;

/** What is said about a table as a whole: its form, columns that were guessed or are not used. */
final class TableFindings {

    private final Sheet sheet;
    private final Header header;
    private final List<HeaderColumn> columns;
    private final Map<Integer, ColumnProfile> profiles;

    TableFindings(Sheet sheet, Header header, List<HeaderColumn> columns, Map<Integer, ColumnProfile> profiles) {
        this.sheet = sheet;
        this.header = header;
        this.columns = columns;
        this.profiles = profiles;
    }

    List<Finding> of(List<Column> read, List<Column> guessed) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : guessed) {
            String label = column.field().map(Field::zh).orElse("");
            findings.add(Finding.of(FindingCode.COLUMN_GUESSED, at(column.column()), column.header(), label));
        }
        for (HeaderColumn column : columns) {
            boolean unused = read.stream()
                    .anyMatch(c -> c.column() == column.column() && c.field().isEmpty());
            if (unused && isWorthSaying(column)) {
                findings.add(Finding.of(FindingCode.COLUMN_UNUSED, at(column.column()), column.shown()));
            }
        }
        return findings;
    }

    private boolean isWorthSaying(HeaderColumn column) {
        ColumnProfile profile = profiles.get(column.column());
        return profile != null
                && profile.cells() > 0
                && !column.isOrdinal()
                && !WordLists.UNUSED.contains(column.leafKey());
    }

    private Origin at(int column) {
        return Origin.cell(sheet.number(), header.lastRow(), Column.place(column));
    }

    /** No form was taken: because none fits, or because two fit nearly as well. */
    Finding noForm(List<FormChooser.Candidate> candidates) {
        if (candidates.isEmpty()) {
            String seen = columns.stream()
                    .map(HeaderColumn::shown)
                    .filter(text -> !text.isEmpty())
                    .limit(8)
                    .collect(Collectors.joining("、"));
            return Finding.of(FindingCode.FORM_UNRECOGNISED, Origin.sheet(sheet.number()), "", seen);
        }
        String names = candidates.stream()
                .limit(3)
                .map(candidate -> candidate.match().form().names().zh())
                .collect(Collectors.joining("、"));
        return Finding.of(FindingCode.FORM_AMBIGUOUS, Origin.sheet(sheet.number()), "", names);
    }

    /** Text without the shape of a table: worth knowing, no more. */
    static Finding noTable(Sheet sheet) {
        return new Finding(
                FindingCode.FORM_UNRECOGNISED, Severity.INFO, Origin.sheet(sheet.number()), "", List.of("—"));
    }
}
