package org.cunbao.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.reports.FileTrace;
import org.cunbao.reports.FiledFigures;
import org.cunbao.statistics.EntryKey;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Masking;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.RowClass;
import org.cunbao.vocabulary.Unit;

/** A trace as plain values, narrowed to the sheet and row that were asked for; masked unless revealed. */
final class TraceData {

    private final Spot spot;
    private final Rules rules;
    private final Messages messages;
    private final boolean reveal;
    private final Optional<FiledFigures> figures;

    /**
     * @param figures where it is told which of them a row feeds
     */
    TraceData(Spot spot, Rules rules, Messages messages, boolean reveal, Optional<FiledFigures> figures) {
        this.figures = figures;
        this.spot = spot;
        this.rules = rules;
        this.messages = messages;
        this.reveal = reveal;
    }

    Map<String, Object> of(FileTrace trace) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", trace.file().receipt().name());
        data.put("sha256", trace.file().receipt().sha256());
        data.put("received_at", trace.file().receipt().receivedAt().toString());
        data.put("format", trace.file().format());
        if (trace.file().copy()) {
            data.put("copy_of", trace.file().first());
        }
        List<Object> sheets = new ArrayList<>();
        for (SheetReading sheet : trace.sheets()) {
            if (spot.sheet().map(sheet.name()::equals).orElse(true)) {
                sheets.add(sheet(trace, sheet));
            }
        }
        data.put("sheets", sheets);
        List<Object> aboutFile = trace.findings().stream()
                .filter(finding -> finding.origin().sheet() == 0)
                .map(finding -> (Object) finding(finding))
                .toList();
        data.put("findings", aboutFile);
        figures.ifPresent(filed -> data.put("figures", feeds(trace, filed)));
        return data;
    }

    private List<Object> feeds(FileTrace trace, FiledFigures filed) {
        Set<Integer> sheets = new HashSet<>();
        trace.sheets().stream()
                .filter(sheet -> spot.sheet().map(sheet.name()::equals).orElse(true))
                .forEach(sheet -> sheets.add(sheet.number()));
        Set<EntryKey> entries = new HashSet<>();
        trace.entries().stream()
                .filter(entry -> sheets.contains(entry.sheet()))
                .forEach(entry -> entries.add(new EntryKey(
                        trace.file().receipt().name(),
                        trace.file().receipt().sha256(),
                        entry.sheet(),
                        entry.row(),
                        entry.number())));
        List<Period> around = trace.submissions().stream()
                .filter(submission -> sheets.contains(submission.submission().sheet()))
                .flatMap(submission -> submission.submission().period().stream())
                .toList();
        Set<String> entities = new HashSet<>();
        trace.spoken().stream()
                .filter(one -> entries.stream()
                        .anyMatch(entry -> one.sheet() == entry.sheet()
                                && one.row() == entry.row()
                                && one.entry() == entry.entry()))
                .forEach(one -> entities.add(one.entity()));
        return filed.feeds(entries, entities, around).stream()
                .map(fed -> (Object) fed(fed))
                .toList();
    }

    private Map<String, Object> fed(FiledFigures.Fed fed) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("statistic", fed.statistic());
        data.put("breakdown", fed.breakdown());
        data.put("unit", fed.unit());
        data.put("period", fed.period().code());
        data.put("entity", fed.contribution().entity());
        data.put("amount", fed.contribution().amount().toPlainString());
        return data;
    }

    private Map<String, Object> sheet(FileTrace trace, SheetReading sheet) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sheet", sheet.name());
        if (spot.row().isEmpty()) {
            data.put("rows", Preview.classes(sheet));
        } else if (spot.row().get() >= 1 && spot.row().get() <= sheet.rows().length()) {
            RowClass rowClass = RowClass.of(sheet.rows().charAt(spot.row().get() - 1));
            data.put("row", spot.row().get());
            data.put("class", rowClass.code());
            data.put("state", state(trace, Origin.row(sheet.number(), spot.row().get()), rowClass));
        }
        data.put(
                "submissions",
                trace.submissions().stream()
                        .filter(submission -> submission.submission().sheet() == sheet.number())
                        .map(this::submission)
                        .toList());
        data.put(
                "entries",
                trace.entries().stream()
                        .filter(entry -> entry.sheet() == sheet.number())
                        .map(entry -> entry(trace, entry))
                        .toList());
        data.put(
                "findings",
                trace.findings().stream()
                        .filter(finding -> finding.origin().sheet() == sheet.number())
                        .filter(finding -> spot.row().isEmpty()
                                || finding.origin().row() == 0
                                || finding.origin().row() == spot.row().get())
                        .map(this::finding)
                        .toList());
        return data;
    }

    private Map<String, Object> submission(Filed.Submission submission) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("form", submission.submission().form());
        String unit = submission.submission().unit().orElse("");
        data.put("unit", unit);
        data.put("unit_name", rules.units().find(unit).map(Unit::name).orElse(""));
        data.put("period", submission.submission().period().map(Period::code).orElse(""));
        data.put("in_force", submission.inForce());
        data.put("reason", submission.reason());
        data.put("replaced_by", submission.replacedBy().orElse(""));
        return data;
    }

    private static String state(FileTrace trace, Origin row, RowClass rowClass) {
        if (rowClass == RowClass.ACCEPTED && trace.duplicates().contains(row)) {
            return "duplicate";
        }
        return rowClass.isData() ? rowClass.name().toLowerCase(java.util.Locale.ROOT) : "";
    }

    private Map<String, Object> entry(FileTrace trace, Entry entry) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("row", entry.row());
        data.put("entry", entry.number());
        Map<String, String> values = new TreeMap<>(entry.values());
        values.replaceAll((field, value) -> reveal ? value : Masking.mask(value));
        data.put("values", values);
        Map<String, String> entities = new LinkedHashMap<>();
        trace.spoken().stream()
                .filter(one ->
                        one.sheet() == entry.sheet() && one.row() == entry.row() && one.entry() == entry.number())
                .forEach(one -> entities.put(one.kind(), one.entity()));
        data.put("entities", entities);
        return data;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("severity", finding.severity().code());
        data.put("code", finding.code().code());
        data.put("row", finding.origin().row());
        data.put("column", finding.origin().columnLetters());
        data.put("message", finding.message(messages.language()));
        return data;
    }
}
