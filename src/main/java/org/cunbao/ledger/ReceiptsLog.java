package org.cunbao.ledger;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;

/**
 * The inbox's {@code receipts.csv} (path, received_at with offset, sender), as a mail gateway or a clerk writes it: in
 * UTF-8, or in GB18030 as a spreadsheet program saves it.
 *
 * <p>It is read line by line, so that a broken line spoils no other.
 */
public final class ReceiptsLog {

    private static final String PATH = "path";
    private static final String TIME = "received_at";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).get();

    private final List<String> header = new ArrayList<>();
    private final Map<String, Line> lines = new TreeMap<>();
    private final Map<Integer, String> paths = new TreeMap<>();
    private final List<Finding> faults = new ArrayList<>();

    /**
     * What is declared of a file.
     *
     * @param receivedAt the declared time
     * @param sender empty if none is named
     */
    public record Line(Instant receivedAt, String sender) {}

    private ReceiptsLog() {}

    /** Reads the bytes of the file. */
    public static ReceiptsLog of(byte[] bytes) {
        ReceiptsLog log = new ReceiptsLog();
        int row = 0;
        for (String line : text(bytes).split("\\r\\n|\\r|\\n", -1)) {
            row++;
            if (!line.isBlank()) {
                log.add(row, line);
            }
        }
        return log;
    }

    /** The lines by path; of two about one path the later in the file stands. A line that cannot be read is none. */
    public Map<String, Line> lines() {
        return Map.copyOf(lines);
    }

    /**
     * What is wrong with it, line by line.
     *
     * @param received whether a file of this name has been received
     */
    public List<Finding> findings(Predicate<String> received) {
        Map<Origin, Finding> all = new TreeMap<>();
        faults.forEach(fault -> all.put(fault.origin(), fault));
        paths.forEach((row, path) -> {
            if (!received.test(path)) {
                Origin origin = Origin.cell(1, row, header.indexOf(PATH) + 1);
                all.put(origin, Finding.of(FindingCode.RECEIPT_PATH_UNKNOWN, origin, path));
            }
        });
        return List.copyOf(all.values());
    }

    private void add(int row, String line) {
        try (CSVParser parser = FORMAT.parse(new StringReader(line))) {
            List<String> cells = parser.getRecords().stream()
                    .findFirst()
                    .map(CSVRecord::toList)
                    .orElse(List.of());
            if (header.isEmpty()) {
                begin(row, cells);
            } else if (cells.size() != header.size()) {
                broken(row, cells.size() + "/" + header.size());
            } else {
                take(row, cells);
            }
        } catch (IOException | RuntimeException unreadable) {
            broken(row, "\"");
        }
    }

    private void begin(int row, List<String> cells) {
        header.addAll(cells);
        if (!header.contains(PATH) || !header.contains(TIME)) {
            broken(row, String.join(",", cells));
        }
    }

    private void take(int row, List<String> cells) {
        String path = Normalizer2.getNFCInstance().normalize(cell(cells, PATH).replace('\\', '/'));
        String written = cell(cells, TIME);
        if (path.isEmpty()) {
            broken(row, PATH);
            return;
        }
        paths.put(row, path);
        time(written)
                .ifPresentOrElse(
                        at -> lines.put(path, new Line(at, cell(cells, "sender"))),
                        () -> faults.add(Finding.of(
                                FindingCode.RECEIPT_TIME_UNREADABLE,
                                Origin.cell(1, row, header.indexOf(TIME) + 1),
                                written,
                                path)));
    }

    private void broken(int row, String why) {
        faults.add(Finding.of(FindingCode.RECEIPT_LINE_BROKEN, Origin.row(1, row), "", why));
    }

    private String cell(List<String> cells, String column) {
        int at = header.indexOf(column);
        return at < 0 ? "" : cells.get(at);
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
