package org.cunbao.resolve.jdbc;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows for one table, sent by {@code COPY} on the connection of the transaction that is on, some thousands at a time. */
final class CopyIn {

    private static final int ENOUGH = 1 << 20;

    private final DataSource dataSource;
    private final String target;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param target table and columns
     */
    CopyIn(DataSource dataSource, String target) {
        this.dataSource = dataSource;
        this.target = target;
    }

    /** Adds a row of numbers, texts, and lists of them. */
    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t");
            escape(values[i] instanceof List<?> list ? array(list) : values[i].toString());
        }
        text.append('\n');
        if (text.length() >= ENOUGH) {
            send();
        }
    }

    /** Sends what is left. */
    void send() {
        String sql = "COPY " + target + " FROM STDIN";
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(text.toString()));
        } catch (SQLException e) {
            throw new IllegalStateException("what was concluded cannot be written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory was not read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        text.setLength(0);
    }

    private static String array(List<?> elements) {
        StringBuilder array = new StringBuilder("{");
        for (Object element : elements) {
            array.append(array.length() == 1 ? "\"" : ",\"")
                    .append(element.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
