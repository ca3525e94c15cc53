package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.cunbao.definitions.MatchSettings;

/**
 * Rows that say in every compared value what an earlier row says, and are the same thing: a roster sent each quarter.
 * What is said of the first holds for each, so only the first is compared with others, and many quarters do not cost
 * the square of one.
 */
final class Copies {

    private static final int FREE = -1;

    private final int[] firsts;

    private Copies(int[] firsts) {
        this.firsts = firsts;
    }

    /**
     * @param isSame whether two rows that say the same are the same thing
     */
    static Copies of(MatchSettings settings, Table table, PairTest isSame) {
        Column[] columns = columns(settings, table);
        int[] slots = new int[Math.max(2, Integer.highestOneBit(table.size()) << 2)];
        Arrays.fill(slots, FREE);
        int[] firsts = new int[table.size()];
        for (int row = 0; row < firsts.length; row++) {
            int slot = hash(row, columns) & slots.length - 1;
            while (slots[slot] != FREE && !isEqual(slots[slot], row, columns)) {
                slot = slot + 1 & slots.length - 1;
            }
            if (slots[slot] == FREE) {
                slots[slot] = row;
            }
            int first = slots[slot];
            firsts[row] = first != row && isSame.holds(first, row) ? first : row;
        }
        return new Copies(firsts);
    }

    /** Every value that may be compared or blocked on. */
    private static Column[] columns(MatchSettings settings, Table table) {
        TreeSet<String> names = new TreeSet<>(settings.needs());
        names.add(MatchSettings.UNIT);
        settings.mentions().forEach(mention -> names.addAll(mention.fields().keySet()));
        settings.derived().forEach(derived -> names.add(derived.name()));
        List<Column> columns = new ArrayList<>();
        names.forEach(name -> columns.addAll(List.of(table.column(name), table.precision(name))));
        return columns.toArray(Column[]::new);
    }

    private static int hash(int row, Column[] columns) {
        long hash = 0;
        for (Column column : columns) {
            hash = (hash + column.code(row)) * 0x9E3779B97F4A7C15L;
        }
        return (int) (hash >>> 32);
    }

    private static boolean isEqual(int one, int other, Column[] columns) {
        for (Column column : columns) {
            if (column.code(one) != column.code(other)) {
                return false;
            }
        }
        return true;
    }

    /** The earlier row that says the same; the row itself where it is no copy. */
    int first(int row) {
        return firsts[row];
    }

    boolean isCopy(int row) {
        return firsts[row] != row;
    }
}
