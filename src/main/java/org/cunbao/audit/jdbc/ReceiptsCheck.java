package org.cunbao.audit.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;

/** Receipts without a gap, each with the bytes that it brought, in a run that there is. */
final class ReceiptsCheck implements Check {

    private static final FactRows.Source RECEIPTS = new FactRows.Source("receipts", """
            SELECT r.*, a.name AS archive_name, n.run IS NOT NULL AS run_kept, v.size IS NOT DISTINCT FROM r.size AS size_kept
              FROM receipts r
              LEFT JOIN receipts a ON a.township = r.township AND a.receipt = r.archive
              LEFT JOIN runs n ON n.township = r.township AND n.run = r.run
              LEFT JOIN vault v ON v.township = r.township AND v.sha256 = r.sha256 AND v.piece = 1
             ORDER BY r.township COLLATE "C", r.receipt""");

    private final FactRows facts;

    ReceiptsCheck(DataSource dataSource) {
        this.facts = new FactRows(dataSource);
    }

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        List<Fact> receipts = facts.verified(RECEIPTS, "hash", ReceiptsCheck::hashed, ReceiptsCheck::name, verdicts);
        Map<String, Long> last = new HashMap<>();
        for (Fact receipt : receipts) {
            long number = last.merge(receipt.text("township"), 1L, Long::sum);
            if (number != receipt.number("receipt")) {
                verdicts.broken(name(receipt), new Said("is not number " + number, "编号不是 " + number));
                last.put(receipt.text("township"), receipt.number("receipt"));
            }
            demand(receipt, "run_kept", new Said("its run is not kept", "没有它的那次运行"), verdicts);
            demand(receipt, "size_kept", new Said("its bytes are not kept, or not so many", "没有它的字节，或多少不符"), verdicts);
        }
    }

    private static void demand(Fact receipt, String column, Said otherwise, Verdicts verdicts) {
        if (!receipt.text(column).equals("true")) {
            verdicts.broken(name(receipt), otherwise);
        }
    }

    /** The numbers are handles: of its archive the name is hashed. */
    private static Fact hashed(Fact receipt) {
        return receipt.without("receipt", "archive_name", "run_kept", "size_kept")
                .with("archive", receipt.columns().get("archive_name"));
    }

    private static Said name(Fact receipt) {
        long number = receipt.number("receipt");
        long run = receipt.number("run");
        String name = receipt.text("name");
        return new Said(
                "receipt " + number + " of " + name + " in run " + run,
                "第 " + run + " 次运行的第 " + number + " 号收件 " + name);
    }
}
