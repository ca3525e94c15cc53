package org.cunbao.recognise;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.definitions.FieldType;
import org.cunbao.normalise.Boxes;
import org.cunbao.normalise.TextKey;
import org.cunbao.normalise.YesNo;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;

/** What the cells below one header look like: counts of types, and the words that occur. */
final class ColumnProfile {

    private static final int ALL_BUT_A_FEW = 700;
    private static final List<String> NOTHING = List.of("无", "暂无", "不详");

    private final Map<CellType, Integer> types = new EnumMap<>(CellType.class);
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<Integer, String> days = new LinkedHashMap<>();
    private int cells;
    private int serials;
    private int textLength;
    private int yesNo = -1;

    void add(Cell cell) {
        List<String> ticked =
                cell.kind() == Cell.Kind.TEXT ? Boxes.ticked(cell.raw()).orElse(List.of()) : List.of();
        if (ticked.size() == 1 && !ticked.get(0).isEmpty()) {
            add(Cell.text(cell.row(), cell.column(), ticked.get(0)));
            return;
        }
        CellType type = CellTypes.of(cell);
        if (type == CellType.DITTO || isNothing(type, cell)) {
            return;
        }
        if (type == CellType.DATE || type == CellType.DAY_NUMBER) {
            days.put(cell.row(), cell.raw());
        }
        cells++;
        types.merge(type, 1, Integer::sum);
        if (cell.kind() == Cell.Kind.NUMBER && isDaySerial(cell.raw())) {
            serials++;
        }
        if (cell.kind() == Cell.Kind.NUMBER && cell.raw().length() <= 2) {
            words.merge(cell.raw(), 1, Integer::sum);
        }
        if (cell.kind() == Cell.Kind.TEXT) {
            textLength += cell.raw().length();
            if (cell.raw().length() <= 20) {
                words.merge(TextKey.of(cell.raw()), 1, Integer::sum);
            }
        }
    }

    /** {@code 45265}: a day of 2009 to 2036 that has lost its format. */
    private static boolean isDaySerial(String raw) {
        return raw.length() == 5 && raw.charAt(0) == '4' && raw.chars().allMatch(Character::isDigit);
    }

    /** A dash or a stroke for what is not there: it says nothing about the others. */
    private static boolean isNothing(CellType type, Cell cell) {
        return type == CellType.TEXT
                && cell.raw().length() <= 2
                && TextKey.of(cell.raw()).isEmpty();
    }

    /** How many cells were looked at, ditto marks and dashes left out. */
    int cells() {
        return cells;
    }

    /** The different short words in the cells, as comparison keys. */
    java.util.Set<String> words() {
        return java.util.Collections.unmodifiableSet(words.keySet());
    }

    /** The same words without those that say that there is nothing. */
    java.util.Set<String> told() {
        java.util.Set<String> told = new java.util.LinkedHashSet<>(words.keySet());
        NOTHING.forEach(told::remove);
        return told;
    }

    /** Whether the cells, all but a few, are marks, or 1 and 0 in their place. */
    boolean holdsMarks() {
        return share(CellType.TICK, CellType.YES_NO) >= ALL_BUT_A_FEW
                || shareOf(key -> key.equals("1") || key.equals("0")) >= ALL_BUT_A_FEW;
    }

    /** Whether nothing stands below a header, or marks. */
    static boolean mayHoldMarks(@Nullable ColumnProfile profile) {
        return profile == null || profile.cells() == 0 || profile.holdsMarks();
    }

    /** How often a word occurs. */
    int count(String word) {
        return words.getOrDefault(word, 0);
    }

    /** What stands for a day, by row. */
    Map<Integer, String> days() {
        return java.util.Collections.unmodifiableMap(days);
    }

    /** Mean length of the column's texts in characters; 0 where there are none. */
    int meanLength() {
        return cells == 0 ? 0 : textLength / cells;
    }

    /** The share of cells of these types, in thousandths. */
    int share(CellType... wanted) {
        int count = 0;
        for (CellType type : wanted) {
            count += types.getOrDefault(type, 0);
        }
        return cells == 0 ? 0 : count * 1000 / cells;
    }

    /** The share of cells whose word is among the given ones, in thousandths. */
    int shareOf(java.util.function.Predicate<String> known) {
        int count = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            if (known.test(word.getKey())) {
                count += word.getValue();
            }
        }
        return cells == 0 ? 0 : count * 1000 / cells;
    }

    /** The same share of the cells that say anything: {@code 无} in a column of codes says that there is none. */
    int shareOfTold(java.util.function.Predicate<String> known) {
        int nothing = 0;
        for (String word : NOTHING) {
            nothing += words.getOrDefault(word, 0);
        }
        return cells == nothing ? shareOf(known) : Math.min(1000, shareOf(known) * cells / (cells - nothing));
    }

    /** Asked by many fields of one form, and worked out once. */
    private int yesNo() {
        if (yesNo < 0) {
            yesNo = Math.min(1000, share(CellType.TICK) + shareOf(word -> !isTick(word) && YesNo.says(word)));
        }
        return yesNo;
    }

    private static boolean isTick(String word) {
        return word.equals("x") || word.equals("v");
    }

    /** How well the cells fit a type without a list of its own, in thousandths. */
    int fit(FieldType type) {
        return switch (type) {
            case DATE -> share(CellType.DATE, CellType.DAY_NUMBER) + (cells == 0 ? 0 : serials * 1000 / cells);
            case DATE_OR_DONE -> share(CellType.DATE, CellType.DAY_NUMBER, CellType.TICK, CellType.YES_NO);
            case COUNT, DECIMAL -> share(CellType.NUMBER, CellType.DAY_NUMBER);
            case YES_NO -> yesNo();
            case PERSON -> share(CellType.PERSON, CellType.PERSONS);
            case ID_NUMBER -> share(CellType.ID_NUMBER);
            case PHONE -> share(CellType.PHONE);
            case CODE, UNIT -> 0;
            case TEXT -> 1000 - share(CellType.ID_NUMBER, CellType.PHONE, CellType.DATE, CellType.TICK);
        };
    }
}
