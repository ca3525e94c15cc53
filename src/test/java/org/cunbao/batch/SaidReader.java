package org.cunbao.batch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
import org.cunbao.vocabulary.Period;

/** Reads a plain text: the first line {@code form,unit,period}, then an entry a line as {@code field=value;field=value}. */
final class SaidReader implements FileReader {

    @Override
    public String read(Source source, ReadingSink sink) {
        List<String> lines =
                new String(source.bytes(), StandardCharsets.UTF_8).lines().toList();
        List<String> head = List.of(lines.get(0).split(","));
        for (int row = 2; row <= lines.size(); row++) {
            sink.entry(new Entry(1, row, row, 1, 1, values(lines.get(row - 1))));
        }
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
                Optional.of(head.get(1)),
                Period.parse(head.get(2)),
                SubmissionReading.State.ACCEPTED,
                false,
                false,
                new SubmissionReading.Rows(lines.size() - 1, lines.size() - 1)));
        sink.sheet(new SheetReading(1, "", false, "H" + "A".repeat(lines.size() - 1)));
        return "csv";
    }

    private static Map<String, String> values(String line) {
        Map<String, String> values = new HashMap<>();
        for (String one : line.split(";")) {
            int equals = one.indexOf('=');
            values.put(one.substring(0, equals), one.substring(equals + 1));
        }
        return values;
    }
}
