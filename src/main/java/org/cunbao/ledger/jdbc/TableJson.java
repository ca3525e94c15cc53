package org.cunbao.ledger.jdbc;

import org.cunbao.reading.TableReading;

/** A table's columns and evidence as {@code jsonb}. */
final class TableJson {

    private TableJson() {}

    static JsonText columns(TableReading table) {
        JsonText json = new JsonText().begin('[');
        for (TableReading.Column column : table.columns()) {
            json.begin('{')
                    .member("column", column.column())
                    .member("row", column.row())
                    .member("header", column.header());
            column.field().ifPresent(field -> json.member("field", field));
            column.code().ifPresent(code -> json.member("code", code));
            json.end('}');
        }
        return json.end(']');
    }

    static JsonText evidence(TableReading table) {
        JsonText json = new JsonText().begin('[');
        table.evidence()
                .forEach(evidence -> json.begin('{')
                        .member("subject", evidence.subject())
                        .member("taken", evidence.taken())
                        .member("by", evidence.by())
                        .member("seen", evidence.seen())
                        .member("score", evidence.score())
                        .end('}'));
        return json.end(']');
    }
}
