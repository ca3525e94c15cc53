package org.cunbao.ledger.jdbc;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Tallies;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.vocabulary.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tallies asked of the tables, never counted along the way. */
final class JdbcTallies implements Tallies {

    private final JdbcClient jdbc;
    private final LoggedReceipts logs;

    JdbcTallies(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.logs = new LoggedReceipts(jdbc, new JdbcVault(dataSource));
    }

    @Override
    public Totals totals(Run run) {
        return new Totals(
                count(run, "SELECT count(*) FROM receipts WHERE township = :township AND run = :run"),
                count(run, "SELECT count(*) FROM receipts_seen(:township, :run) WHERE copy AND run = :run"),
                count(run, "SELECT count(*) FROM reading_uses WHERE township = :township AND run = :run"),
                rows(run),
                brought(run),
                count(run, "SELECT findings_waiting(:township, :run)"),
                count(run, "SELECT count(*) FROM receipts_due(:township, :run, 'changed', '')"));
    }

    @Override
    public List<Line> lines(Run run) {
        return jdbc.sql("SELECT * FROM lines_brought(:township, :run) ORDER BY unit, form")
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
        Map<String, Object> sums = jdbc.sql("SELECT * FROM rows_brought(:township, :run)")
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
        jdbc.sql("SELECT severity, findings FROM severities_brought(:township, :run) ORDER BY severity")
                .param("township", run.township())
                .param("run", run.number())
                .query(row -> {
                    for (Severity severity : Severity.values()) {
                        if (severity.code().equals(row.getString("severity"))) {
                            brought.put(severity, row.getInt("findings"));
                        }
                    }
                });
        if (logs.find(run.township(), run.number()).stream().anyMatch(log -> isOf(run, log))) {
            logs.findings(run.township(), run.number())
                    .forEach(one -> brought.merge(one.finding().severity(), 1, Integer::sum));
        }
        return brought;
    }

    private boolean isOf(Run run, Receipt log) {
        return jdbc.sql("SELECT run FROM receipts WHERE township = :township AND receipt = :receipt")
                        .param("township", run.township())
                        .param("receipt", log.number())
                        .query(Long.class)
                        .single()
                == run.number();
    }

    private int count(Run run, String sql) {
        return jdbc.sql(sql)
                .param("township", run.township())
                .param("run", run.number())
                .query(Integer.class)
                .single();
    }
}
