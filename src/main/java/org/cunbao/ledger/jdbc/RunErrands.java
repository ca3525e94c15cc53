package org.cunbao.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.ledger.Errand;
import org.cunbao.ledger.FactHash;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What runs were sent for. */
final class RunErrands {

    private static final String TABLE = "run_errands";

    private final JdbcClient jdbc;

    RunErrands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Run run, Errand errand) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("township", run.township());
        row.put("run", run.number());
        row.put("paths", JsonText.object(numbered(errand.paths())));
        row.put("received_at", errand.receivedAt().orElse(null));
        row.put("rereading", errand.rereading().code());
        jdbc.sql("""
                INSERT INTO run_errands (township, run, paths, received_at, rereading, hash)
                VALUES (:township, :run, CAST(:paths AS jsonb), CAST(:at AS timestamptz), :rereading, :hash)""")
                .params(row)
                .param("at", errand.receivedAt().map(Rows::time).orElse(null))
                .param("hash", FactHash.of(TABLE, row))
                .update();
    }

    Optional<Errand> find(Run run) {
        List<String> paths = new ArrayList<>();
        jdbc.sql("""
                SELECT p.value FROM run_errands e CROSS JOIN LATERAL jsonb_each_text(e.paths) p
                 WHERE e.township = :township AND e.run = :run ORDER BY p.key COLLATE "C\"""")
                .param("township", run.township())
                .param("run", run.number())
                .query(row -> {
                    paths.add(row.getString("value"));
                });
        return jdbc.sql("""
                SELECT received_at, rereading FROM run_errands WHERE township = :township AND run = :run""")
                .param("township", run.township())
                .param("run", run.number())
                .query((row, number) -> errand(paths, row))
                .optional();
    }

    private static Errand errand(List<String> paths, ResultSet row) throws SQLException {
        return new Errand(
                paths,
                Optional.ofNullable(row.getTimestamp("received_at")).map(Rows::time),
                Rereading.of(row.getString("rereading")));
    }

    /** By keys that sort as numbers do. */
    private static Map<String, String> numbered(List<String> paths) {
        Map<String, String> numbered = new TreeMap<>();
        paths.forEach(path -> numbered.put(String.valueOf(100_000 + numbered.size()), path));
        return numbered;
    }
}
