package org.cunbao.recognise;

import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;

/**
 * A number asked for in parts with their sum beside them ({@code 参加情况（人）: 村民 | 外来人员 | 合计}): the sum is what is
 * meant, not the part whose word is known.
 */
final class GroupTotals {

    private GroupTotals() {}

    /** Gives the field of a part to the total of its group, if that fills nothing and no other part is asked for. */
    static void putRight(List<HeaderColumn> headers, List<Column> taken) {
        for (HeaderColumn total : headers) {
            boolean fills = taken.stream().anyMatch(column -> column.column() == total.column());
            if (!fills && total.keys().size() > 1 && WordLists.TOTALS.contains(total.leafWithoutBrackets())) {
                List<Column> parts = taken.stream()
                        .filter(column -> headers.stream()
                                .anyMatch(header -> header.column() == column.column()
                                        && header.keys().size() == total.keys().size()
                                        && header.groupKeys().equals(total.groupKeys())))
                        .toList();
                Optional<Field> number =
                        parts.size() == 1 ? parts.get(0).field().filter(GroupTotals::isNumber) : Optional.empty();
                if (number.isPresent()) {
                    taken.set(taken.indexOf(parts.get(0)), Column.of(total, number.get()));
                }
            }
        }
    }

    private static boolean isNumber(Field field) {
        return field.type() == FieldType.COUNT || field.type() == FieldType.DECIMAL;
    }
}
