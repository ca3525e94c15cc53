package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cunbao.definitions.Form;
import org.cunbao.reports.TownshipReport.Reporting;
import org.cunbao.reports.TownshipReport.State;

/** Who sent which form, for which quarters it is missing, and where an earlier register stands in. */
final class ReportingTable {

    static final String NAME = "报送";

    private final TownshipReport report;
    private final List<Form> forms;

    private ReportingTable(TownshipReport report) {
        this.report = report;
        this.forms = report.catalogue().forms();
    }

    static ReportTable of(TownshipReport report) {
        ReportingTable table = new ReportingTable(report);
        List<String> columns = new ArrayList<>(List.of("单位"));
        table.forms.forEach(form -> columns.add(form.names().zh()));
        columns.add("缺报合计");
        List<List<Shown>> rows =
                report.heading().codes().stream().map(table::row).toList();
        return new ReportTable(NAME, "√ 已报；缺 本期未报；沿用 未报，沿用上次的登记表；空白 不要求报。", columns, rows, 1);
    }

    private List<Shown> row(String unit) {
        List<Shown> row = new ArrayList<>();
        row.add(Shown.text(report.heading().name(unit), Shown.Tone.HEAD));
        for (Form form : forms) {
            row.add(cell(of(unit).stream()
                    .filter(line -> line.form().equals(form.id()))
                    .toList()));
        }
        long missing =
                of(unit).stream().filter(line -> line.state() == State.MISSING).count();
        row.add(missing == 0 ? Shown.text("") : Shown.number((int) missing).as(Shown.Tone.WARN));
        return row;
    }

    private List<Reporting> of(String unit) {
        return report.reporting().stream()
                .filter(line -> line.unit().equals(unit))
                .toList();
    }

    private Shown cell(List<Reporting> lines) {
        if (lines.isEmpty()) {
            return Shown.text("");
        }
        String missing = quarters(lines, State.MISSING, "缺");
        String carried = quarters(lines, State.CARRIED_OVER, "沿用");
        if (!missing.isEmpty()) {
            return Shown.text(carried.isEmpty() ? missing : missing + "，" + carried, Shown.Tone.WARN);
        }
        return carried.isEmpty() ? Shown.text("√", Shown.Tone.GOOD) : Shown.text(carried, Shown.Tone.CENTRED);
    }

    /** The word alone where the report is of one quarter, else with its quarters. */
    private String quarters(List<Reporting> lines, State state, String word) {
        List<Reporting> those = lines.stream()
                .filter(line -> line.state() == state)
                .sorted(java.util.Comparator.comparing(Reporting::quarter))
                .toList();
        if (those.isEmpty() || those.get(0).quarter().covers(report.heading().period())) {
            return those.isEmpty() ? "" : word;
        }
        return those.stream()
                .map(line -> line.quarter().code().replaceFirst("^\\d+(?=Q)", ""))
                .collect(Collectors.joining("、", word + " ", ""));
    }
}
