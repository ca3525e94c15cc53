package org.cunbao.audit.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;
import org.cunbao.ledger.Vault;

/** Every close: its row, the bytes that it is, and the chain of the manifests. */
final class ClosesCheck implements Check {

    private final FactRows facts;
    private final Vault vault;

    ClosesCheck(DataSource dataSource, Vault vault) {
        this.facts = new FactRows(dataSource);
        this.vault = vault;
    }

    @Override
    public String name() {
        return "closes";
    }

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        Map<String, String> last = new HashMap<>();
        for (Fact close : facts.verified(
                new FactRows.Source("closes", "SELECT * FROM closes ORDER BY township COLLATE \"C\", run"),
                "hash",
                fact -> fact,
                ClosesCheck::name,
                verdicts)) {
            String before = last.getOrDefault(close.text("township"), "");
            if (!close.text("before").equals(before)) {
                verdicts.broken(name(close), new Said("does not rest on the close before it", "没有接在前一次结账之后"));
            }
            last.put(close.text("township"), close.text("manifest"));
            for (String part : List.of("figures", "contributions", "template", "manifest")) {
                demandKept(close, part, verdicts);
            }
        }
    }

    /** That bytes in the vault are those of their hash is another check's. */
    private void demandKept(Fact close, String part, Verdicts verdicts) {
        verdicts.looked(1);
        try {
            vault.bytes(close.text("township"), close.text(part));
        } catch (IllegalArgumentException gone) {
            verdicts.broken(name(close), new Said("its " + part + " are not in the vault", "库中没有它的 " + part));
        }
    }

    private static Said name(Fact close) {
        String period = close.text("period");
        long revision = close.number("revision");
        return new Said("close of " + period + ", revision " + revision, period + " 的结账，第 " + revision + " 次修订");
    }
}
