package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Code;

/**
 * Tells codes by their place: where the known columns of a code list stand in the list's own order, columns of unknown
 * words between two of them are the codes between those, if they are as many.
 *
 * <p>Four known columns are hardly ever in order by chance; fewer tell nothing.
 */
final class TickOrder {

    private static final int FEWEST_KNOWN = 4;

    private final List<Code> codes;
    private final Map<HeaderColumn, Code> told = new LinkedHashMap<>();

    private TickOrder(List<Code> codes) {
        this.codes = codes;
    }

    /**
     * @param codes the list
     * @param known the columns whose words the list has
     * @param unknown the columns of the same run whose words it has not
     * @return the codes of those unknown columns of which the order tells
     */
    static Map<HeaderColumn, Code> tell(List<Code> codes, List<Column> known, List<HeaderColumn> unknown) {
        TickOrder order = new TickOrder(codes);
        if (known.size() >= FEWEST_KNOWN) {
            order.walk(known, unknown);
        }
        return order.told;
    }

    private void walk(List<Column> known, List<HeaderColumn> unknown) {
        List<Column> inOrder = new ArrayList<>(known);
        inOrder.sort(Comparator.comparingInt(Column::column));
        int before = -1;
        int from = Integer.MIN_VALUE;
        for (Column column : inOrder) {
            int place = place(column.code());
            if (place <= before) {
                told.clear();
                return;
            }
            fill(between(unknown, from, column.column()), before, place);
            before = place;
            from = column.column();
        }
        fill(between(unknown, from, Integer.MAX_VALUE), before, codes.size());
    }

    private int place(Optional<Code> code) {
        return code.map(codes::indexOf).orElse(-1);
    }

    private static List<HeaderColumn> between(List<HeaderColumn> unknown, int from, int to) {
        return unknown.stream()
                .filter(header -> header.column() > from && header.column() < to)
                .sorted(Comparator.comparingInt(HeaderColumn::column))
                .toList();
    }

    private void fill(List<HeaderColumn> gap, int before, int after) {
        if (gap.size() == after - before - 1) {
            for (int i = 0; i < gap.size(); i++) {
                told.put(gap.get(i), codes.get(before + 1 + i));
            }
        }
    }
}
