package org.cunbao.ledger.jdbc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Tallies;
import org.cunbao.reading.SubmissionReading;
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

    /** A finding belongs to the table that it stands in, and to a unit where that table is of one unit only. */
    private static final String LINES = """
            WITH used AS (
                SELECT s.reading, coalesce(s.unit, '') AS unit, s.form, s.sheet, s.data, s.accepted
                  FROM reading_uses u JOIN submissions s USING (township, reading)
                 WHERE u.township = :township AND u.run = :run),
            sole AS (
                SELECT reading, form, sheet, min(unit) AS unit FROM used
                 GROUP BY reading, form, sheet HAVING count(DISTINCT unit) = 1),
            placed AS (
                SELECT f.reading, f.severity, f.sheet,
                       (SELECT t.form FROM table_readings t
                         WHERE t.township = :township AND t.reading = f.reading AND t.sheet = f.sheet
                           AND (f.row = 0 OR f.row BETWEEN t.first_row AND t.last_row)
                         ORDER BY t.number LIMIT 1) AS form
                  FROM reading_uses u JOIN findings f USING (township, reading)
                 WHERE u.township = :township AND u.run = :run AND f.severity <> 'info'),
            found AS (
                SELECT sole.unit, sole.form, count(*) FILTER (WHERE placed.severity = 'error') AS errors,
                       count(*) FILTER (WHERE placed.severity = 'warning') AS warnings
                  FROM placed JOIN sole USING (reading, form, sheet) GROUP BY 1, 2),
            summed AS (
                SELECT unit, form, count(*) AS submissions, sum(data) AS data, sum(accepted) AS accepted
                  FROM used GROUP BY unit, form)
            SELECT unit, form, submissions, data, accepted, coalesce(errors, 0) AS errors,
                   coalesce(warnings, 0) AS warnings
              FROM summed LEFT JOIN found USING (unit, form) ORDER BY unit, form""";

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
        return jdbc.sql(LINES)
                .param("township", run.township())
                .param("run", run.number())
                .query((row, number) -> new Line(
                        row.getString("unit"),
                        row.getString("form"),
                        row.getInt("submissions"),
                        new SubmissionReading.Rows(row.getInt("data"), row.getInt("accepted")),
                        row.getInt("errors"),
                        row.getInt("warnings")))
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
