package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cunbao.vocabulary.Cell;

/**
 * The sides of one thing, each in a column of its own: {@code 甲方 | 乙方}, {@code 申请人 | 被申请人}. Their words side by
 * side, perhaps below a word over both, are a wording of one field of text.
 *
 * @param first the first side's column
 * @param last the second side's column, just behind it
 * @param word what both columns are called together
 */
record Sides(int first, int last, String word) implements Joint {

    private static final List<String> BETWEEN = List.of("", "与", "和", "及");
    private static final String FIRST = "甲一1a";
    private static final String SECOND = "乙二2b";
    private static final List<String> OF_NAMES = List.of("姓名", "名字", "名称");

    /** Those of a header. */
    static List<Sides> of(Header header, Lexicon lexicon) {
        List<Sides> found = new ArrayList<>();
        List<HeaderColumn> columns = header.columns();
        for (int i = 0; i + 1 < columns.size(); i++) {
            HeaderColumn left = columns.get(i);
            HeaderColumn right = columns.get(i + 1);
            Optional<String> word = right.column() == left.column() + 1 ? word(left, right, lexicon) : Optional.empty();
            if (word.isPresent()) {
                found.add(new Sides(left.column(), right.column(), word.get()));
                i++;
            }
        }
        return found;
    }

    private static Optional<String> word(HeaderColumn left, HeaderColumn right, Lexicon lexicon) {
        if (left.keys().isEmpty() || right.keys().isEmpty() || !left.groupKeys().equals(right.groupKeys())) {
            return Optional.empty();
        }
        String one = bare(left.leafKey());
        String other = bare(right.leafKey());
        List<String> groups = left.groupKeys();
        String over = groups.isEmpty() ? "" : groups.get(groups.size() - 1);
        boolean ofTwoFields = lexicon.isLabel(left.leafKey()) && lexicon.isLabel(right.leafKey());
        return ofTwoFields || one.isEmpty() || other.isEmpty() || one.equals(other) || !areAlike(one, other)
                ? Optional.empty()
                : BETWEEN.stream()
                        .flatMap(between -> List.of(one + between + other, over + one + between + other).stream())
                        .filter(lexicon::isText)
                        .findFirst();
    }

    /** Both end alike, or are the first and the second of one word ({@code 当事人甲}, {@code 当事人乙}). */
    private static boolean areAlike(String one, String other) {
        char end = one.charAt(one.length() - 1);
        char otherEnd = other.charAt(other.length() - 1);
        String body = one.substring(0, one.length() - 1);
        return end == otherEnd
                || other.substring(0, other.length() - 1).equals(body)
                        && FIRST.indexOf(end) >= 0
                        && FIRST.indexOf(end) == SECOND.indexOf(otherEnd);
    }

    private static String bare(String key) {
        return OF_NAMES.stream()
                .filter(key::endsWith)
                .map(end -> key.substring(0, key.length() - end.length()))
                .findFirst()
                .orElse(key);
    }

    @Override
    public HeaderColumn header(HeaderColumn own) {
        return HeaderColumn.of(first, List.of(word));
    }

    @Override
    public Optional<Cell> joined(int row, Map<Integer, Cell> served) {
        String both = served.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(side -> side.getValue().shown().strip())
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining("、"));
        return both.isEmpty() ? Optional.empty() : Optional.of(Cell.text(row, first, both));
    }
}
