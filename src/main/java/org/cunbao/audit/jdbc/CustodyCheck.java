package org.cunbao.audit.jdbc;

import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;
import org.jspecify.annotations.Nullable;

/** The custody log: each line rests on the one before. */
final class CustodyCheck implements Check {

    private final FactRows facts;

    CustodyCheck(DataSource dataSource) {
        this.facts = new FactRows(dataSource);
    }

    @Override
    public String name() {
        return "custody";
    }

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        Fact before = null;
        for (Fact line : facts.verified(
                new FactRows.Source("custody", "SELECT * FROM custody ORDER BY township COLLATE \"C\", entry"),
                "hash",
                fact -> fact,
                CustodyCheck::name,
                verdicts)) {
            follows(before, line, verdicts);
            before = line;
        }
    }

    private static void follows(@Nullable Fact before, Fact line, Verdicts verdicts) {
        boolean first = before == null || !before.text("township").equals(line.text("township"));
        long last = first || before == null ? 0 : before.number("entry");
        String hash = first || before == null ? "" : before.text("hash");
        if (line.number("entry") != last + 1) {
            verdicts.broken(name(line), new Said("does not follow line " + last, "没有接在第 " + last + " 行之后"));
        }
        if (!line.text("before").equals(hash)) {
            verdicts.broken(name(line), new Said("does not rest on line " + last, "不以第 " + last + " 行为据"));
        }
        if (before != null && !first && line.time("at").isBefore(before.time("at"))) {
            verdicts.broken(name(line), new Said("is older than line " + last, "早于第 " + last + " 行"));
        }
    }

    private static Said name(Fact line) {
        long entry = line.number("entry");
        return new Said("custody line " + entry, "经手记录第 " + entry + " 行");
    }
}
