package org.cunbao.resolve.jdbc;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cunbao.resolve.Known;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the kept members up to what is known now, touching only what changed, and writes down which ids became which. */
final class MemberChanges {

    private static final List<String> STEPS = List.of("""
            INSERT INTO entity_history (township, entity, became, cause, run)
            WITH moved AS (
                SELECT DISTINCT o.entity, n.entity AS became
                  FROM entity_members o LEFT JOIN members_now n USING (kind, receipt, sheet, row, number)
                 WHERE o.township = :township AND n.entity IS DISTINCT FROM o.entity
            ), before AS (
                SELECT DISTINCT o.entity FROM entity_members o WHERE o.township = :township
            ), after AS (
                SELECT DISTINCT n.entity FROM members_now n
            ), survived AS (
                SELECT DISTINCT m.entity FROM moved m WHERE m.became IS NOT NULL
            )
            SELECT :township, m.entity, coalesce(m.became, ''),
                   CASE WHEN a.entity IS NOT NULL THEN 'split'
                        WHEN m.became IS NULL THEN 'gone'
                        WHEN b.entity IS NOT NULL THEN 'merged'
                        ELSE 'founder' END, :run
              FROM moved m
              LEFT JOIN after a ON a.entity = m.entity
              LEFT JOIN before b ON b.entity = m.became
              LEFT JOIN survived s ON s.entity = m.entity
             WHERE m.became IS NOT NULL OR (a.entity IS NULL AND s.entity IS NULL)
             ORDER BY m.entity, m.became
            ON CONFLICT DO NOTHING""", """
            DELETE FROM entity_members o
             WHERE o.township = :township
               AND NOT EXISTS (SELECT FROM members_now n
                                WHERE n.kind = o.kind AND n.receipt = o.receipt AND n.sheet = o.sheet
                                  AND n.row = o.row AND n.number = o.number AND n.entity = o.entity
                                 )""", """
            INSERT INTO entity_members (township, kind, receipt, sheet, row, number, entity)
            SELECT :township, n.kind, n.receipt, n.sheet, n.row, n.number, n.entity
              FROM members_now n
             WHERE NOT EXISTS (SELECT FROM entity_members o
                                WHERE o.township = :township AND o.kind = n.kind AND o.receipt = n.receipt
                                  AND o.sheet = n.sheet AND o.row = n.row AND o.number = n.number)""");

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    MemberChanges(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** In the transaction that is on. */
    void apply(Known known) {
        jdbc.sql("""
                CREATE TEMPORARY TABLE IF NOT EXISTS members_now (kind text, receipt bigint, sheet integer, row integer,
                    number integer, entity text) ON COMMIT DROP""").update();
        CopyIn copy = new CopyIn(dataSource, "members_now");
        Map<String, Long> receipts = known.sources().receipts();
        known.kinds()
                .forEach((kind, resolution) -> resolution
                        .entities()
                        .forEach(entity -> entity.members()
                                .forEach(member -> copy.row(
                                        kind,
                                        java.util.Objects.requireNonNull(receipts.get(member.source())),
                                        member.sheet(),
                                        member.row(),
                                        member.entry(),
                                        entity.id()))));
        copy.send();
        jdbc.sql("ANALYZE members_now").update();
        jdbc.sql("SET LOCAL enable_nestloop = off").update();
        for (String step : STEPS) {
            jdbc.sql(step)
                    .param("township", known.sources().township())
                    .param("run", known.sources().run())
                    .update();
        }
        jdbc.sql("SET LOCAL enable_nestloop = on").update();
        jdbc.sql("DROP TABLE members_now").update();
    }
}
