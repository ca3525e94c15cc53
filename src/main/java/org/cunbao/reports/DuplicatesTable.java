package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.definitions.Form;
import org.cunbao.reports.TownshipReport.Duplicates;

/** Rows that said again what their own submission had said, by unit and form. */
final class DuplicatesTable {

    static final String NAME = "重复";

    private DuplicatesTable() {}

    static ReportTable of(TownshipReport report) {
        List<Form> forms = report.catalogue().forms();
        List<String> columns = new ArrayList<>(List.of("单位"));
        forms.forEach(form -> columns.add(form.names().zh()));
        columns.add("合计");
        List<List<Shown>> rows = report.heading().codes().stream()
                .map(unit -> row(report, forms, unit))
                .toList();
        return new ReportTable(NAME, "同一份报送里重复登记的行数；重复的行不计数，也不删除。", columns, rows, 1);
    }

    private static List<Shown> row(TownshipReport report, List<Form> forms, String unit) {
        List<Duplicates> own = report.duplicates().stream()
                .filter(line -> line.unit().equals(unit))
                .toList();
        List<Shown> row = new ArrayList<>();
        row.add(Shown.text(report.heading().name(unit), Shown.Tone.HEAD));
        for (Form form : forms) {
            row.add(count(
                    own.stream().filter(line -> line.form().equals(form.id())).toList()));
        }
        row.add(count(own));
        return row;
    }

    private static Shown count(List<Duplicates> lines) {
        int rows = lines.stream().mapToInt(Duplicates::rows).sum();
        return rows == 0 ? Shown.text("") : Shown.number(rows);
    }
}
