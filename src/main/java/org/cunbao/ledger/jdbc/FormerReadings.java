package org.cunbao.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Readings made before that rest on just what a run would read with; they are taken up again, never made twice. */
final class FormerReadings {

    private final JdbcClient jdbc;

    FormerReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reading's number by the receipt's. */
    Map<Long, Long> findReusable(Run run, Words words, List<Receipt> receipts) {
        Map<Long, Receipt> byNumber = new TreeMap<>();
        receipts.forEach(receipt -> byNumber.put(receipt.number(), receipt));
        Map<Long, Long> reusable = new HashMap<>();
        jdbc.sql("""
                SELECT r.receipt, r.reading, r.decisions,
                       ARRAY(SELECT t.fingerprint FROM table_readings t
                              WHERE t.township = r.township AND t.reading = r.reading) AS fingerprints
                  FROM unnest(CAST(:receipts AS bigint[])) a(receipt)
                  JOIN readings r ON r.township = :township AND r.receipt = a.receipt
                   AND r.program = :program AND r.forms = :forms AND r.units = :units ORDER BY r.reading""")
                .param("township", run.township())
                .param("receipts", byNumber.keySet().toArray(Long[]::new))
                .param("program", run.program())
                .param("forms", run.rules().forms())
                .param("units", run.rules().units())
                .query(row -> {
                    Receipt receipt = byNumber.get(row.getLong("receipt"));
                    if (receipt != null
                            && words.hash(receipt, fingerprints(row)).equals(row.getString("decisions"))) {
                        reusable.put(receipt.number(), row.getLong("reading"));
                    }
                });
        return reusable;
    }

    private static Set<String> fingerprints(ResultSet row) throws SQLException {
        return Set.copyOf(List.of((String[]) row.getArray("fingerprints").getArray()));
    }
}
