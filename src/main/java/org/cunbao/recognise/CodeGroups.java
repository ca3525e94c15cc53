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

    /** The tables from left to right, each under its group's word as its last title; none where the header is of another kind. */
    static List<SideBySide.Part> of(Header header, List<Row> above, Lexicon lexicon) {
        List<HeaderColumn> columns = header.columns();
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
        List<SideBySide.Part> parts = new ArrayList<>();
        groups.forEach((group, own) -> {
            List<HeaderColumn> part = new ArrayList<>(shared);
            own.forEach(column -> part.add(HeaderColumn.of(column.column(), List.of(column.leaf()))));
            Cell title = Cell.text(header.firstRow(), own.get(0).column(), group);
            List<Row> over = new ArrayList<>(above);
            over.add(new Row(header.firstRow(), false, List.of(title)));
            parts.add(new SideBySide.Part(part, over));
        });
        return parts;
    }
}
