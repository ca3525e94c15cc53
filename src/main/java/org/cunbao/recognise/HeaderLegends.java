package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * Shows the rows of a table whose header says what its marks mean ({@code 推荐类别（1.身边好人 2.道德模范）}, with 1 and 2 below)
 * as if the words stood there.
 *
 * <p>Only marks that count on from the first, and only words that some code list knows, or 有 and 无, 是 and 否.
 */
final class HeaderLegends {

    private static final Pattern MARK =
            Pattern.compile("[①-⑳]|(?<![\\dA-Za-z])(?:\\d{1,2}(?=[^\\d\\s])|[A-J](?![A-Za-z]))[.、．:：)）]?");
    private static final Pattern ENDS = Pattern.compile("^[\\s.、．:：]+|[\\s、，,;；/。）)】\\]]+$");
    private static final Set<String> YES_AND_NO = Set.of("有", "无", "是", "否");
    private static final int LONGEST_MARK = 3;

    private final int headerRow;
    private final Map<Integer, Map<String, String>> byColumn = new HashMap<>();

    HeaderLegends(Header header, Lexicon lexicon) {
        this.headerRow = header.lastRow();
        for (HeaderColumn column : header.columns()) {
            String leaf = column.leaf();
            int bracket = Math.max(leaf.indexOf('（'), leaf.indexOf('('));
            Map<String, String> words = bracket < 1 ? Map.of() : words(leaf.substring(bracket), lexicon);
            if (words.size() > 1) {
                byColumn.put(column.column(), words);
            }
        }
    }

    /** The words by their marks' keys; none where one of them is no word of a code list. */
    private static Map<String, String> words(String legend, Lexicon lexicon) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher mark = MARK.matcher(legend);
        String key = "";
        int from = 0;
        while (mark.find()) {
            String found = key(mark.group());
            if (found.equals(next(words.size() + (key.isEmpty() ? 0 : 1), found))) {
                put(words, key, legend.substring(from, mark.start()));
                key = found;
                from = mark.end();
            }
        }
        put(words, key, legend.substring(from));
        boolean known =
                words.values().stream().allMatch(word -> YES_AND_NO.contains(word) || lexicon.isCode(TextKey.of(word)));
        return known ? words : Map.of();
    }

    private static String next(int index, String like) {
        return Character.isDigit(like.charAt(0)) ? String.valueOf(index + 1) : String.valueOf((char) ('a' + index));
    }

    private static void put(Map<String, String> words, String key, String text) {
        if (!key.isEmpty()) {
            words.put(key, ENDS.matcher(text).replaceAll(""));
        }
    }

    private static String key(String mark) {
        return TextKey.of(mark);
    }

    List<Row> show(List<Row> rows) {
        return byColumn.isEmpty() ? rows : rows.stream().map(this::show).toList();
    }

    /** The row with words in place of marks. */
    Row show(Row row) {
        if (byColumn.isEmpty() || row.number() <= headerRow) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            String word = word(cell);
            cells.add(word.isEmpty() ? cell : Cell.text(cell.row(), cell.column(), word));
        }
        return new Row(row.number(), row.hidden(), cells);
    }

    private String word(Cell cell) {
        Map<String, String> words = byColumn.getOrDefault(cell.column(), Map.of());
        boolean mark = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        return words.isEmpty() || !mark || cell.shown().strip().length() > LONGEST_MARK
                ? ""
                : words.getOrDefault(key(cell.shown()), "");
    }
}
