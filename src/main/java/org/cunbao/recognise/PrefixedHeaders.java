package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/**
 * Headers that have their group before a colon, as questionnaires are exported ({@code 5.您属于（必填）:党员} beside {@code
 * 5.您属于（必填）:乡贤}): several share it, and what follows it is a label or a code.
 */
final class PrefixedHeaders {

    private static final Pattern PREFIXED = Pattern.compile("\\s*([^:：]{1,24})[:：]\\s*([^:：]{1,20}?)\\s*");

    private PrefixedHeaders() {}

    /**
     * A text in two.
     *
     * @param group what stands before the colon
     * @param leaf what stands behind it
     */
    record Parts(String group, String leaf) {}

    /** The groups that two or more of the texts share, half of whose leaves are known. */
    static List<String> groups(List<String> texts, Lexicon lexicon) {
        Map<String, Integer> leaves = new HashMap<>();
        Map<String, Integer> known = new HashMap<>();
        for (String text : texts) {
            of(text).ifPresent(parts -> {
                String key = HeaderText.key(parts.leaf());
                leaves.merge(parts.group(), 1, Integer::sum);
                known.merge(parts.group(), lexicon.isLabel(key) || lexicon.isCode(key) ? 1 : 0, Integer::sum);
            });
        }
        List<String> groups = new ArrayList<>();
        leaves.forEach((group, count) -> {
            if (count >= 2 && known.getOrDefault(group, 0) * 2 >= count) {
                groups.add(group);
            }
        });
        return groups;
    }

    /** Those of a row. */
    static List<String> groups(Row row, Lexicon lexicon) {
        for (Cell cell : row.cells()) {
            if (hasColon(cell.raw())) {
                return groups(row.cells().stream().map(Cell::raw).toList(), lexicon);
            }
        }
        return List.of();
    }

    private static boolean hasColon(String text) {
        return text.indexOf(':') > 0 || text.indexOf('：') > 0;
    }

    private static Optional<Parts> of(String text) {
        if (!hasColon(text)) {
            return Optional.empty();
        }
        Matcher matcher = PREFIXED.matcher(text);
        return matcher.matches() ? Optional.of(new Parts(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The two parts of a text that has one of the groups. */
    static Optional<Parts> of(String text, List<String> groups) {
        return groups.isEmpty() ? Optional.empty() : of(text).filter(parts -> groups.contains(parts.group()));
    }

    /** Columns with such a text in two: the group above the leaf. */
    static List<HeaderColumn> split(List<HeaderColumn> columns, Lexicon lexicon) {
        List<String> groups = groups(
                columns.stream().flatMap(column -> column.texts().stream()).toList(), lexicon);
        return groups.isEmpty()
                ? columns
                : columns.stream().map(column -> split(column, groups)).toList();
    }

    private static HeaderColumn split(HeaderColumn column, List<String> groups) {
        List<String> texts = new ArrayList<>();
        for (String text : column.texts()) {
            Optional<Parts> parts = of(text, groups);
            texts.addAll(
                    parts.map(found -> List.of(found.group(), found.leaf())).orElse(List.of(text)));
        }
        return HeaderColumn.of(column.column(), texts);
    }
}
