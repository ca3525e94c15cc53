package org.cunbao.intake.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.format.TextEncoding;

/**
 * A text whose columns, encoding and quotes have been understood.
 *
 * @param bytes the whole file
 * @param encoding of the text
 * @param skipped characters before the first record: a line {@code sep=;}, which Excel does not show
 * @param delimiter between fields
 * @param literalFrom where quotes stop to count, because the last one is never closed
 */
record CsvText(byte[] bytes, TextEncoding encoding, int skipped, char delimiter, long literalFrom) {

    private static final int SAMPLE = 1 << 16;
    private static final int LOOKED_AT = 200;
    private static final int FEWEST_COLUMNS = 3;

    /** Stands in no text. */
    private static final char NO_DELIMITER = 0xFFFF;

    private static final Pattern BLANKS = Pattern.compile("[ \\u3000]{2,}|\\u3000");

    static CsvText of(byte[] bytes) throws IOException {
        TextEncoding encoding = TextEncoding.of(bytes);
        String sample = sample(encoding.reader(bytes));
        if (isBinary(sample)) {
            throw Refusal.unsupported("未知格式");
        }
        int skipped = separatorLine(sample);
        if (skipped > 0) {
            return checked(new CsvText(bytes, encoding, skipped, sample.charAt(4), Splitter.NO_LITERAL_QUOTES));
        }
        Delimiter delimiter = Delimiter.of(sample);
        if (!delimiter.makesTable() && !isSetInColumns(sample)) {
            throw Refusal.noTable();
        }
        char character = delimiter.makesTable() ? delimiter.character() : NO_DELIMITER;
        return checked(new CsvText(bytes, encoding, 0, character, Splitter.NO_LITERAL_QUOTES));
    }

    /** Whether half of the lines have the same number of words apart by several blanks: a table whose lines are left whole. */
    private static boolean isSetInColumns(String sample) {
        Map<Integer, Integer> lines = new HashMap<>();
        List<String> filled =
                sample.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        filled.forEach(line -> lines.merge(BLANKS.split(line.strip(), -1).length, 1, Integer::sum));
        return lines.entrySet().stream()
                .anyMatch(count -> count.getKey() >= FEWEST_COLUMNS
                        && count.getValue() >= 2
                        && count.getValue() * 2 >= filled.size());
    }

    private static String sample(Reader reader) throws IOException {
        char[] sample = new char[SAMPLE];
        int filled = 0;
        for (int read = 0; read >= 0 && filled < SAMPLE; filled += Math.max(0, read)) {
            read = reader.read(sample, filled, SAMPLE - filled);
        }
        return new String(sample, 0, filled);
    }

    /** More than one character in twenty that no one types: no text in any encoding. */
    private static boolean isBinary(String sample) {
        long odd = sample.chars()
                .filter(c -> c < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != '\f' || c == 0xFFFD)
                .count();
        return odd * 20 > sample.length();
    }

    private static int separatorLine(String sample) {
        if (!sample.toLowerCase(Locale.ROOT).startsWith("sep=") || sample.length() < 5) {
            return 0;
        }
        int end = 5;
        while (end < sample.length() && end < 7 && (sample.charAt(end) == '\r' || sample.charAt(end) == '\n')) {
            end++;
            if (sample.charAt(end - 1) == '\n') {
                break;
            }
        }
        return end > 5 ? end : 0;
    }

    private static CsvText checked(CsvText text) throws IOException {
        Splitter splitter = text.splitter();
        while (splitter.next() != null) {
            continue; // to the end: only there it is known whether the last quote was closed
        }
        return splitter.openQuote() < 0
                ? text
                : new CsvText(text.bytes, text.encoding, text.skipped, text.delimiter, splitter.openQuote());
    }

    /** A new pass over the records. */
    Splitter splitter() throws IOException {
        Reader reader = encoding.reader(bytes);
        for (int i = 0; i < skipped; i++) {
            reader.read();
        }
        return new Splitter(reader, delimiter, literalFrom);
    }
}
