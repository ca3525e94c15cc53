package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.vocabulary.Cell;

/** Labels with their values behind a colon in one cell: {@code 姓名：张三}, {@code 性别：男  年龄：45}. */
public final class PairedText {

    private static final Pattern LABEL =
            Pattern.compile("(?<=^|[\\s\\u3000、；;，,])(?:\\p{IsHan}[ \\u3000]{1,4}\\p{IsHan}|村[（(]社区[）)]"
                    + "|\\p{IsHan}[\\p{IsHan}／/]{1,11}(?:[（(][^）)：:]{1,8}[）)])?)[ \\u3000]{0,4}[：:]");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[*★]\\s*)?(?:\\d{1,2}[.、．]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳])\\s*(?=\\p{IsHan})");
    private static final Pattern ENDS = Pattern.compile("[\\s\\u3000、；;，,]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+|\\u3000+");
    private static final String COLON = "：";
    private static final int LONGEST_UNKNOWN = 5;

    private PairedText() {}

    /**
     * A label and what stands behind it.
     *
     * @param label without blanks and colon
     * @param value may be empty
     */
    record Pair(String label, String value) {}

    /** The header of a column whose value stands behind its label in one cell. */
    static String header(Pair pair) {
        return pair.label() + COLON;
    }

    /**
     * What of a card's cell is the value of a column: what stands behind its label, or its item's mark; the cell itself
     * where no label of that wording stands in it.
     *
     * @param beside all columns of the card
     */
    public static Optional<Cell> part(Cell cell, Column column, List<Column> beside) {
        if (!column.header().endsWith(COLON)) {
            return MarkedItems.part(cell, column).or(() -> Optional.of(cell));
        }
        Predicate<String> known = label -> beside.stream()
                .anyMatch(other -> other.row() == column.row()
                        && other.column() == column.column()
                        && other.header().equals(label + COLON));
        return in(cell.raw(), known).stream()
                .filter(pair -> header(pair).equals(column.header()))
                .findFirst()
                .map(pair -> Optional.of(pair.value())
                        .filter(value -> !value.isEmpty())
                        .map(value -> Cell.text(cell.row(), cell.column(), value)))
                .orElse(Optional.of(cell));
    }

    /** The pairs of a text that begins with a label; of the labels within it those that are known, or a short word after a blank. */
    static List<Pair> in(String text, Predicate<String> known) {
        String stripped = NUMBER.matcher(text.strip()).replaceFirst("");
        List<int[]> labels = new ArrayList<>();
        Matcher matcher = LABEL.matcher(stripped);
        while (matcher.find()) {
            boolean first = matcher.start() == 0;
            if (first || isLabel(stripped, matcher, known)) {
                labels.add(new int[] {matcher.start(), matcher.end()});
            }
        }
        if (labels.isEmpty() || labels.get(0)[0] > 0) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : stripped.length();
            String value = stripped.substring(labels.get(i)[1], end);
            pairs.add(new Pair(
                    bare(stripped.substring(labels.get(i)[0], labels.get(i)[1])),
                    ENDS.matcher(value).replaceFirst("").strip()));
        }
        return pairs;
    }

    private static boolean isLabel(String text, Matcher label, Predicate<String> known) {
        String bare = bare(label.group());
        boolean afterBlank = Character.isWhitespace(text.charAt(label.start() - 1));
        return known.test(bare) || afterBlank && bare.length() <= LONGEST_UNKNOWN;
    }

    private static String bare(String label) {
        String text = BLANKS.matcher(label).replaceAll("");
        return text.substring(0, text.length() - 1);
    }
}
