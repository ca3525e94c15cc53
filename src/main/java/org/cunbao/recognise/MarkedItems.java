package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * Several yes-or-no items in one cell, each with a mark: {@code “六有”：☑有标识 ☑有场所 □有活动安排}, {@code 标识√ 场所×}.
 *
 * @param name the item as written, without its mark
 * @param yes whether it is marked
 */
record MarkedItems(String name, boolean yes) {

    private static final String YES = "☑√✓✔■●";
    private static final String NO = "□☐×✗✘○";
    private static final String MARKS = YES + NO;
    private static final String MARK = "[" + MARKS + "]";
    private static final Pattern BEFORE = Pattern.compile("(" + MARK + ")\\s*(\\p{IsHan}[\\p{IsHan}（）()/、]{1,14})");
    private static final Pattern BEHIND =
            Pattern.compile("(\\p{IsHan}[\\p{IsHan}（）()/]{1,14})\\s*[:：]?\\s*[（(]?\\s*(" + MARK + ")\\s*[）)]?");
    private static final Pattern LABEL = Pattern.compile("^[^:：" + YES + NO + "]{1,16}[:：]\\s*");
    private static final Pattern REST = Pattern.compile("[\\s\\u3000、，,；;/|。]*");
    private static final Pattern THERE_IS = Pattern.compile("^(?:是否)?(?:已|设|建)?有");
    private static final int FEWEST = 2;
    private static final int SHORTEST = 6;

    /** The items of a text; none if there is anything else in it. */
    static List<MarkedItems> in(String text) {
        if (!mayBeIn(text)) {
            return List.of();
        }
        String list = LABEL.matcher(text.strip()).replaceFirst("");
        if (list.isEmpty()) {
            return List.of();
        }
        boolean before = MARKS.indexOf(list.charAt(0)) >= 0;
        Matcher matcher = (before ? BEFORE : BEHIND).matcher(list);
        List<MarkedItems> items = new ArrayList<>();
        int end = 0;
        while (matcher.find()) {
            if (!REST.matcher(list.substring(end, matcher.start())).matches()) {
                return List.of();
            }
            String mark = matcher.group(before ? 1 : 2);
            String name = matcher.group(before ? 2 : 1);
            items.add(new MarkedItems(REST.matcher(name).replaceFirst("").replaceFirst("、$", ""), YES.contains(mark)));
            end = matcher.end();
        }
        boolean whole = REST.matcher(list.substring(end)).matches();
        return whole && items.size() >= FEWEST ? items : List.of();
    }

    /** The cheap question, since every cell of a card asks. */
    static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length() && text.length() >= SHORTEST; i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A column for each item of a cell that asks for yes or no; none unless two of them do. */
    static List<Column> columns(Cell cell, FormWords words) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return List.of();
        }
        List<Column> columns = in(cell.raw()).stream()
                .map(item -> new Column(cell.column(), cell.row(), item.name(), item.field(words), Optional.empty()))
                .toList();
        return columns.stream().filter(column -> column.field().isPresent()).count() >= FEWEST ? columns : List.of();
    }

    private Optional<Field> field(FormWords words) {
        return words.fieldOf(TextKey.of(name))
                .or(() -> words.fieldOf(TextKey.of(bare(name))))
                .filter(field -> field.type() == FieldType.YES_NO);
    }

    /** What a cell says of the column's item; empty where the cell holds no such item. */
    static Optional<Cell> part(Cell cell, Column column) {
        return in(cell.raw()).stream()
                .filter(item -> item.name().equals(column.header()))
                .findFirst()
                .map(item -> Cell.text(cell.row(), cell.column(), item.answer()));
    }

    /** Yes or no, as a cell of its own would say it. */
    String answer() {
        return yes ? "有" : "无";
    }

    /** {@code 有标识} is 标识. */
    static String bare(String name) {
        return THERE_IS.matcher(name).replaceFirst("");
    }
}
