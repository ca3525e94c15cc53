package org.cunbao.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.FactHash;
import org.cunbao.ledger.Run;
import org.cunbao.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closes in PostgreSQL, their bytes in the vault. */
final class JdbcCloses implements Closes {

    private final JdbcClient jdbc;

    JdbcCloses(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public void record(Run run, Close close, List<byte[]> bytes) {
        bytes.forEach(one -> keep(run.township(), one));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("township", run.township());
        row.put("period", close.period().code());
        row.put("revision", close.revision());
        row.put("run", run.number());
        row.put("of_run", close.ofRun());
        row.put("figures", close.figures());
        row.put("contributions", close.contributions());
        row.put("template", close.template());
        row.put("manifest", close.manifest());
        row.put("before", close.before());
        row.put("reason", close.reason());
        row.put("hash", FactHash.of("closes", row));
        jdbc.sql("""
                INSERT INTO closes (township, period, revision, run, of_run, figures, contributions, template, manifest,
                                    before, reason, hash)
                VALUES (:township, :period, :revision, :run, :of_run, :figures, :contributions, :template, :manifest,
                        :before, :reason, :hash)""").params(row).update();
    }

    private void keep(String township, byte[] bytes) {
        String hash = Canonical.sha256(bytes);
        JdbcVault.pieces(
                bytes,
                (piece, from, to) -> jdbc.sql("""
                    INSERT INTO vault (township, sha256, piece, size, bytes)
                    VALUES (:township, :sha256, :piece, :size, :bytes) ON CONFLICT (township, sha256, piece) DO NOTHING""")
                        .param("township", township)
                        .param("sha256", hash)
                        .param("piece", piece)
                        .param("size", bytes.length)
                        .param("bytes", Arrays.copyOfRange(bytes, from, to))
                        .update());
    }

    @Override
    public List<Close> findAll(String township) {
        return jdbc.sql("SELECT * FROM closes WHERE township = :township ORDER BY run")
                .param("township", township)
                .query(JdbcCloses::close)
                .list();
    }

    static Close close(ResultSet row, int number) throws SQLException {
        return new Close(
                Period.parse(row.getString("period")).orElseThrow(),
                row.getInt("revision"),
                row.getLong("of_run"),
                row.getString("figures"),
                row.getString("contributions"),
                row.getString("template"),
                row.getString("manifest"),
                row.getString("before"),
                row.getString("reason"));
    }
}
