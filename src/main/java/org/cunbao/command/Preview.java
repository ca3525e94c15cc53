package org.cunbao.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.definitions.Rules;
import org.cunbao.reading.Entry;
import org.cunbao.reading.MemorySink;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Masking;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.RowClass;

/**
 * What one file reads as, before it is printed.
 *
 * @param name the file
 * @param format what its bytes are
 * @param read the whole reading
 * @param rules under which it was read
 */
record Preview(String name, String format, MemorySink read, Rules rules) {

    private static final int ENTRIES_SHOWN = 3;

    /** How many rows of each class a sheet has, by the class's name. */
    static Map<String, Integer> classes(SheetReading sheet) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sheet.rows()
                .chars()
                .forEach(letter -> counts.merge(
                        RowClass.of((char) letter).name().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum));
        return counts;
    }

    /** The first entries of a table, personal data masked. */
    List<Map<String, String>> entries(TableReading table) {
        List<Map<String, String>> shown = new ArrayList<>();
        for (Entry entry : read.entries()) {
            boolean inside =
                    entry.sheet() == table.sheet() && entry.row() >= table.firstRow() && entry.row() <= table.lastRow();
            if (inside && shown.size() < ENTRIES_SHOWN) {
                Map<String, String> values = new TreeMap<>(entry.values());
                values.replaceAll((field, value) -> Masking.mask(value));
                shown.add(values);
            }
        }
        return shown;
    }

    /** Everything as plain values for {@code --json}. */
    Map<String, Object> data(Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", name);
        data.put("format", format);
        data.put("sheets", read.sheets().stream().map(Preview::sheet).toList());
        data.put("tables", read.tables().stream().map(this::table).toList());
        data.put(
                "submissions",
                read.submissions().stream().map(Preview::submission).toList());
        data.put(
                "findings",
                read.findings().stream().map(f -> finding(f, language)).toList());
        return data;
    }

    private static Map<String, Object> sheet(SheetReading sheet) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sheet", sheet.number());
        data.put("name", sheet.name());
        data.put("hidden", sheet.hidden());
        data.put("rows", classes(sheet));
        return data;
    }

    private Map<String, Object> table(TableReading table) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sheet", table.sheet());
        data.put("table", table.number());
        data.put("form", table.form().orElse(""));
        data.put("first_row", table.firstRow());
        data.put("header_row", table.headerRow());
        data.put("last_row", table.lastRow());
        data.put("fingerprint", table.fingerprint());
        List<Map<String, Object>> columns = new ArrayList<>();
        for (TableReading.Column column : table.columns()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("column", Origin.letters(column.column()));
            one.put("header", column.header());
            one.put("field", column.field().orElse(""));
            one.put("code", column.code().orElse(""));
            columns.add(one);
        }
        data.put("columns", columns);
        List<Map<String, Object>> evidence = new ArrayList<>();
        table.evidence().forEach(item -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("subject", item.subject());
            one.put("taken", item.taken());
            one.put("by", item.by());
            one.put("seen", Masking.mask(item.seen()));
            one.put("score", item.score());
            evidence.add(one);
        });
        data.put("evidence", evidence);
        data.put("entries", entries(table));
        return data;
    }

    private static Map<String, Object> submission(SubmissionReading submission) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("form", submission.form());
        data.put("unit", submission.unit().orElse(""));
        data.put("period", submission.period().map(Period::code).orElse(""));
        data.put("accepted", submission.state() == SubmissionReading.State.ACCEPTED);
        data.put("rows", submission.rows().data());
        data.put("rows_accepted", submission.rows().accepted());
        return data;
    }

    private static Map<String, Object> finding(Finding finding, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("severity", finding.severity().code());
        data.put("code", finding.code().code());
        data.put("sheet", finding.origin().sheet());
        data.put("row", finding.origin().row());
        data.put("column", finding.origin().columnLetters());
        data.put("message", finding.message(language));
        return data;
    }
}
