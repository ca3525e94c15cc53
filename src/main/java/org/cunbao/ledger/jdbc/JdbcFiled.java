package org.cunbao.ledger.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Asks PostgreSQL what it holds of each file. */
final class JdbcFiled implements Filed {

    private final JdbcClient jdbc;
    private final LoggedReceipts logs;
    private final FiledTables tables;
    private final FiledEntries entries;
    private final FiledDays days;

    JdbcFiled(DataSource dataSource, TransactionOperations transactions) {
        this.jdbc = JdbcClient.create(dataSource);
        this.logs = new LoggedReceipts(jdbc, new JdbcVault(dataSource));
        this.tables = new FiledTables(jdbc);
        this.entries = new FiledEntries(dataSource, transactions);
        this.days = new FiledDays(jdbc);
    }

    @Override
    public List<File> findFiles(String township, long run) {
        return jdbc.sql("""
                SELECT r.*, f.name AS first_name, s.copy, coalesce(u.reading, 0) AS reading,
                       coalesce(g.format, '') AS format
                  FROM receipts_seen(:township, :run) s
                  JOIN receipts r ON r.township = :township AND r.receipt = s.receipt
                  JOIN receipts f ON f.township = :township AND f.receipt = s.first_receipt
                  LEFT JOIN readings_in_use(:township, :run) u ON u.receipt = s.receipt
                  LEFT JOIN readings g ON g.township = :township AND g.reading = u.reading
                 ORDER BY r.name COLLATE "C", r.received_at, r.run""")
                .param("township", township)
                .param("run", run)
                .query((row, number) -> new File(
                        Rows.receipt(row, number),
                        row.getString("first_name"),
                        row.getBoolean("copy"),
                        row.getLong("reading"),
                        row.getString("format")))
                .list();
    }

    @Override
    public List<Submission> findSubmissions(String township, long run) {
        return jdbc.sql("""
                SELECT s.receipt, r.run, s.submission, s.sheet, s.form, s.unit, s.period, s.state, s.compiled,
                       s.supplement, s.data, s.accepted, s.in_force, coalesce(s.reason, '') AS reason, s.replaced_by_name
                  FROM submissions_in_force(:township, :run) s
                  JOIN receipts r ON r.township = :township AND r.receipt = s.receipt
                 ORDER BY s.receipt, s.submission""")
                .param("township", township)
                .param("run", run)
                .query((row, number) -> new Submission(
                        row.getLong("receipt"),
                        row.getLong("run"),
                        ReadingRows.submission(row),
                        row.getBoolean("in_force"),
                        row.getString("reason"),
                        Optional.ofNullable(row.getString("replaced_by_name"))))
                .list();
    }

    @Override
    public List<Touched> findTouched(String township, long run) {
        return jdbc.sql("""
                SELECT s.period, s.first_day, s.last_day, count(*) FILTER (WHERE c.run = :run) AS arrived
                  FROM readings_in_use(:township, :run) u
                  JOIN submissions s ON s.township = :township AND s.reading = u.reading
                  JOIN receipts c ON c.township = :township AND c.receipt = u.receipt
                 WHERE u.used_since = :run AND s.state = 'accepted'
                 GROUP BY s.period, s.first_day, s.last_day ORDER BY s.first_day, s.last_day""")
                .param("township", township)
                .param("run", run)
                .query((row, number) ->
                        new Touched(Period.parse(row.getString("period")).orElseThrow(), row.getInt("arrived")))
                .list();
    }

    @Override
    public List<File> findLogs(String township, long run) {
        return logs.find(township, run).stream()
                .map(log -> new File(log, log.name(), false, 0, ""))
                .toList();
    }

    @Override
    public List<Concluded> findConclusions(String township, long run) {
        List<Concluded> conclusions = new ArrayList<>(logs.findings(township, run));
        conclusions.addAll(jdbc.sql("""
                SELECT receipt, code, severity, sheet, 0 AS row, 0 AS col, raw, arguments
                  FROM concluded_findings(:township, :run)
                 ORDER BY receipt, sheet, code COLLATE "C", arguments""")
                .param("township", township)
                .param("run", run)
                .query((row, number) -> new Concluded(row.getLong("receipt"), ReadingRows.finding(row)))
                .list());
        return List.copyOf(conclusions);
    }

    @Override
    public List<SheetReading> findSheets(File file) {
        return jdbc.sql("""
                SELECT sheet, name, hidden, rows FROM sheet_readings
                 WHERE township = :township AND reading = :reading ORDER BY sheet""")
                .param("township", file.receipt().township())
                .param("reading", file.reading())
                .query((row, number) -> new SheetReading(
                        row.getInt("sheet"), row.getString("name"), row.getBoolean("hidden"), row.getString("rows")))
                .list();
    }

    @Override
    public List<TableReading> findTables(File file) {
        return tables.find(file.receipt().township(), file.reading());
    }

    @Override
    public List<Finding> findFindings(File file) {
        return jdbc.sql("""
                SELECT code, severity, sheet, row, col, raw, arguments FROM findings
                 WHERE township = :township AND reading = :reading ORDER BY number""")
                .param("township", file.receipt().township())
                .param("reading", file.reading())
                .query((row, number) -> ReadingRows.finding(row))
                .list();
    }

    @Override
    public void entries(File file, Consumer<Entry> sink) {
        entries.each(file.receipt().township(), file.reading(), sink);
    }

    @Override
    public void entries(String township, Collection<Place> of, BiConsumer<Place, Entry> sink) {
        entries.each(township, of, sink);
    }

    @Override
    public Map<Place, List<Days>> findDays(String township, Collection<Place> of, Collection<String> fields) {
        return days.find(township, of, fields);
    }

    @Override
    public List<String> findAnswered(String township, long run) {
        return jdbc.sql("""
                SELECT DISTINCT finding FROM decisions_standing(:township, :run) WHERE kind = 'answer' ORDER BY finding""")
                .param("township", township)
                .param("run", run)
                .query(String.class)
                .list();
    }
}
