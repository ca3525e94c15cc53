package org.cunbao.reports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cunbao.intake.Intake;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.FindingKey;
import org.cunbao.ledger.Vault;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Severity;

/**
 * The keys by which findings are answered: made of what was found and of what the row says, never of where it stands, so
 * that an answer still counts when the village sends its file again and says the same.
 *
 * <p>They are sealed, since a row holds identity numbers. What belongs to no submission is known by its bytes and place
 * alone, and what is mere information too: nobody waits for an answer to it.
 */
public final class AnswerKeys {

    private static final int LENGTH = 12;

    private final Vault vault;
    private final Intake intake;
    private final UnaryOperator<String> seal;

    /**
     * @param vault the bytes, from which rows are read again
     * @param intake reads them
     * @param seal hides a content behind a keyed hash
     */
    public AnswerKeys(Vault vault, Intake intake, UnaryOperator<String> seal) {
        this.vault = vault;
        this.intake = intake;
        this.seal = seal;
    }

    /** The keys of the findings of one file, in their order. */
    List<String> of(FileContents file, List<Finding> findings) {
        List<String> keys = new ArrayList<>();
        if (findings.stream().noneMatch(finding -> isToldByItsRow(file, finding))) {
            findings.forEach(finding -> keys.add(key(file, finding, Map.of())));
            return keys;
        }
        byte[] bytes = vault.bytes(file.file().receipt().township(), file.hash());
        try (RawText raw = RawText.open(intake, file.name(), bytes)) {
            findings.forEach(finding ->
                    keys.add(key(file, finding, isToldByItsRow(file, finding) ? row(file, finding, raw) : Map.of())));
        }
        return keys;
    }

    /** A row that was read belongs to a table that names its columns. */
    private static boolean isToldByItsRow(FileContents file, Finding finding) {
        int sheet = finding.origin().sheet();
        int row = finding.origin().row();
        return finding.severity() != Severity.INFO
                && file.submissionAt(sheet, row).isPresent()
                && file.tablesAt(sheet, row).stream().anyMatch(table -> table.headerRow() < row);
    }

    private String key(FileContents file, Finding finding, Map<String, String> row) {
        if (finding.severity() == Severity.INFO) {
            return FindingKey.of(file.hash(), finding);
        }
        return file.submissionAt(finding.origin().sheet(), finding.origin().row())
                .map(Filed.Submission::submission)
                .filter(submission ->
                        submission.unit().isPresent() && submission.period().isPresent())
                .map(submission -> sealed(submission, finding, row))
                .orElseGet(() -> FindingKey.of(file.hash(), finding));
    }

    private String sealed(SubmissionReading submission, Finding finding, Map<String, String> row) {
        Canonical text = new Canonical()
                .add("finding")
                .add(submission.form())
                .add(submission.unit().orElse(""))
                .add(submission.period().map(Period::code).orElse(""))
                .add(finding.code().code())
                .add(finding.raw());
        finding.arguments().forEach(text::add);
        text.add(row);
        return seal.apply(new String(text.bytes(), StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** What the row says, by field; columns that fill none, such as a running number, tell nothing of it. */
    private static Map<String, String> row(FileContents file, Finding finding, RawText raw) {
        int sheet = finding.origin().sheet();
        int row = finding.origin().row();
        TreeMap<String, String> texts = new TreeMap<>();
        raw.goTo(sheet, row, row);
        for (TableReading table : file.tablesAt(sheet, row)) {
            for (TableReading.Column column : table.columns()) {
                int at = column.row() == 0 ? row : column.row();
                if (at == row && column.field().isPresent()) {
                    texts.put(
                            column.field().get()
                                    + column.code().map(code -> "=" + code).orElse(""),
                            raw.at(row, column.column()));
                }
            }
        }
        return texts;
    }
}
