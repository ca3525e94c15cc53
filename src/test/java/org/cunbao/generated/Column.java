package org.cunbao.generated;

import java.util.List;
import org.cunbao.definitions.Field;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table as a village lays it out.
 *
 * @param field what it holds; none for a running number or something nobody asked for
 * @param code the code that a tick in it means; empty for an ordinary column
 * @param header what stands above it
 * @param group what stands above that, over several columns; empty for none
 * @param extras what may stand in a column that nobody asked for; empty for a running number
 */
record Column(@Nullable Field field, String code, String header, String group, List<String> extras) {

    static final Column NUMBERS = new Column(null, "", "序号", "", List.of());

    boolean isTick() {
        return !code.isEmpty();
    }

    boolean isNumber() {
        return field == null && extras.isEmpty();
    }

    Column in(String newGroup) {
        return new Column(field, code, header, newGroup, extras);
    }

    Column headed(String newHeader) {
        return new Column(field, code, newHeader, group, extras);
    }
}
