package org.cunbao.reports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Period;

/** The figures of a close, read back from their canonical text. */
public final class FrozenFigures {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private FrozenFigures() {}

    /** In the order of the text. */
    public static List<Figure> of(String text) {
        try {
            return FORMAT.parse(new StringReader(text)).stream()
                    .map(FrozenFigures::figure)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figure figure(CSVRecord line) {
        return new Figure(
                line.get("statistic"),
                line.get("breakdown"),
                line.get("unit"),
                Period.parse(line.get("period")).orElseThrow(),
                Optional.of(line.get("value")).filter(value -> !value.isEmpty()).map(BigDecimal::new),
                new Figure.Coverage(
                        Integer.parseInt(line.get("covered")),
                        Integer.parseInt(line.get("expected")),
                        Boolean.parseBoolean(line.get("carried_over"))));
    }
}
