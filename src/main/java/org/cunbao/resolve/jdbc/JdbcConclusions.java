package org.cunbao.resolve.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.cunbao.resolve.Census;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.Identities;
import org.cunbao.resolve.Link;
import org.cunbao.resolve.Night;
import org.cunbao.resolve.Place;
import org.cunbao.resolve.Remembered;
import org.cunbao.resolve.Renewed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Conclusions in PostgreSQL. */
final class JdbcConclusions implements Conclusions {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final MemberChanges members;
    private final KeptLinks links;
    private final KeptPrints prints;
    private final DataSource dataSource;

    JdbcConclusions(DataSource dataSource, TransactionOperations transactions) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = transactions;
        this.members = new MemberChanges(dataSource);
        this.links = new KeptLinks(dataSource);
        this.prints = new KeptPrints(dataSource);
    }

    @Override
    public void keep(Night night, Basis basis) {
        transactions.executeWithoutResult(status -> {
            String township = night.sources().township();
            members.apply(night);
            keepDuplicates(township, night);
            int asked = links.keep(night);
            prints.keep(night);
            keepKinds(township, night);
            jdbc.sql("""
                    INSERT INTO resolutions (township, run, matching, asked, basis)
                    VALUES (:township, :run, :matching, :asked, :basis)
                    ON CONFLICT (township) DO UPDATE
                       SET run = :run, matching = :matching, asked = :asked, basis = :basis""")
                    .param("township", township)
                    .param("run", basis.run())
                    .param("matching", basis.matching())
                    .param("asked", asked)
                    .param("basis", prints.text(basis))
                    .update();
        });
    }

    @Override
    public Map<String, Remembered> remembered(Basis basis) {
        return prints.remembered(basis, links.find(basis.township()));
    }

    private void keepDuplicates(String township, Night night) {
        if (night.afresh()) {
            clear("duplicate_rows", township);
        } else {
            jdbc.sql("DELETE FROM duplicate_rows WHERE township = :township AND receipt = ANY (:receipts)")
                    .param("township", township)
                    .param("receipts", night.duplicates().keySet().toArray(Long[]::new))
                    .update();
        }
        CopyIn copy = new CopyIn(
                dataSource, "duplicate_rows (township, receipt, sheet, row, submission, earlier_sheet, earlier_row)");
        night.duplicates()
                .forEach((receipt, rows) -> rows.forEach(row -> copy.row(
                        township,
                        receipt,
                        row.sheet(),
                        row.row(),
                        row.submission(),
                        row.earlierSheet(),
                        row.earlierRow())));
        copy.send();
    }

    private void keepKinds(String township, Night night) {
        clear("resolved_kinds", township);
        CopyIn copy = new CopyIn(dataSource, "resolved_kinds (township, kind, entities, refined)");
        night.kinds().stream()
                .filter(Renewed::defined)
                .forEach(kind -> copy.row(township, kind.kind(), kind.entities(), kind.refined()));
        copy.send();
        jdbc.sql("""
                UPDATE resolved_kinds k
                   SET mentions = (SELECT count(*) FROM entity_members m WHERE m.township = k.township AND m.kind = k.kind),
                       links = (SELECT count(*) FROM entity_links l WHERE l.township = k.township AND l.kind = k.kind)
                 WHERE k.township = :township""").param("township", township).update();
    }

    private void clear(String table, String township) {
        jdbc.sql("DELETE FROM " + table + " WHERE township = :township")
                .param("township", township)
                .update();
    }

    @Override
    public Optional<Identities> findKept(String township, long run, String matching) {
        return jdbc.sql("""
                SELECT run FROM resolutions
                 WHERE township = :township AND run = :run AND matching = :matching ORDER BY run""")
                .param("township", township)
                .param("run", run)
                .param("matching", matching)
                .query(Long.class)
                .optional()
                .map(kept -> new KeptIdentities(jdbc, township));
    }

    @Override
    public Census census(String township, long run) {
        Map<String, Integer> entities = new TreeMap<>();
        List<String> refined = new java.util.ArrayList<>();
        jdbc.sql("SELECT kind, entities, refined FROM resolved_kinds WHERE township = :township ORDER BY kind")
                .param("township", township)
                .query(row -> {
                    entities.put(row.getString("kind"), row.getInt("entities"));
                    refined.addAll(List.of((String[]) row.getArray("refined").getArray()));
                });
        return jdbc.sql("""
                SELECT r.asked, (SELECT count(*) FROM entity_links l WHERE l.township = :township AND l.waits) AS waiting,
                       (SELECT count(*) FROM duplicate_rows d JOIN reading_uses u USING (township, receipt)
                         WHERE u.township = :township AND u.run = :run) AS duplicates
                  FROM resolutions r WHERE r.township = :township AND r.run = :run ORDER BY r.run""")
                .param("township", township)
                .param("run", run)
                .query((row, number) -> new Census(
                        entities, row.getInt("duplicates"), row.getInt("waiting"), row.getInt("asked"), refined))
                .optional()
                .orElse(Census.none());
    }

    @Override
    public List<Waiting> findWaiting(String township) {
        return links.findWaiting(township);
    }

    @Override
    public boolean holds(Basis basis) {
        return prints.run(basis) == basis.run();
    }

    @Override
    public List<Link> findNamed(String township, String kind, String pair) {
        return links.findNamed(township, kind, pair);
    }

    @Override
    public List<Link> findOf(String township, String entity) {
        return links.findOf(township, entity);
    }

    @Override
    public List<Place> findMembers(String township, String entity) {
        return jdbc.sql("""
                SELECT receipt, sheet, row, number FROM entity_members
                 WHERE township = :township AND entity = :entity ORDER BY receipt, sheet, row, number""")
                .param("township", township)
                .param("entity", entity)
                .query((row, number) -> KeptPrints.place(row))
                .list();
    }

    @Override
    public List<Remembered.Member> findKind(String township, String kind) {
        return jdbc.sql("""
                SELECT receipt, sheet, row, number, entity FROM entity_members
                 WHERE township = :township AND kind = :kind ORDER BY receipt, sheet, row, number""")
                .param("township", township)
                .param("kind", kind)
                .query((row, number) -> new Remembered.Member(KeptPrints.place(row), row.getString("entity")))
                .list();
    }

    @Override
    public List<Remembered.PrintedFile> findPrints(String township, String kind) {
        return prints.find(township, kind);
    }

    @Override
    public List<Change> findChanges(String township, String entity) {
        return jdbc.sql("""
                SELECT entity, became, cause, run FROM entity_history
                 WHERE township = :township AND entity = :entity
                   AND run = (SELECT max(h.run) FROM entity_history h
                               WHERE h.township = :township AND h.entity = :entity)
                 ORDER BY became COLLATE "C\"""")
                .param("township", township)
                .param("entity", entity)
                .query((row, number) -> new Change(
                        row.getString("entity"), row.getString("became"), row.getString("cause"), row.getLong("run")))
                .list();
    }
}
