package org.cunbao.resolve.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.cunbao.resolve.Night;
import org.cunbao.resolve.Place;
import org.cunbao.resolve.Renewed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the kept members up to what is known now, touching only what changed, and writes down which ids became which. */
final class MemberChanges {

    private static final List<String> STEPS = List.of("""
            INSERT INTO entity_history (township, entity, became, cause, run)
            WITH moved AS (
                SELECT DISTINCT m.was AS entity, m.entity AS became
                  FROM members_moved m WHERE m.was <> '' AND m.entity <> m.was
            ), before AS (
                SELECT DISTINCT m.was AS entity FROM members_moved m
            ), after AS (
                SELECT DISTINCT m.entity FROM members_moved m
            ), survived AS (
                SELECT DISTINCT m.entity FROM moved m WHERE m.became <> ''
            )
            SELECT :township, m.entity, m.became,
                   CASE WHEN a.entity IS NOT NULL THEN 'split'
                        WHEN m.became = '' THEN 'gone'
                        WHEN b.entity IS NOT NULL THEN 'merged'
                        ELSE 'founder' END, :run
              FROM moved m
              LEFT JOIN after a ON a.entity = m.entity
              LEFT JOIN before b ON b.entity = m.became
              LEFT JOIN survived s ON s.entity = m.entity
             WHERE m.became <> '' OR (a.entity IS NULL AND s.entity IS NULL)
             ORDER BY m.entity, m.became
            ON CONFLICT DO NOTHING""", """
            DELETE FROM entity_members o USING members_moved m
             WHERE o.township = :township AND o.kind = m.kind AND o.receipt = m.receipt AND o.sheet = m.sheet
               AND o.row = m.row AND o.number = m.number AND m.entity <> m.was""", """
            INSERT INTO entity_members (township, kind, receipt, sheet, row, number, entity)
            SELECT :township, m.kind, m.receipt, m.sheet, m.row, m.number, m.entity
              FROM members_moved m WHERE m.entity <> '' AND m.entity <> m.was""");

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    MemberChanges(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** In the transaction that is on. */
    void apply(Night night) {
        jdbc.sql("""
                CREATE TEMPORARY TABLE IF NOT EXISTS members_moved (kind text, receipt bigint, sheet integer, row integer,
                    number integer, was text, entity text) ON COMMIT DROP""").update();
        CopyIn copy = new CopyIn(dataSource, "members_moved");
        night.kinds().forEach(kind -> kind.moves().forEach(move -> copy(kind.kind(), move, copy)));
        copy.send();
        jdbc.sql("ANALYZE members_moved").update();
        for (String step : STEPS) {
            jdbc.sql(step)
                    .param("township", night.sources().township())
                    .param("run", night.sources().run())
                    .update();
        }
        jdbc.sql("DROP TABLE members_moved").update();
    }

    private static void copy(String kind, Renewed.Move move, CopyIn copy) {
        Place place = move.place();
        String was = move.was() == null ? "" : move.was();
        String now = move.now() == null ? "" : move.now();
        copy.row(kind, place.receipt(), place.sheet(), place.row(), place.entry(), was, now);
    }
}
