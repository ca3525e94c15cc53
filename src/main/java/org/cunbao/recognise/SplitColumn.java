package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashMap;
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
 * A column with two values of different kinds in each cell: {@code 王五 13800000000}, {@code 女/28}, {@code
 * 毛开春（残疾人）}; or with two numbers: {@code 152/12}. Its header names both as forms do, and four in five cells have both.
 *
 * @param column the column
 * @param words what the header calls the two
 * @param firstKind what the first values look like
 * @param secondKind what the second values look like
 * @param lexicon tells which words are codes
 */
record SplitColumn(int column, List<String> words, String firstKind, String secondKind, Lexicon lexicon) {

    private static final Pattern JOINED =
            Pattern.compile("(.{2,12}?)(?:及其|及|和|与|[、/／,，+＋&]|\\s*\\n\\s*)(.{2,12})", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("([^（(]{2,12})[（(]([^（()）]{2,12})[）)]");

    /** Two values apart by blanks; by a bracket; by a stroke; by a comma; by the end of the words before a long number. */
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("([^\\s\\u3000]+)[\\s\\u3000]+([^\\s\\u3000].*)", Pattern.DOTALL),
            Pattern.compile("([^（(]+)[（(]([^（()）]+)[）)]"),
            Pattern.compile("([^/／]+)[/／]([^/／]+)"),
            Pattern.compile("([^、，,；;:：]*\\p{IsHan}[^、，,；;:：]*)[、，,；;:：](.+)", Pattern.DOTALL),
            Pattern.compile("(\\D+)(\\d[\\d*-]{6,}[\\dXx])"));

    private static final Pattern DAY = Pattern.compile("(?:0?[1-9]|1[0-2])[/／](?:0?[1-9]|[12]\\d|3[01])");
    private static final String CODE = "CODE";
    private static final Set<String> SURE = Set.of(
            CellType.ID_NUMBER.name(), CellType.PHONE.name(), CellType.DATE.name(), CellType.NUMBER.name(), CODE);
    private static final int MOST_LOOKED_AT = 40;

    private record Pair(String first, String second, String firstKind, String secondKind) {}

    /** The split of a column, by its header and the rows below. */
    static Optional<SplitColumn> of(HeaderColumn header, List<Row> rows, Lexicon lexicon) {
        String leaf = header.leaf().strip();
        List<String> words = words(leaf);
        if (words.isEmpty()
                || lexicon.isText(header.leafKey())
                || !words.stream().allMatch(lexicon::isLabelText)) {
            return Optional.empty();
        }
        List<String> texts = rows.stream()
                .flatMap(row -> row.find(header.column()).stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(cell -> cell.raw().strip())
                .limit(MOST_LOOKED_AT)
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size() && (i - pairs.size()) * 5 <= texts.size(); i++) {
            pair(texts.get(i), lexicon).ifPresent(pairs::add);
        }
        String first = most(pairs.stream().map(Pair::firstKind).toList());
        String second = most(pairs.stream().map(Pair::secondKind).toList());
        boolean both = !pairs.isEmpty() && pairs.size() * 5 >= texts.size() * 4 && areApart(first, second);
        return both && !(first.equals(second) && areDays(texts))
                ? Optional.of(new SplitColumn(header.column(), words, first, second, lexicon))
                : Optional.empty();
    }

    /** The first split of a text into values of two kinds. */
    private static Optional<Pair> pair(String text, Lexicon lexicon) {
        for (Pattern shape : SHAPES) {
            Matcher matcher = shape.matcher(text);
            if (matcher.matches()) {
                String first = matcher.group(1).strip();
                String second = matcher.group(2).strip();
                Pair pair = new Pair(first, second, kind(first, lexicon), kind(second, lexicon));
                if (areApart(pair.firstKind(), pair.secondKind())) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean areApart(String first, String second) {
        return first.equals(second)
                ? first.equals(CellType.NUMBER.name())
                : SURE.contains(first) || SURE.contains(second);
    }

    private static List<String> words(String leaf) {
        for (Pattern pattern : List.of(BRACKETED, JOINED)) {
            Matcher matcher = pattern.matcher(leaf);
            if (matcher.matches()) {
                List<String> both = words(matcher.group(2));
                return both.isEmpty()
                        ? List.of(matcher.group(1).strip(), matcher.group(2).strip())
                        : both;
            }
        }
        return List.of();
    }

    /** {@code 4/5} is a day, {@code 152/12} are two numbers. */
    private static boolean areDays(List<String> texts) {
        long days = texts.stream().filter(text -> DAY.matcher(text).matches()).count();
        return days * 2 >= texts.size();
    }

    private static String kind(String text, Lexicon lexicon) {
        CellType type = CellTypes.of(Cell.text(1, 1, text.strip()));
        if (lexicon.isCode(TextKey.of(text))) {
            return CODE;
        }
        return switch (type) {
            case DAY_NUMBER -> CellType.NUMBER.name();
            case PERSONS -> CellType.PERSON.name();
            default -> type.name();
        };
    }

    /** The kind of at least two thirds; empty if there is none. */
    private static String most(List<String> kinds) {
        Map<String, Integer> counts = new HashMap<>();
        kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 3 >= kinds.size() * 2)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    HeaderColumn first(HeaderColumn own) {
        return named(own, column, words.get(0));
    }

    HeaderColumn second(HeaderColumn own) {
        return named(own, Column.second(column), words.get(1));
    }

    private static HeaderColumn named(HeaderColumn own, int column, String word) {
        List<String> texts = new ArrayList<>(own.texts().subList(0, own.texts().size() - 1));
        texts.add(word);
        return HeaderColumn.of(column, texts);
    }

    /** The one or two values of a cell, each in its column. */
    List<Cell> parts(Cell cell) {
        Optional<Pair> pair = cell.kind() == Cell.Kind.TEXT
                ? pair(cell.raw().strip(), lexicon).filter(this::isLikeOthers)
                : Optional.empty();
        if (pair.isEmpty()) {
            boolean second =
                    !firstKind.equals(secondKind) && CellTypes.of(cell).name().equals(secondKind);
            return List.of(second ? in(Column.second(column), cell, cell.raw()) : cell);
        }
        return List.of(
                in(column, cell, pair.get().first()),
                in(Column.second(column), cell, pair.get().second()));
    }

    private boolean isLikeOthers(Pair pair) {
        return pair.firstKind().equals(firstKind) || pair.secondKind().equals(secondKind);
    }

    private static Cell in(int column, Cell cell, String text) {
        return new Cell(cell.row(), column, cell.kind(), text, cell.format(), cell.formula());
    }
}
