package org.cunbao.ledger.jdbc;

import java.sql.SQLException;
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
}
