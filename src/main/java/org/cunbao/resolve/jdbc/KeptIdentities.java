package org.cunbao.resolve.jdbc;

import java.util.List;
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
                .query((row, index) -> new Spoken(
                        row.getInt("sheet"),
                        row.getInt("row"),
                        row.getInt("number"),
                        row.getString("kind"),
                        row.getString("entity")))
                .list();
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
