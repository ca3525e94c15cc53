package org.cunbao.ledger.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.cunbao.ledger.Delivery;
import org.cunbao.ledger.FactHash;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Receipts;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Receipts in PostgreSQL, loaded by {@code COPY}. */
final class JdbcReceipts implements Receipts {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    JdbcReceipts(DataSource dataSource, TransactionOperations transactions) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = transactions;
    }

    @Override
    public Map<String, String> newestHashes(String township) {
        Map<String, String> newest = new HashMap<>();
        jdbc.sql("""
                SELECT DISTINCT ON (name) name, sha256 FROM receipts
                 WHERE township = :township ORDER BY name, run DESC""").param("township", township).query(row -> {
            newest.put(row.getString("name"), row.getString("sha256"));
        });
        return newest;
    }

    @Override
    public List<Receipt> record(Run run, List<Delivery> deliveries) {
        return transactions.execute(status -> recordAll(run, deliveries));
    }

    @Override
    public List<Receipt> findDue(Run run, Rereading rereading) {
        return jdbc.sql("""
                SELECT r.* FROM receipts_due(:township, :run, :rereading, :program)
                                  WITH ORDINALITY AS d(receipt, place)
                  JOIN receipts r ON r.township = :township AND r.receipt = d.receipt
                 ORDER BY d.place""")
                .param("township", run.township())
                .param("run", run.number())
                .param("rereading", rereading.code())
                .param("program", run.program())
                .query(Rows::receipt)
                .list();
    }

    @Override
    public List<Seen> findSeen(String township, long run) {
        return jdbc.sql("""
                SELECT r.*, f.name AS first_name, s.copy FROM receipts_seen(:township, :run) s
                  JOIN receipts r ON r.township = :township AND r.receipt = s.receipt
                  JOIN receipts f ON f.township = :township AND f.receipt = s.first_receipt
                 ORDER BY r.name COLLATE "C", r.run""")
                .param("township", township)
                .param("run", run)
                .query((row, number) ->
                        new Seen(Rows.receipt(row, number), row.getString("first_name"), row.getBoolean("copy")))
                .list();
    }

    private List<Receipt> recordAll(Run run, List<Delivery> deliveries) {
        try (Copy copy = new Copy(dataSource)) {
            return recordAll(run, deliveries, copy);
        }
    }

    private List<Receipt> recordAll(Run run, List<Delivery> deliveries, Copy copy) {
        long last = lastNumber(run.township());
        Set<String> kept = kept(run.township(), deliveries);
        Map<String, Long> archives = archives(run, deliveries);
        List<Receipt> recorded = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            Receipt receipt = receipt(run, delivery, ++last);
            if (kept.add(receipt.sha256())) {
                keep(copy, receipt, delivery.bytes());
            }
            archives.put(receipt.name(), receipt.number());
            add(copy.into(Copy.Target.RECEIPTS), run, receipt, delivery, archives);
            recorded.add(receipt);
            copy.sendIfEnough();
        }
        copy.send();
        return List.copyOf(recorded);
    }

    private static Receipt receipt(Run run, Delivery delivery, long number) {
        return new Receipt(
                run.township(),
                number,
                delivery.name(),
                delivery.sha256(),
                delivery.bytes().length,
                delivery.kind(),
                delivery.receivedAt());
    }

    private static void keep(Copy copy, Receipt receipt, byte[] bytes) {
        JdbcVault.pieces(bytes, (piece, from, to) -> {
            copy.into(Copy.Target.VAULT)
                    .add(receipt.township())
                    .add(receipt.sha256())
                    .add(piece)
                    .add((long) bytes.length)
                    .add(bytes, from, to)
                    .endRow();
            copy.sendIfEnough();
        });
    }

    private static void add(CopyRows row, Run run, Receipt receipt, Delivery delivery, Map<String, Long> archives) {
        row.add(receipt.township())
                .add(receipt.number())
                .add(receipt.name())
                .add(receipt.sha256())
                .add(receipt.size())
                .add(receipt.kind().code())
                .add(receipt.receivedAt())
                .add(delivery.declaredAt().orElse(null))
                .add(delivery.sender())
                .add(delivery.archive().map(archives::get).orElse(null))
                .add(run.number())
                .add(hash(run, receipt, delivery))
                .endRow();
    }

    /** Over everything but the numbers, which are handles: of its archive the name. */
    private static String hash(Run run, Receipt receipt, Delivery delivery) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("township", receipt.township());
        row.put("name", receipt.name());
        row.put("sha256", receipt.sha256());
        row.put("size", receipt.size());
        row.put("kind", receipt.kind().code());
        row.put("received_at", receipt.receivedAt());
        row.put("declared_at", delivery.declaredAt().orElse(null));
        row.put("sender", delivery.sender());
        row.put("archive", delivery.archive().orElse(null));
        row.put("run", run.number());
        return FactHash.of("receipts", row);
    }

    private long lastNumber(String township) {
        return jdbc.sql("SELECT coalesce(max(receipt), 0) FROM receipts WHERE township = :township")
                .param("township", township)
                .query(Long.class)
                .single();
    }

    private Set<String> kept(String township, List<Delivery> deliveries) {
        return new HashSet<>(jdbc.sql("""
                SELECT v.sha256 FROM unnest(CAST(:sha256 AS text[])) a(sha256)
                  JOIN vault v ON v.township = :township AND v.sha256 = a.sha256 AND v.piece = 1""")
                .param("township", township)
                .param("sha256", deliveries.stream().map(Delivery::sha256).toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** The numbers of archives that were recorded before their members, by name. */
    private Map<String, Long> archives(Run run, List<Delivery> deliveries) {
        Map<String, Long> archives = new HashMap<>();
        jdbc.sql("""
                SELECT r.name, r.receipt FROM unnest(CAST(:names AS text[])) a(name)
                  JOIN receipts r ON r.township = :township AND r.run = :run AND r.name = a.name""")
                .param("township", run.township())
                .param("run", run.number())
                .param(
                        "names",
                        deliveries.stream()
                                .flatMap(delivery -> delivery.archive().stream())
                                .distinct()
                                .toArray(String[]::new))
                .query(row -> {
                    archives.put(row.getString("name"), row.getLong("receipt"));
                });
        return archives;
    }
}
