package org.cunbao.ledger.jdbc;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** Faults of the database as Spring's exceptions. */
final class Faults {

    private static final int DEEPEST = 20;
    private static final SQLExceptionSubclassTranslator TRANSLATOR = new SQLExceptionSubclassTranslator();

    private Faults() {}

    static DataAccessException of(String sql, SQLException fault) {
        DataAccessException translated = TRANSLATOR.translate("ledger", sql, fault);
        return translated != null ? translated : new UncategorizedSQLException("ledger", sql, fault);
    }

    /** Whether the connection was lost or the server went down (SQL states 08…, 57P…): no fault of what was being done. */
    static boolean isLost(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && (state.startsWith("08") || state.startsWith("57P"))) {
                return true;
            }
        }
        return false;
    }
}
