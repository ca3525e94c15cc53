package org.cunbao.resolve.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunbao.resolve.Identities;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is who as it is kept, asked file by file. */
final class KeptIdentities implements Identities {

    private final JdbcClient jdbc;
    private final String township;

    KeptIdentities(JdbcClient jdbc, String township) {
        this.jdbc = jdbc;
        this.township = township;
    }

    @Override
    public List<Spoken> findSpoken(long receipt) {
        return jdbc.sql("""
                SELECT sheet, row, number, kind, entity FROM entity_members
                 WHERE township = :township AND receipt = :receipt ORDER BY sheet, row, number, kind COLLATE "C\"""")
                .param("township", township)
                .param("receipt", receipt)
                .query((row, index) -> spoken(row))
                .list();
    }

    @Override
    public Map<Long, List<Spoken>> findSpoken(Collection<Long> receipts) {
        Map<Long, List<Spoken>> spoken = new TreeMap<>();
        jdbc.sql("""
                SELECT receipt, sheet, row, number, kind, entity FROM entity_members
                 WHERE township = :township AND receipt = ANY (:receipts)
                 ORDER BY receipt, sheet, row, number, kind COLLATE "C\"""")
                .param("township", township)
                .param("receipts", receipts.toArray(Long[]::new))
                .query(row -> {
                    spoken.computeIfAbsent(row.getLong("receipt"), receipt -> new ArrayList<>())
                            .add(spoken(row));
                });
        return spoken;
    }

    @Override
    public Set<Long> findReceipts(Collection<String> entities) {
        return new TreeSet<>(jdbc.sql("""
                SELECT DISTINCT receipt FROM entity_members
                 WHERE township = :township AND entity = ANY (:entities) ORDER BY receipt""")
                .param("township", township)
                .param("entities", entities.toArray(String[]::new))
                .query(Long.class)
                .list());
    }

    private static Spoken spoken(ResultSet row) throws SQLException {
        return new Spoken(
                row.getInt("sheet"),
                row.getInt("row"),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("entity"));
    }

    @Override
    public List<Duplicate> findDuplicates(long receipt) {
        return jdbc.sql("""
                SELECT sheet, row, submission, earlier_sheet, earlier_row FROM duplicate_rows
                 WHERE township = :township AND receipt = :receipt ORDER BY sheet, row""")
                .param("township", township)
                .param("receipt", receipt)
                .query((row, index) -> new Duplicate(
                        row.getInt("sheet"),
                        row.getInt("row"),
                        row.getInt("submission"),
                        row.getInt("earlier_sheet"),
                        row.getInt("earlier_row")))
                .list();
    }
}
