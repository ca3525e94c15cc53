package org.cunbao.resolve.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Names and values that come as two arrays beside each other. */
final class Pairs {

    private Pairs() {}

    static Map<String, String> of(ResultSet row, String keys, String contents) throws SQLException {
        Map<String, String> values = new HashMap<>();
        Array names = row.getArray(keys);
        if (names != null) {
            String[] name = (String[]) names.getArray();
            String[] content = (String[]) row.getArray(contents).getArray();
            for (int i = 0; i < name.length; i++) {
                values.put(name[i], content[i]);
            }
        }
        return values;
    }
}
