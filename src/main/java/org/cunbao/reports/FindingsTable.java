package org.cunbao.reports;

import java.util.Comparator;
import java.util.List;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Origin;

/** {@code findings.csv}: what was found, in the order of place, then code; messages are always masked. */
final class FindingsTable {

    static final String HEADER = "file,sheet,row,column,code,severity,message,file_hash,superseded";

    private FindingsTable() {}

    static void write(FileContents file, ExportRequest request, CsvFile out) {
        List<Finding> ordered = file.findings().stream()
                .sorted(Comparator.comparing(Finding::origin)
                        .thenComparing(finding -> finding.code().code())
                        .thenComparing(finding -> finding.message(request.language())))
                .toList();
        for (Finding finding : ordered) {
            Origin origin = finding.origin();
            out.line(
                    file.name(),
                    file.sheetName(origin.sheet()),
                    origin.row() == 0 ? "" : origin.row(),
                    origin.columnLetters(),
                    finding.code().code(),
                    finding.severity().code(),
                    finding.message(request.language()),
                    file.hash(),
                    file.superseded(origin.sheet(), origin.row()));
        }
    }
}
