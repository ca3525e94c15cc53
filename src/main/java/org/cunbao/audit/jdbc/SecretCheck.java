package org.cunbao.audit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;
import org.cunbao.ledger.Canonical;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secret under which contents are sealed: a person's words about two entries rest on it. */
final class SecretCheck implements Check {

    private final JdbcClient jdbc;

    SecretCheck(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String name() {
        return "secret";
    }

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        jdbc.sql("SELECT single, bytes, hash FROM seal_secret ORDER BY single")
                .query(SecretCheck::kept)
                .list()
                .forEach(kept -> {
                    verdicts.looked(1);
                    if (!kept.single || !Canonical.sha256(kept.bytes).equals(kept.hash)) {
                        verdicts.broken(
                                new Said("the secret of the seals", "封印所用的密钥"),
                                new Said("its hash does not match", "与其哈希不符"));
                    }
                });
    }

    private record Kept(
            boolean single, byte[] bytes, @Nullable String hash) {}

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(row.getBoolean("single"), row.getBytes("bytes"), row.getString("hash"));
    }
}
