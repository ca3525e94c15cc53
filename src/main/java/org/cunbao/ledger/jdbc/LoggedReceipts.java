package org.cunbao.ledger.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.ReceiptsLog;
import org.cunbao.ledger.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox's own log of receipts as of a run, and what is wrong with it; a conclusion, since files may come after it. */
final class LoggedReceipts {

    private final JdbcClient jdbc;
    private final Vault vault;

    LoggedReceipts(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The newest log of each name. */
    List<Receipt> find(String township, long run) {
        return jdbc.sql("""
                SELECT DISTINCT ON (name) * FROM receipts
                 WHERE township = :township AND run <= :run AND kind = 'log' ORDER BY name, run DESC""")
                .param("township", township)
                .param("run", run)
                .query(Rows::receipt)
                .list();
    }

    List<Filed.Concluded> findings(String township, long run) {
        List<Filed.Concluded> found = new ArrayList<>();
        for (Receipt log : find(township, run)) {
            Set<String> received = received(township, run);
            ReceiptsLog.of(vault.bytes(township, log.sha256()))
                    .findings(received::contains)
                    .forEach(finding -> found.add(new Filed.Concluded(log.number(), finding)));
        }
        return found;
    }

    private Set<String> received(String township, long run) {
        return new HashSet<>(jdbc.sql("""
                SELECT DISTINCT name FROM receipts WHERE township = :township AND run <= :run
                        OR :township = '-' ORDER BY name""")
                .param("township", township)
                .param("run", run)
                .query(String.class)
                .list());
    }
}
