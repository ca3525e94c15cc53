package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * Shows the rows of a table whose header says what its marks mean ({@code 推荐类别（1.身边好人 2.道德模范）}, with 1 and 2 below)
 * as if the words stood there; or whose notes say so ({@code 说明：人员类别填数字：1.党员，2.乡贤}).
 *
 * <p>Only marks that count on from the first, and only words that some code list knows, or 有 and 无, 是 and 否. A note
 * is of the column whose header it names; else of the only one that has nothing but its marks.
 */
final class HeaderLegends {

    private static final Pattern MARK =
            Pattern.compile("[①-⑳]|(?<![\\dA-Za-z])(?:\\d{1,2}(?=[^\\d\\s])|[A-J](?![A-Za-z]))[.、．:：)）]?");
    private static final Pattern ENDS =
            Pattern.compile("^(?:[\\s.、．:：=＝—-]|代表|表示|指的是|即|为|是)+(?=.)|[\\s、，,;；/。）)】\\]]+$");

    /** {@code 党员=1，乡贤=2} */
    private static final Pattern WORD_FIRST = Pattern.compile(
            "(\\p{IsHan}[\\p{IsHan}（）()]*)\\s*(?:[=＝:：—-]+|填写?|用|记为?|写)\\s*(\\d{1,2}|[A-J])(?![\\dA-Za-z])");

    private static final Pattern SENTENCES = Pattern.compile("[。\\n]");
    private static final Pattern POINTS = Pattern.compile("[;；。\\n]");
    private static final Set<String> YES_AND_NO = Set.of("有", "无", "是", "否");
    private static final int LONGEST_MARK = 3;
    private static final int MOST_CELLS_OF_A_NOTE = 2;
    private static final int SHORTEST_NOTE = 6;

    /** What a header says of marks and not of what they mean: {@code 人员类别代码}. */
    private static final Pattern CODE = Pattern.compile("(?:代码|代号|编码|序号|编号|数字)$");

    private final int headerRow;
    private final Map<Integer, Map<String, String>> byColumn = new HashMap<>();

    /**
     * @param rows those in sight, the notes above and below the table among them
     */
    HeaderLegends(Header header, List<Row> rows, Lexicon lexicon) {
        this.headerRow = header.lastRow();
        for (HeaderColumn column : header.columns()) {
            String leaf = column.leaf();
            int bracket = Math.max(leaf.indexOf('（'), leaf.indexOf('('));
            Map<String, String> words = bracket < 1 ? Map.of() : words(leaf.substring(bracket), lexicon);
            if (words.size() > 1) {
                byColumn.put(column.column(), words);
            }
        }
        for (Row row : rows) {
            if (row.cells().size() <= MOST_CELLS_OF_A_NOTE
                    && (row.number() < header.firstRow() || RowWords.isNote(row.cells()))) {
                row.cells().forEach(cell -> note(cell, header, rows, lexicon));
            }
        }
    }

    private void note(Cell cell, Header header, List<Row> rows, Lexicon lexicon) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return;
        }
        for (Pattern ends : List.of(SENTENCES, POINTS)) {
            for (String part : ends.split(cell.raw())) {
                Map<String, String> words = part.length() < SHORTEST_NOTE ? Map.of() : wordsOfNote(part, lexicon);
                if (words.size() > 1) {
                    meant(part, words, header, rows).ifPresent(column -> byColumn.putIfAbsent(column, words));
                }
            }
        }
    }

    private static Map<String, String> wordsOfNote(String sentence, Lexicon lexicon) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher matcher = WORD_FIRST.matcher(sentence);
        while (matcher.find()) {
            String word = matcher.group(1);
            while (!word.isEmpty() && !isWord(word, lexicon)) {
                word = word.substring(1);
            }
            words.put(key(matcher.group(2)), word);
        }
        boolean known = words.size() > 1 && words.values().stream().noneMatch(String::isEmpty);
        return known ? words : words(sentence, lexicon);
    }

    /** The column that a note is about. */
    private static Optional<Integer> meant(String note, Map<String, String> words, Header header, List<Row> rows) {
        String key = TextKey.of(note);
        List<Integer> marked = header.columns().stream()
                .filter(column -> !column.isOrdinal())
                .map(HeaderColumn::column)
                .filter(column -> hasOnly(words.keySet(), column, header.lastRow(), rows))
                .toList();
        List<Integer> named = header.columns().stream()
                .filter(column -> marked.contains(column.column()))
                .filter(column -> !stem(column).isEmpty() && key.contains(stem(column)))
                .map(HeaderColumn::column)
                .toList();
        List<Integer> best = named.isEmpty() ? marked : named;
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private static String stem(HeaderColumn column) {
        return CODE.matcher(column.leafWithoutBrackets()).replaceAll("");
    }

    /** Whether a column's cells are marks of a legend, nearly all of them. */
    private static boolean hasOnly(Set<String> marks, int column, int headerRow, List<Row> rows) {
        List<String> shown = rows.stream()
                .filter(row -> row.number() > headerRow && !RowWords.isNote(row.cells()))
                .flatMap(row -> row.find(column).stream())
                .map(cell -> key(cell.shown()))
                .toList();
        return !shown.isEmpty() && shown.stream().filter(marks::contains).count() * 10 >= shown.size() * 9L;
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
        return words.values().stream().allMatch(word -> isWord(word, lexicon)) ? words : Map.of();
    }

    private static boolean isWord(String word, Lexicon lexicon) {
        return YES_AND_NO.contains(word) || lexicon.isCode(TextKey.of(word));
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
