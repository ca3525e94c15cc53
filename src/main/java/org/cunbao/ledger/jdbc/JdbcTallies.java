package org.cunbao.ledger.jdbc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Tallies;
import org.cunbao.vocabulary.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tallies asked of the tables, never counted along the way. */
final class JdbcTallies implements Tallies {

    private static final String BROUGHT = """
            SELECT severity, count(*) AS findings FROM (
                SELECT f.severity FROM reading_uses u JOIN findings f USING (township, reading)
                 WHERE u.township = :township AND u.run = :run
                UNION ALL
                SELECT c.severity FROM concluded_findings(:township, :run) c
                  JOIN receipts r ON r.township = :township AND r.receipt = c.receipt
                 WHERE r.run = :run) AS found
             GROUP BY severity ORDER BY severity""";

    private static final String WAITING = """
            SELECT count(*) FROM readings_in_use(:township, :run) u
              JOIN findings f ON f.township = :township AND f.reading = u.reading
             WHERE u.used_since < :run AND f.severity <> 'info'""";

    private static final String ROWS = """
            SELECT coalesce(sum(titles), 0) AS "T", coalesce(sum(headers), 0) AS "H",
                   coalesce(sum(accepted), 0) AS "A", coalesce(sum(rejected), 0) AS "R",
                   coalesce(sum(subtotals), 0) AS "S", coalesce(sum(notes), 0) AS "N",
                   coalesce(sum(blanks), 0) AS "B", coalesce(sum(others), 0) AS "O"
              FROM reading_uses u JOIN sheet_readings s USING (township, reading)
             WHERE u.township = :township AND u.run = :run""";

    private final JdbcClient jdbc;

    JdbcTallies(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Totals totals(Run run) {
        return new Totals(
                count(run, "SELECT count(*) FROM receipts WHERE township = :township AND run = :run"),
                count(run, "SELECT count(*) FROM receipts_seen(:township, :run) WHERE copy AND run = :run"),
                count(run, "SELECT count(*) FROM reading_uses WHERE township = :township AND run = :run"),
                rows(run),
                brought(run),
                count(run, WAITING),
                count(run, "SELECT count(*) FROM receipts_due(:township, :run, false)"));
    }

    @Override
    public List<Line> lines(Run run) {
        return jdbc.sql("""
                SELECT coalesce(s.unit, '') AS unit, s.form, count(*) AS submissions, sum(s.data) AS data,
                       sum(s.accepted) AS accepted
                  FROM reading_uses u JOIN submissions s USING (township, reading)
                 WHERE u.township = :township AND u.run = :run
                 GROUP BY 1, 2 ORDER BY 1, 2""")
                .param("township", run.township())
                .param("run", run.number())
                .query((row, number) -> new Line(
                        row.getString("unit"),
                        row.getString("form"),
                        row.getInt("submissions"),
                        row.getInt("data"),
                        row.getInt("accepted"),
                        row.getInt("data") - row.getInt("accepted")))
                .list();
    }

    private Map<Character, Long> rows(Run run) {
        Map<String, Object> sums = jdbc.sql(ROWS)
                .param("township", run.township())
                .param("run", run.number())
                .query()
                .singleRow();
        Map<Character, Long> rows = new TreeMap<>();
        sums.forEach((letter, sum) -> rows.put(letter.charAt(0), ((Number) sum).longValue()));
        return rows;
    }

    private Map<Severity, Integer> brought(Run run) {
        Map<Severity, Integer> brought = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            brought.put(severity, 0);
        }
        jdbc.sql(BROUGHT)
                .param("township", run.township())
                .param("run", run.number())
                .query(row -> {
                    for (Severity severity : Severity.values()) {
                        if (severity.code().equals(row.getString("severity"))) {
                            brought.put(severity, row.getInt("findings"));
                        }
                    }
                });
        return brought;
    }

    private int count(Run run, String sql) {
        return jdbc.sql(sql)
                .param("township", run.township())
                .param("run", run.number())
                .query(Integer.class)
                .single();
    }
}
