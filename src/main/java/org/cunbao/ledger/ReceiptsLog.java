package org.cunbao.ledger;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The inbox's {@code receipts.csv} (path, received_at with offset, sender), as a mail gateway or a clerk writes it. */
final class ReceiptsLog {

    private ReceiptsLog() {}

    /**
     * One line.
     *
     * @param receivedAt the declared time
     * @param sender empty if none is named
     */
    record Line(Instant receivedAt, String sender) {}

    /**
     * The lines by path; of two about one path the later in the file stands. A line without a readable time is none.
     *
     * @param file need not be there
     * @throws IOException if it is there and cannot be read, or is no table
     */
    static Map<String, Line> of(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        try {
            return lines(new String(new FileBytes(file, file).read(), StandardCharsets.UTF_8));
        } catch (UncheckedIOException | IllegalArgumentException noTable) {
            throw new NotTaken(Unread.Reason.LOG);
        }
    }

    private static Map<String, Line> lines(String text) throws IOException {
        Map<String, Line> lines = new TreeMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (StringReader reader = new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (CSVRecord record : format.parse(reader)) {
                time(cell(record, "received_at"))
                        .ifPresent(at -> lines.put(path(cell(record, "path")), new Line(at, cell(record, "sender"))));
            }
        }
        return lines;
    }

    private static String path(String written) {
        return Normalizer2.getNFCInstance().normalize(written.replace('\\', '/'));
    }

    private static String cell(CSVRecord record, String column) {
        return record.isMapped(column) && record.isSet(column) ? record.get(column) : "";
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
