package org.cunbao.ledger.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.Custody;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The custody log in PostgreSQL. */
final class JdbcCustody implements Custody {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCustody(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    @Override
    public void record(String township, String who, String action, String details) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("""
                INSERT INTO custody (township, entry, at, who, action, details, hash)
                SELECT :township, (SELECT coalesce(max(c.entry), 0) + 1 FROM custody c WHERE c.township = :township),
                       :at, :who, :action, :details, :hash""")
                .param("township", township)
                .param("at", Rows.time(at))
                .param("who", who)
                .param("action", action)
                .param("details", details)
                .param(
                        "hash",
                        new Canonical()
                                .add("custody")
                                .add(township)
                                .add(at)
                                .add(who)
                                .add(action)
                                .add(details)
                                .hash())
                .update();
    }
}
