package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/**
 * A header that holds several records beside each other, each under the word of a code: {@code 党群议事会（会长 | 人数）
 * 红白理事会（会长 | 人数）}. Each is read as a table of its own; the columns before the first group belong to all.
 */
final class CodeGroups {

    private static final int FEWEST_COLUMNS = 2;

    private CodeGroups() {}

    /**
     * One of the tables.
     *
     * @param group the code's word
     * @param columns the shared columns first
     */
    record Part(String group, List<HeaderColumn> columns) {}

    /** The group's word as if it were the last title above the table. */
    static Row title(Part part, Header header) {
        int last = part.columns().get(part.columns().size() - 1).column();
        return new Row(header.firstRow(), false, List.of(Cell.text(header.firstRow(), last, part.group())));
    }

    /** The tables from left to right; none where the header is of another kind. */
    static List<Part> of(List<HeaderColumn> columns, Lexicon lexicon) {
        List<HeaderColumn> shared =
                columns.stream().takeWhile(column -> column.keys().size() < 2).toList();
        Map<String, List<HeaderColumn>> groups = new LinkedHashMap<>();
        for (HeaderColumn column : columns.subList(shared.size(), columns.size())) {
            if (column.keys().size() != 2) {
                return List.of();
            }
            groups.computeIfAbsent(column.texts().get(0), group -> new ArrayList<>())
                    .add(column);
        }
        List<List<String>> leaves = groups.values().stream()
                .map(group -> group.stream().map(HeaderColumn::leafKey).toList())
                .distinct()
                .toList();
        boolean alike = groups.size() > 1
                && leaves.size() == 1
                && leaves.get(0).size() >= FEWEST_COLUMNS
                && leaves.get(0).stream().distinct().count() == leaves.get(0).size()
                && groups.keySet().stream().allMatch(group -> lexicon.isCode(HeaderText.key(group)));
        if (!alike) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        groups.forEach((group, own) -> {
            List<HeaderColumn> part = new ArrayList<>(shared);
            own.forEach(column -> part.add(HeaderColumn.of(column.column(), List.of(column.leaf()))));
            parts.add(new Part(group, part));
        });
        return parts;
    }
}
