package org.cunbao.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunbao.definitions.Example;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Version;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.RowClass;

/** Reads the examples beside the definitions as any table is read, and tells where the result is another than written there. */
public final class ExampleCheck {

    private static final Version NONE = new Version("", "");
    private static final Rules.Versions NO_VERSIONS = new Rules.Versions(NONE, NONE, NONE, NONE);

    private final List<Form> forms;

    public ExampleCheck(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /** What differs, a line each, in the order of the rows; empty if all is as written. */
    public List<String> differences(Example example) {
        MemorySink sink = new MemorySink();
        List<List<String>> lines = new ArrayList<>(example.title());
        lines.addAll(example.header());
        int above = lines.size();
        example.rows().forEach(row -> lines.add(row.cells()));
        read(example, new TextSheet(lines), sink);
        List<String> differences = new ArrayList<>();
        Optional<String> form =
                sink.tables.stream().flatMap(t -> t.form().stream()).findFirst();
        if (!form.equals(Optional.of(example.form()))) {
            differences.add("form: " + form.orElse("-") + sink.findings);
            return differences;
        }
        for (int i = 0; i < example.rows().size(); i++) {
            compare(example.rows().get(i), above + i + 1, sink, differences);
        }
        return differences;
    }

    private void read(Example example, TextSheet sheet, MemorySink sink) {
        Example.Setting setting = example.setting();
        String township = setting.units().townships().get(0).code();
        String unit = setting.units().find(setting.unit()).orElseThrow().name();
        LocalDate received =
                Period.parse(setting.period()).orElseThrow().lastDay().plusDays(10);
        Source source = new Source(
                township, setting.period() + "/" + unit + "/x.csv", received, new byte[0], List.of(), List.of());
        Rules rules = new Rules(forms, setting.units(), List.of(), List.of(), NO_VERSIONS);
        new StandardFileReader((name, bytes) -> sheet, rules).read(source, sink);
    }

    private static void compare(Example.Row row, int number, MemorySink sink, List<String> differences) {
        RowClass rowClass = RowClass.of(sink.sheets.get(0).rows().charAt(number - 1));
        if ((rowClass == RowClass.REJECTED) != row.rejected()) {
            differences.add("row " + number + ": " + rowClass.name());
        }
        List<Map<String, String>> entries = sink.entries.stream()
                .filter(entry -> entry.row() == number)
                .map(entry -> values(entry.values()))
                .toList();
        if (!entries.equals(row.entries().stream().map(TreeMap::new).toList())) {
            differences.add("row " + number + ": " + entries);
        }
        TreeSet<String> found = found(number, sink);
        TreeSet<String> expected = new TreeSet<>();
        row.findings().forEach(finding -> expected.add((finding.field() + " " + finding.code()).strip()));
        if (!found.equals(expected)) {
            differences.add("row " + number + ": " + found);
        }
    }

    private static Map<String, String> values(Map<String, String> values) {
        Map<String, String> shown = new TreeMap<>(values);
        shown.keySet().removeIf(field -> field.contains("."));
        return shown;
    }

    private static TreeSet<String> found(int row, MemorySink sink) {
        TreeSet<String> found = new TreeSet<>();
        for (Finding finding : sink.findings) {
            if (finding.origin().row() == row) {
                String field = sink.tables.get(0).columns().stream()
                        .filter(column -> column.column() == finding.origin().column())
                        .flatMap(column -> column.field().stream())
                        .findFirst()
                        .orElse("");
                found.add((field + " " + finding.code().code()).strip());
            }
        }
        return found;
    }
}
