package org.cunbao.operation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.operation.RunBook;
import org.cunbao.operation.RunLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The run book, asked of the tables; nothing is counted along the way. */
final class JdbcRunBook implements RunBook {

    private final JdbcClient jdbc;

    JdbcRunBook(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public List<RunLine> findNewest(String township, int limit) {
        return jdbc.sql("""
                SELECT r.run, r.kind, r.started_at, e.finished_at, c.received, g.read, s.rows, f.errors, f.warnings
                  FROM (SELECT * FROM runs WHERE township = :township ORDER BY run DESC LIMIT :limit) r
                  LEFT JOIN run_ends e USING (township, run)
                 CROSS JOIN LATERAL (SELECT count(*) AS received FROM receipts x
                                      WHERE x.township = r.township AND x.run = r.run) c
                 CROSS JOIN LATERAL (SELECT count(*) AS read FROM readings x
                                      WHERE x.township = r.township AND x.run = r.run) g
                 CROSS JOIN LATERAL (SELECT coalesce(sum(y.last_row), 0) AS rows
                                       FROM readings x JOIN sheet_readings y USING (township, reading)
                                      WHERE x.township = r.township AND x.run = r.run) s
                 CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE y.severity = 'error') AS errors,
                                            count(*) FILTER (WHERE y.severity = 'warning') AS warnings
                                       FROM readings x JOIN findings y USING (township, reading)
                                      WHERE x.township = r.township AND x.run = r.run) f
                 ORDER BY r.run DESC""")
                .param("township", township)
                .param("limit", limit)
                .query(JdbcRunBook::line)
                .list();
    }

    private static RunLine line(ResultSet row, int number) throws SQLException {
        return new RunLine(
                row.getLong("run"),
                row.getString("kind"),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
                new RunLine.Counts(
                        row.getLong("received"),
                        row.getLong("read"),
                        row.getLong("rows"),
                        row.getLong("errors"),
                        row.getLong("warnings")));
    }

    @Override
    public Stock stock(String township) {
        long run = number("SELECT coalesce(max(run), 0) FROM runs WHERE township = :township", township, 0);
        return new Stock(
                number("SELECT count(*) FROM receipts WHERE township = :township", township, run),
                number("SELECT count(*) FROM receipts_due(:township, :run, 'changed', '')", township, run),
                rows(township, run),
                findings(township, run),
                jdbc.sql("SELECT pg_database_size(current_database())")
                        .query(Long.class)
                        .single());
    }

    private long number(String sql, String township, long run) {
        return jdbc.sql(sql)
                .param("township", township)
                .param("run", run)
                .query(Long.class)
                .single();
    }

    private Map<String, Long> rows(String township, long run) {
        return counts("""
                SELECT c.name, sum(c.number) AS number
                  FROM readings_in_use(:township, :run) u
                  JOIN sheet_readings s ON s.township = :township AND s.reading = u.reading
                 CROSS JOIN LATERAL (VALUES ('title', s.titles), ('header', s.headers), ('accepted', s.accepted), ('rejected', s.rejected),
                                            ('subtotal', s.subtotals), ('note', s.notes), ('blank', s.blanks), ('other', s.others)
                                    ) AS c (name, number)
                 GROUP BY c.name ORDER BY c.name COLLATE "C" """, township, run);
    }

    private Map<String, Long> findings(String township, long run) {
        return counts("""
                SELECT f.code AS name, count(*) AS number
                  FROM readings_in_use(:township, :run) u
                  JOIN findings f ON f.township = :township AND f.reading = u.reading
                 GROUP BY f.code ORDER BY f.code COLLATE "C" """, township, run);
    }

    private Map<String, Long> counts(String sql, String township, long run) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql(sql).param("township", township).param("run", run).query(row -> {
            counts.put(row.getString("name"), row.getLong("number"));
        });
        return counts;
    }

    @Override
    public Map<String, Long> receivedSizes(String township) {
        Map<String, Long> sizes = new TreeMap<>();
        jdbc.sql("""
                SELECT DISTINCT ON (name COLLATE "C") name, size FROM receipts
                 WHERE township = :township ORDER BY name COLLATE "C", run DESC""").param("township", township).query(row -> {
            sizes.put(row.getString("name"), row.getLong("size"));
        });
        return sizes;
    }
}
