package org.cunbao.audit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The canonical texts of figures and of what they count, read back. */
public final class FigureLines {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private FigureLines() {}

    /** The value of every figure of one period's text; empty where there is no data. */
    public static SortedMap<FigureKey, String> values(String figures) {
        SortedMap<FigureKey, String> values = new TreeMap<>(FigureKey.ORDER);
        records(figures).forEach(line -> values.put(key(line), line.get("value")));
        return values;
    }

    /** What each figure counts, a line for each entry: entity, amount and the entry's key, as written. */
    static SortedMap<FigureKey, List<Part.Counted>> counted(String contributions) {
        SortedMap<FigureKey, List<Part.Counted>> counted = new TreeMap<>(FigureKey.ORDER);
        for (CSVRecord line : records(contributions)) {
            counted.computeIfAbsent(key(line), key -> new ArrayList<>())
                    .add(new Part.Counted(
                            line.get("entity"),
                            line.get("amount"),
                            line.get("file") + "#" + line.get("sheet") + "!" + line.get("row") + "." + line.get("entry")
                                    + "@" + line.get("sha256")));
        }
        return counted;
    }

    /** Figures whose value differs; one that stands on one side only is told with an empty other side. */
    public static List<Difference> differences(String then, String now) {
        return TwoSides.differences(
                values(then),
                values(now),
                "",
                (key, was, is) -> new Difference(Stage.COUNTED, key.what(), key.unit(), was, is));
    }

    /** Figures that count other entities or entries, though their values may be equal. */
    public static List<Difference> otherParts(String then, String now) {
        return TwoSides.differences(
                counted(then),
                counted(now),
                List.of(),
                (key, was, is) ->
                        new Difference(Stage.MATCHED, key.what(), key.unit(), first(was, is), first(is, was)));
    }

    /** The first that the other side does not have. */
    private static String first(List<Part.Counted> of, List<Part.Counted> other) {
        return of.stream()
                .filter(part -> !other.contains(part))
                .map(part -> part.entity() + " " + part.place())
                .findFirst()
                .orElse("");
    }

    private static FigureKey key(CSVRecord line) {
        return new FigureKey(line.get("statistic"), line.get("breakdown"), line.get("unit"));
    }

    private static List<CSVRecord> records(String text) {
        try {
            return FORMAT.parse(new StringReader(text)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
