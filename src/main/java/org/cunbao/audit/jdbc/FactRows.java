package org.cunbao.audit.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.cunbao.audit.Said;
import org.cunbao.audit.Verdicts;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of facts, read whole and one after another. */
final class FactRows {

    private static final int AT_ONCE = 1000;

    private final JdbcTemplate jdbc;

    FactRows(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(AT_ONCE);
    }

    /**
     * Makes the hash of each row again.
     *
     * @param seal the column that holds the row's hash
     * @param hashed the columns that it is over
     * @param name the row's natural name
     * @return every row, in the order of the query
     */
    List<Fact> verified(
            Source source, String seal, Function<Fact, Fact> hashed, Function<Fact, Said> name, Verdicts verdicts) {
        List<Fact> rows = new ArrayList<>();
        each(source.sql(), fact -> {
            rows.add(fact);
            verdicts.looked(1);
            String stored = fact.text(seal);
            if (stored.isEmpty()) {
                verdicts.broken(name.apply(fact), new Said("has no hash", "没有哈希"));
            } else if (!stored.equals(hashed.apply(fact).without(seal).hash(source.table()))) {
                verdicts.broken(name.apply(fact), new Said("its hash does not match", "与其哈希不符"));
            }
        });
        return rows;
    }

    /**
     * A query and the table that it asks.
     */
    record Source(String table, String sql) {}

    void each(String sql, Consumer<Fact> sink) {
        jdbc.query(sql, row -> {
            sink.accept(Fact.of(row));
        });
    }
}
