package org.cunbao.definitions.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cunbao.definitions.tree.BadSyntax;
import org.cunbao.definitions.tree.Node;
import org.cunbao.definitions.tree.Place;

/** Reads a table with a header line: a list of mappings, one a line; an empty cell is a key that is not there. */
public final class CsvTree {

    private CsvTree() {}

    /**
     * Reads the lines below the header.
     *
     * @param lists the columns whose cells hold lists, separated by {@code |}
     * @throws BadSyntax if quotes are not closed, or a line has more cells than the header
     */
    public static Node.Sequence read(String text, Set<String> lists) throws BadSyntax {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        List<Node> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<String> header = List.of();
            for (CSVRecord record : parser) {
                line = (int) parser.getCurrentLineNumber();
                if (record.getRecordNumber() == 1) {
                    header = record.stream().map(String::strip).toList();
                } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(record, header, lists, line));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new BadSyntax(String.valueOf(e.getMessage()), new Place(line, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Node.Sequence(rows, Place.START);
    }

    private static Node row(CSVRecord record, List<String> header, Set<String> lists, int line) throws BadSyntax {
        List<Node.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            Place place = new Place(line, i + 1);
            String cell = record.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (i >= header.size()) {
                throw new BadSyntax("a cell beyond the last column of the header: " + cell, place);
            }
            Node value = lists.contains(header.get(i)) ? list(cell, place) : new Node.Text(cell, place);
            pairs.add(new Node.Pair(header.get(i), value, place));
        }
        return new Node.Mapping(pairs, new Place(line, 1));
    }

    private static Node list(String cell, Place place) {
        return new Node.Sequence(
                Arrays.stream(cell.split("\\|", -1))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .distinct()
                        .map(item -> (Node) new Node.Text(item, place))
                        .toList(),
                place);
    }
}
