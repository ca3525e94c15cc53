package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Field;

/** Applies a person's word on the columns under one header: it outranks whatever was won by words or content. */
final class Layouts {

    private Layouts() {}

    static List<Column> apply(ColumnMatch match, Map<Integer, Optional<String>> layout) {
        List<String> claimed =
                layout.values().stream().flatMap(Optional::stream).toList();
        List<Column> columns = new ArrayList<>();
        for (Column column : match.columns()) {
            Optional<String> word = layout.get(column.column());
            boolean taken =
                    column.field().map(Field::id).filter(claimed::contains).isPresent();
            if (word != null) {
                Optional<Field> field = word.flatMap(id -> match.form().find(id));
                columns.add(new Column(column.column(), column.row(), column.header(), field, Optional.empty()));
            } else {
                columns.add(
                        taken
                                ? new Column(
                                        column.column(),
                                        column.row(),
                                        column.header(),
                                        Optional.empty(),
                                        Optional.empty())
                                : column);
            }
        }
        return columns;
    }
}
