package org.cunbao.reports;

import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Intake;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Vault;
import org.cunbao.reading.Entry;

/**
 * {@code normalised.csv}: every value of every accepted row (a duplicate says nothing new), beside the text that it was
 * read from.
 */
final class NormalisedTable {

    static final String HEADER = "file,sheet,row,entry,field,value,raw,file_hash,superseded";

    private final Filed filed;
    private final Vault vault;
    private final Intake intake;
    private final ExportRequest request;
    private int idNumbers;
    private int phones;

    NormalisedTable(Filed filed, Vault vault, Intake intake, ExportRequest request) {
        this.filed = filed;
        this.vault = vault;
        this.intake = intake;
        this.request = request;
    }

    int idNumbers() {
        return idNumbers;
    }

    int phones() {
        return phones;
    }

    void write(FileContents file, CsvFile out) {
        if (file.file().reading() == 0 || file.submissions().isEmpty()) {
            return;
        }
        byte[] bytes = vault.bytes(file.file().receipt().township(), file.hash());
        try (RawText raw = RawText.open(intake, file.name(), bytes)) {
            filed.entries(file.file(), entry -> write(file, entry, raw, out));
        }
    }

    private void write(FileContents file, Entry entry, RawText raw, CsvFile out) {
        if (file.spoken().isDuplicate(entry.sheet(), entry.row())) {
            return;
        }
        Optional<Filed.Submission> submission = file.numbered(entry.submission());
        String form = submission.map(found -> found.submission().form()).orElse("");
        raw.goTo(entry.sheet(), entry.row(), entry.lastRow());
        new TreeMap<>(entry.values()).forEach((field, value) -> {
            if (!field.contains(".")) {
                Optional<FieldSource> source =
                        FieldSource.of(file.tablesAt(entry.sheet(), entry.row()), entry, form, field, raw);
                count(form, field);
                out.line(
                        file.name(),
                        file.sheetName(entry.sheet()),
                        source.map(FieldSource::row).orElse(entry.row()),
                        entry.number(),
                        field,
                        request.shown(value),
                        request.shown(source.map(FieldSource::text).orElse("")),
                        file.hash(),
                        submission.map(Filed.Submission::superseded).orElse(false));
            }
        });
    }

    private void count(String form, String field) {
        Optional<FieldType> type =
                request.rules().find(form).flatMap(known -> known.find(field)).map(Field::type);
        if (!request.masked() && type.isPresent()) {
            idNumbers += type.get() == FieldType.ID_NUMBER ? 1 : 0;
            phones += type.get() == FieldType.PHONE ? 1 : 0;
        }
    }
}
