package org.cunbao.reports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cunbao.statistics.Contribution;
import org.cunbao.statistics.EntryKey;
import org.cunbao.statistics.Figure;

/** What a figure of a close counts, read back from the canonical text. */
public final class FrozenContributions {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private FrozenContributions() {}

    /** Of one figure, in the order of the text. */
    public static List<Contribution> of(String text, Figure figure) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        Map<String, List<EntryKey>> entries = new LinkedHashMap<>();
        try {
            for (CSVRecord line : FORMAT.parse(new StringReader(lines(text, figure.statistic())))) {
                if (line.get("breakdown").equals(figure.breakdown())
                        && line.get("unit").equals(figure.unit())) {
                    amounts.put(line.get("entity"), new BigDecimal(line.get("amount")));
                    entries.computeIfAbsent(line.get("entity"), entity -> new ArrayList<>())
                            .add(key(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Contribution> contributions = new ArrayList<>();
        amounts.forEach((entity, amount) ->
                contributions.add(new Contribution(entity, amount, entries.getOrDefault(entity, List.of()))));
        return contributions;
    }

    /** The header and what lies between the statistic's first line and its last: a close has many lines of others. */
    private static String lines(String text, String statistic) {
        String header = text.substring(0, text.indexOf('\n') + 1);
        int first = text.indexOf("\n" + statistic + ",");
        if (first < 0) {
            return header;
        }
        int end = text.indexOf('\n', text.lastIndexOf("\n" + statistic + ",") + 1);
        return header + text.substring(first + 1, end < 0 ? text.length() : end);
    }

    private static EntryKey key(CSVRecord line) {
        return new EntryKey(
                line.get("file"),
                line.get("sha256"),
                Integer.parseInt(line.get("sheet")),
                Integer.parseInt(line.get("row")),
                Integer.parseInt(line.get("entry")));
    }
}
