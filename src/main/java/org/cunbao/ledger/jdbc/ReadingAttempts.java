package org.cunbao.ledger.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Run;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is being read, noted before so that it is known which file a process died of.
 *
 * <p>The note is committed on a connection of its own, but not waited for on the disk: it must outlive this process, and
 * where the whole machine dies no file is to blame.
 */
final class ReadingAttempts {

    private static final String BEGIN = """
            WITH quick AS (SELECT set_config('synchronous_commit', 'off', true))
            INSERT INTO reading_attempts (township, program, alone, sha256)
            SELECT ?, ?, ?, ? FROM quick RETURNING attempt""";

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    ReadingAttempts(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    long begin(Run run, List<Receipt> receipts, boolean alone) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(BEGIN)) {
            insert.setString(1, run.township());
            insert.setString(2, run.program());
            insert.setBoolean(3, alone);
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text", receipts.stream().map(Receipt::sha256).toArray()));
            try (ResultSet attempt = insert.executeQuery()) {
                attempt.next();
                return attempt.getLong("attempt");
            }
        } catch (SQLException fault) {
            throw Faults.of(BEGIN, fault);
        }
    }

    /** In the caller's transaction: the note goes when the reading comes. */
    void end(Run run, long attempt) {
        jdbc.sql("DELETE FROM reading_attempts WHERE township = :township AND attempt = :attempt")
                .param("township", run.township())
                .param("attempt", attempt)
                .update();
    }

    /** How often the program died while it read these bytes alone; 0 where it died reading them among others. */
    Map<String, Integer> findSuspects(Run run) {
        Map<String, Integer> suspects = new TreeMap<>();
        jdbc.sql("""
                SELECT s.sha256, count(*) FILTER (WHERE a.alone) AS alone
                  FROM reading_attempts a CROSS JOIN LATERAL unnest(a.sha256) AS s (sha256)
                 WHERE a.township = :township AND a.program = :program
                 GROUP BY s.sha256 ORDER BY s.sha256 COLLATE "C" """)
                .param("township", run.township())
                .param("program", run.program())
                .query(row -> {
                    suspects.put(row.getString("sha256"), row.getInt("alone"));
                });
        return suspects;
    }

    /** Those that were read among others are cleared or have notes of their own; those that were read well are cleared. */
    void forget(Run run, Collection<String> innocent) {
        jdbc.sql("""
                DELETE FROM reading_attempts
                 WHERE township = :township AND (NOT alone OR program <> :program OR sha256[1] = ANY (:innocent))""")
                .param("township", run.township())
                .param("program", run.program())
                .param("innocent", innocent.toArray(String[]::new))
                .update();
    }
}
