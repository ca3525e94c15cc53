package org.cunbao.audit.jdbc;

import javax.sql.DataSource;
import org.cunbao.audit.Check;
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
            verdicts.broken(name(line), "does not follow line " + last);
        }
        if (!line.text("before").equals(hash)) {
            verdicts.broken(name(line), "does not rest on line " + last);
        }
        if (before != null && !first && line.time("at").isBefore(before.time("at"))) {
            verdicts.broken(name(line), "is older than line " + last);
        }
    }

    private static String name(Fact line) {
        return "custody line " + line.number("entry");
    }
}
