package org.cunbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SampleOutcomeTests {

    private static final Path TRUTH = Path.of("src/test/truth/qingshi-2023/files.csv");

    /** What each format of the truth must be opened as, or refused for. */
    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("xlsx", "xlsx"),
            Map.entry("lo-xlsx", "xlsx"),
            Map.entry("xls8", "xls"),
            Map.entry("lo-xls", "xls"),
            Map.entry("xls5", "xls5"),
            Map.entry("html", "html"),
            Map.entry("csv-gbk", "csv"),
            Map.entry("csv-bom", "csv"),
            Map.entry("csv-utf8", "csv"),
            Map.entry("lock", "file.temporary"),
            Map.entry("encrypted", "file.encrypted"),
            Map.entry("zero", "file.empty"),
            Map.entry("truncated", "file.unreadable 压缩数据不完整"),
            Map.entry("png", "file.unsupported PNG 图片"),
            Map.entry("doc", "file.unsupported Word 97-2003 文档"),
            Map.entry("txt", "file.unsupported 没有表格的文本"));

    @Test
    void everySampleFileIsWhatTheTruthSays() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (CSVRecord record : truth()) {
            String expected = OUTCOMES.get(record.get("format"));
            String found = outcome(record.get("file"));
            if (expected != null && !expected.equals(found)) {
                wrong.add(record.get("file") + ": " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String outcome(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        try (Workbook workbook = Intake.standard(Limits.standard()).open(file, bytes)) {
            for (Sheet sheet : workbook.sheets()) {
                Shown.cells(sheet);
            }
            return workbook.format();
        } catch (UnreadableFile e) {
            return (e.finding().code().code() + " "
                            + String.join(" ", e.finding().arguments()))
                    .strip();
        }
    }

    /** The last row with content of each sheet is as the truth counts it. */
    @Test
    void everySampleSheetEndsWhereTheTruthSays() throws Exception {
        Map<String, Integer> expected = new java.util.TreeMap<>();
        for (CSVRecord record : records(TRUTH.resolveSibling("rows.csv"))) {
            expected.merge(
                    record.get("file") + "|" + record.get("sheet"), Integer.parseInt(record.get("row")), Math::max);
        }
        Map<String, Integer> found = new java.util.TreeMap<>();
        for (String key : expected.keySet()) {
            String[] parts = key.split("\\|", -1);
            found.put(key, lastRow(parts[0], parts[1]));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static int lastRow(String file, String name) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        try (Workbook workbook = Intake.standard(Limits.standard()).open(file, bytes)) {
            int last = 0;
            for (Sheet sheet : workbook.sheets()) {
                try (Rows rows = sheet.rows()) {
                    for (Row row = rows.next(); row != null; row = rows.next()) {
                        last = sheet.name().equals(name) ? row.number() : last;
                    }
                }
            }
            return last;
        }
    }

    private static List<CSVRecord> truth() throws Exception {
        return records(TRUTH);
    }

    private static List<CSVRecord> records(Path csv) throws Exception {
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(csv))) {
            return parser.getRecords();
        }
    }
}
