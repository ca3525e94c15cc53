package org.cunbao.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cunbao.definitions.Form;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.recognise.Evidence;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Masking;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** A preview as people read it. */
final class PreviewText {

    private final Preview preview;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    PreviewText(Preview preview, Messages messages) {
        this.preview = preview;
        this.messages = messages;
    }

    String text() {
        line(messages.text("preview.head", preview.name(), preview.format()));
        for (SheetReading sheet : preview.read().sheets()) {
            String rows = Preview.classes(sheet).entrySet().stream()
                    .map(entry -> messages.text("rows." + entry.getKey()) + " " + entry.getValue())
                    .collect(Collectors.joining(", "));
            line(messages.text("preview.sheet", sheet.number(), sheet.name(), rows));
            preview.read().tables().stream()
                    .filter(table -> table.sheet() == sheet.number())
                    .forEach(this::table);
        }
        preview.read().submissions().forEach(this::submission);
        findings(preview.read().findings());
        return text.toString().stripTrailing();
    }

    private void table(TableReading table) {
        Optional<Form> form = table.form().flatMap(preview.rules()::find);
        String name = form.map(this::label).orElse("?");
        line("  " + messages.text("preview.table", table.number(), table.firstRow(), table.lastRow(), name));
        for (Evidence evidence : table.evidence()) {
            if (!evidence.subject().startsWith("column")) {
                line("    " + evidence.subject() + " = " + evidence.taken() + "  [" + evidence.by() + " "
                        + evidence.score() + "] " + Masking.mask(evidence.seen()));
            }
        }
        table.columns().forEach(column -> column(table, form, column));
        for (Map<String, String> entry : preview.entries(table)) {
            line("    · " + entry);
        }
    }

    private void column(TableReading table, Optional<Form> form, TableReading.Column column) {
        String letter = Origin.letters(column.column()) + (column.row() > 0 ? column.row() : "");
        String by = table.evidence().stream()
                .filter(evidence -> evidence.subject().equals("column " + letter))
                .map(evidence -> "  [" + evidence.by() + " " + evidence.score() + "]")
                .findFirst()
                .orElse("");
        String field = column.field()
                .map(id -> id
                        + form.flatMap(known -> known.find(id))
                                .map(known -> " " + known.zh())
                                .orElse(""))
                .orElse("—");
        String code = column.code().map(id -> " = " + id).orElse("");
        line("    " + letter + "  " + column.header() + "  →  " + field + code + by);
    }

    private void submission(SubmissionReading submission) {
        String unit = submission
                .unit()
                .flatMap(preview.rules().units()::find)
                .map(Unit::name)
                .orElse("?");
        String form = preview.rules().find(submission.form()).map(this::label).orElse(submission.form());
        line(messages.text(
                "preview.submission",
                form,
                unit,
                submission.period().map(Period::code).orElse("?"),
                submission.rows().data(),
                submission.rows().accepted()));
    }

    private String label(Form form) {
        return messages.language() == Language.CHINESE
                ? form.names().zh()
                : form.names().en();
    }

    private void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            Origin origin = finding.origin();
            String place = origin.sheet() == 0
                    ? ""
                    : origin.sheet() + (origin.row() == 0 ? "" : "!" + origin.columnLetters() + origin.row());
            line(finding.severity().code() + "  " + place + "  "
                    + finding.code().code() + "  " + finding.message(messages.language()));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
