package org.cunbao.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/** What a row's first words say about it. */
final class RowWords {

    private static final Pattern CAPTION =
            Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．,，]).*");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(【\\[](?:示例|样例|范例|举例|例)[）)】\\]]");
    private static final List<String> SIGNATURES = List.of("签字", "签名", "签章", "盖章");
    private static final Pattern SIGNED = Pattern.compile("\\((?:签字|签名|签章)\\)\\s*:");
    private static final Pattern LISTED =
            Pattern.compile("\\s*(?:[（(]?\\d{1,2}[）)、.．,，]|[①-⑳])\\s*[^\\d\\s].{3}", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile(
            "[-—(]?\\s*(?:第\\s*\\d{1,4}\\s*页(?:\\s*[,/，]?\\s*共\\s*\\d{1,4}\\s*页)?|共\\s*\\d{1,4}\\s*页(?:\\s*[,/，]?\\s*第\\s*\\d{1,4}\\s*页)?)\\s*[-—)]?");
    private static final List<String> TITLE_ENDS = List.of("统计", "汇总", "登记", "名单", "情况", "明细", "一览", "概况", "记载", "流水");
    private static final int LONGEST_NOTHING = 30;

    /** {@code 填报单位 | 东河村 | 年度 | 2023年}: labels and values in cells of their own. */
    private static final int MOST_BESIDE = 6;

    /** So many labels with a colon and nothing behind it are no line to be signed. */
    private static final int FEWEST_OVER_COLUMNS = 5;

    private static final int LONGEST_TOTAL = 16;
    private static final String SUMMARY = "汇总";
    private static final String SIGNS_OF_TOTALS = "计总和合小";

    private RowWords() {}

    /** Lines such as 填报单位, 填表人, 注, 说明: by the word that the first cell begins with, or label and value in every cell. */
    static boolean isNote(List<Cell> cells) {
        String first = cells.get(0).shown();
        if (isFigures(first)) {
            return false;
        }
        if (isPageNumber(cells) || cells.size() > 1 && cells.stream().allMatch(RowWords::isToBeSigned)) {
            return true;
        }
        String key = TextKey.of(first);
        boolean colon = Halfwidth.of(first).indexOf(':') > 0;
        if (WordLists.begins(WordLists.NOTES, key) || colon && WordLists.begins(WordLists.NOTES_BEFORE_COLON, key)) {
            return cells.size() <= 2
                    || RowShape.isLabelAndValue(first)
                    || key.length() > 6
                    || isSignatures(cells)
                    || cells.size() <= MOST_BESIDE && cells.stream().anyMatch(cell -> hasDigit(cell.shown()));
        }
        if (colon && isSigned(cells)) {
            return true;
        }
        return first.startsWith("*") && cells.size() == 1 && cells.get(0).column() <= 2
                || isLabelsAndValues(cells) && !isTotal(cells);
    }

    /** {@code 第3页 共3页}, alone in its row. */
    private static boolean isPageNumber(List<Cell> cells) {
        return cells.size() == 1
                && cells.get(0).kind() == Cell.Kind.TEXT
                && PAGE.matcher(Halfwidth.of(cells.get(0).raw())).matches();
    }

    /** {@code 填表人 | 李四 | 审核人 | 王五}: every other cell begins as a note does, and none between. */
    private static boolean isSignatures(List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String key = TextKey.of(cells.get(i).shown());
            boolean label =
                    WordLists.begins(WordLists.NOTES, key) || WordLists.begins(WordLists.NOTES_BEFORE_COLON, key);
            if (label != (i % 2 == 0)) {
                return false;
            }
        }
        return cells.size() == 4 || cells.size() == 6;
    }

    /** {@code 审核人签字}, {@code 单位盖章}. */
    private static boolean isToBeSigned(Cell cell) {
        String key = TextKey.of(cell.shown());
        return SIGNATURES.stream().anyMatch(word -> key.endsWith(word) && key.length() > word.length());
    }

    /** {@code 负责人（签字）：} */
    static boolean isSigned(List<Cell> cells) {
        String first = cells.get(0).shown();
        return first.indexOf('签') > 0 && SIGNED.matcher(Halfwidth.of(first)).find();
    }

    /** {@code 报告期：2023年第4季度矛盾纠纷化解台账}: a label, a period and the name of a paper are a title too. */
    static boolean isTitleOfPeriod(List<Cell> cells) {
        String text = Halfwidth.of(cells.get(0).shown());
        int colon = text.indexOf(':');
        if (cells.size() != 1
                || colon < 1
                || colon + 1 >= text.length()
                || "(12第".indexOf(text.charAt(colon + 1)) < 0) {
            return false;
        }
        String key = TextKey.of(text);
        return WordLists.isPaper(key) || TITLE_ENDS.stream().anyMatch(key::endsWith);
    }

    /** A row that only shows how to fill the table in: one of its first two cells says so, or a cell in brackets. */
    static boolean isSample(List<Cell> cells) {
        if (cells.size() < 2) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.kind() == Cell.Kind.TEXT && cell.raw().length() <= LONGEST_TOTAL && !isFigures(cell.raw())) {
                boolean word = i < 2 && WordLists.SAMPLES.contains(WordLists.withoutFigures(TextKey.of(cell.raw())));
                if (word
                        || cell.raw().indexOf('例') > 0
                                && IN_BRACKETS.matcher(cell.raw()).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLabelsAndValues(List<Cell> cells) {
        for (Cell cell : cells) {
            if (!RowShape.isLabelAndValue(cell.shown())) {
                return false;
            }
        }
        return cells.size() < FEWEST_OVER_COLUMNS
                || !cells.stream().allMatch(cell -> RowShape.isBareLabel(cell.shown()));
    }

    /** {@code 本季度无…} alone in its row, but for a running number: the table is empty. */
    static boolean isNothing(List<Cell> cells) {
        if (cells.size() > 2) {
            return false;
        }
        List<Cell> words =
                cells.stream().filter(cell -> !CellTypes.of(cell).isNumber()).toList();
        if (words.size() != 1) {
            return false;
        }
        String key = TextKey.of(words.get(0).shown());
        return key.length() <= LONGEST_NOTHING && WordLists.begins(WordLists.NOTHING, key);
    }

    /** A total among the first two filled cells. */
    static boolean isTotal(List<Cell> cells) {
        return isTotalWord(cells.get(0).shown())
                || cells.size() > 1 && isTotalWord(cells.get(1).shown())
                || isSummary(cells);
    }

    /** {@code 文化能人 汇总 | 4人 | 193}, as a pivot table sums a group: nothing but numbers behind it. */
    private static boolean isSummary(List<Cell> cells) {
        return cells.size() > 1
                && cells.get(0).raw().indexOf(SUMMARY) > 0
                && TextKey.of(cells.get(0).raw()).endsWith(SUMMARY)
                && cells.stream().skip(1).allMatch(cell -> CellTypes.of(cell).isNumber());
    }

    /** Whether a text is nothing but 0 to 9, as the running number that most rows begin with: it holds no word. */
    private static boolean isFigures(String text) {
        int at = 0;
        while (at < text.length() && HeaderText.isDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    private static boolean isTotalWord(String text) {
        if (isFigures(text)) {
            return false;
        }
        String key = TextKey.of(text);
        if (WordLists.TOTALS.contains(key)) {
            return true;
        }
        if (key.length() > LONGEST_TOTAL || !hasSignOfTotal(key)) {
            return false;
        }
        for (String word : WordLists.TOTALS) {
            boolean digitsAfter = key.startsWith(word) && key.length() <= word.length() + 6 && hasDigit(key);
            boolean ends = word.length() > 1 && key.endsWith(word) && key.length() <= word.length() + 4;
            if (digitsAfter || ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSignOfTotal(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (SIGNS_OF_TOTALS.indexOf(key.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String key) {
        return key.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code 联系电话 | 19956817370}: a note's label with its value beside it. */
    static boolean isLabelledNote(List<Cell> cells) {
        return cells.size() == 2
                && cells.get(0).kind() == Cell.Kind.TEXT
                && WordLists.begins(
                        WordLists.NOTES_BEFORE_COLON, TextKey.of(cells.get(0).raw()));
    }

    /** {@code 2.日期填写到日。}: the next point of a note above it. */
    static boolean isListedNote(List<Cell> cells) {
        Cell first = cells.get(0);
        return cells.size() == 1
                && first.kind() == Cell.Kind.TEXT
                && LISTED.matcher(first.raw()).lookingAt();
    }

    /** {@code 一、文化能人}: a caption between blocks. */
    static boolean isNumberedCaption(String text) {
        return CAPTION.matcher(text).matches();
    }
}
