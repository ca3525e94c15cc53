package org.cunbao.ledger.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.reading.Entry;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.ReadingSink;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.Source;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.recognise.Evidence;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Severity;

/**
 * Reads a plain text: the first line {@code form,unit,period[,compiled][,supplement][,rejected]}, then a name a line;
 * an empty name is a rejected row. {@code boom} instead is a fault of ours.
 */
public final class PlainReader implements FileReader {

    @Override
    public String read(Source source, ReadingSink sink) {
        List<String> lines =
                new String(source.bytes(), StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty()) {
            sink.finding(Finding.of(FindingCode.FILE_EMPTY, Origin.file(), ""));
            return "none";
        }
        if (lines.get(0).equals("boom")) {
            throw new IllegalStateException("a fault of ours");
        }
        List<String> head = List.of(lines.get(0).split(","));
        String unit = source.assignments().stream()
                .flatMap(assignment -> assignment.unit().stream())
                .reduce(head.get(1), (first, second) -> second);
        StringBuilder rows = new StringBuilder("H");
        int accepted = rows(lines, sink, rows);
        sink.table(new TableReading(
                1,
                1,
                Optional.of(head.get(0)),
                1,
                1,
                lines.size(),
                "header",
                List.of(new TableReading.Column(1, 0, "姓名", Optional.of("name"), Optional.empty())),
                List.of(new Evidence("form", head.get(0), "title", "表", 900))));
        sink.submission(new SubmissionReading(
                1,
                1,
                head.get(0),
                Optional.of(unit),
                Period.parse(head.get(2)),
                head.contains("rejected") ? SubmissionReading.State.REJECTED : SubmissionReading.State.ACCEPTED,
                head.contains("compiled"),
                head.contains("supplement"),
                new SubmissionReading.Rows(lines.size() - 1, accepted)));
        sink.sheet(new SheetReading(1, "", false, rows.toString()));
        return "csv";
    }

    private static int rows(List<String> lines, ReadingSink sink, StringBuilder rows) {
        int accepted = 0;
        for (int row = 2; row <= lines.size(); row++) {
            String name = lines.get(row - 1);
            if (name.isEmpty()) {
                sink.finding(new Finding(
                        FindingCode.VALUE_MISSING, Severity.ERROR, Origin.cell(1, row, 1), "", List.of("姓名\t\\\"{}")));
                rows.append('R');
            } else {
                sink.entry(new Entry(1, row, row, 1, 1, Map.of("name", name)));
                rows.append('A');
                accepted++;
            }
        }
        return accepted;
    }
}
