package org.cunbao.ledger.jdbc;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** Faults of the database as Spring's exceptions. */
final class Faults {

    private static final SQLExceptionSubclassTranslator TRANSLATOR = new SQLExceptionSubclassTranslator();

    private Faults() {}

    static DataAccessException of(String sql, SQLException fault) {
        DataAccessException translated = TRANSLATOR.translate("ledger", sql, fault);
        return translated != null ? translated : new UncategorizedSQLException("ledger", sql, fault);
    }

    /**
     * Knows a lost database by the state of SQL: class 08, and of class 57 what the server says when it goes down (P01, P02)
     * or comes up (P03); and by no connection to be had.
     */
    static boolean isLost(Throwable fault) {
        return isLost(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isLost(Throwable fault, Set<Throwable> seen) {
        if (!seen.add(fault)) {
            return false;
        }
        if (fault instanceof SQLException sql && (isLost(sql) || sql instanceof SQLTransientConnectionException)) {
            return true;
        }
        for (Throwable suppressed : fault.getSuppressed()) {
            if (isLost(suppressed, seen)) {
                return true;
            }
        }
        Throwable cause = fault.getCause();
        return cause != null && isLost(cause, seen);
    }

    private static boolean isLost(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return state.startsWith("08") || state.equals("57P01") || state.equals("57P02") || state.equals("57P03");
    }
}
