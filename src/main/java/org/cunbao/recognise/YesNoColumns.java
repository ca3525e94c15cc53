package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Wordings;
import org.cunbao.vocabulary.Cell;

/** A question with yes and no in columns of their own: {@code 是否公示} over {@code 是} and {@code 否}, with a mark below one. */
final class YesNoColumns {

    private static final Code YES = new Code("yes", "是", "yes", Wordings.NONE);
    private static final Code NO = new Code("no", "否", "no", Wordings.NONE);
    private static final Set<String> YES_WORDS =
            Set.of("是", "有", "已", "已公示", "已制定", "齐全", "达标", "合格", "具备", "已建", "已完成");
    private static final Set<String> NO_WORDS =
            Set.of("否", "无", "未", "没有", "未公示", "未制定", "不齐全", "不达标", "未达标", "不合格", "不具备", "未建", "未完成");

    private final FormWords words;
    private final List<HeaderColumn> headers;
    private final Map<Integer, ColumnProfile> profiles;

    YesNoColumns(FormWords words, List<HeaderColumn> headers, Map<Integer, ColumnProfile> profiles) {
        this.words = words;
        this.headers = headers;
        this.profiles = profiles;
    }

    /** What a mark means below each of the words in a header's row that holds both; empty where it does not. */
    static Map<Integer, Code> answers(List<Cell> cells) {
        Map<Integer, Code> answers = new HashMap<>();
        if (areIn(cells)) {
            for (Cell cell : cells) {
                code(key(cell)).ifPresent(code -> answers.put(cell.column(), code));
            }
        }
        return answers;
    }

    /** Whether a header's row holds both words, so that they are no answers. */
    static boolean areIn(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> YES_WORDS.contains(key(cell)))
                && cells.stream().anyMatch(cell -> NO_WORDS.contains(key(cell)));
    }

    /** {@code 达标（打√）} is 达标. */
    private static String key(Cell cell) {
        return HeaderColumn.withoutBrackets(HeaderText.bare(cell.shown()));
    }

    /** Whether a cell is one of the words. */
    static boolean isWord(Cell cell) {
        String key = cell.kind() == Cell.Kind.TEXT ? key(cell) : "";
        return YES_WORDS.contains(key) || NO_WORDS.contains(key);
    }

    List<Column> find() {
        List<Column> found = new ArrayList<>();
        for (int i = 0; i + 1 < headers.size(); i++) {
            HeaderColumn first = headers.get(i);
            HeaderColumn second = headers.get(i + 1);
            if (arePair(first, second)) {
                Optional<Field> field = asked(first)
                        .filter(asked -> found.stream()
                                .noneMatch(column -> column.field().equals(Optional.of(asked))));
                if (field.isPresent()) {
                    found.add(column(first, field));
                    found.add(column(second, field));
                    i++;
                }
            }
        }
        return found;
    }

    private boolean arePair(HeaderColumn first, HeaderColumn second) {
        return first.keys().size() > 1
                && second.keys().size() == first.keys().size()
                && first.groupKeys().equals(second.groupKeys())
                && code(first).isPresent()
                && code(second).isPresent()
                && !code(first).equals(code(second))
                && holdsMarks(first)
                && holdsMarks(second);
    }

    private static Optional<Code> code(HeaderColumn header) {
        return code(header.leafWithoutBrackets());
    }

    private static Optional<Code> code(String key) {
        return YES_WORDS.contains(key) ? Optional.of(YES) : NO_WORDS.contains(key) ? Optional.of(NO) : Optional.empty();
    }

    /** The field that the words above are about. */
    private Optional<Field> asked(HeaderColumn header) {
        List<String> above = header.texts().subList(0, header.texts().size() - 1);
        HeaderColumn group = HeaderColumn.of(header.column(), List.of(above.get(above.size() - 1)));
        Field best = null;
        int most = WordScore.LEAST_LIKENESS - 1;
        for (Field field : words.form().fields()) {
            int score =
                    field.type() == FieldType.YES_NO ? words.score(group, field).score() : 0;
            if (score > most) {
                most = score;
                best = field;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Column column(HeaderColumn header, Optional<Field> field) {
        return new Column(header.column(), 0, header.shown(), field, code(header));
    }

    private boolean holdsMarks(HeaderColumn header) {
        return ColumnProfile.mayHoldMarks(profiles.get(header.column()));
    }
}
