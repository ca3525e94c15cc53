package org.cunbao.audit.jdbc;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;

/** Every word of a person, without a gap. */
final class DecisionsCheck implements Check {

    private final FactRows facts;

    DecisionsCheck(DataSource dataSource) {
        this.facts = new FactRows(dataSource);
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        Map<String, Long> last = new HashMap<>();
        for (Fact decision : facts.verified(
                new FactRows.Source("decisions", "SELECT * FROM decisions ORDER BY township COLLATE \"C\", decision"),
                "hash",
                fact -> fact.without("decision"),
                DecisionsCheck::name,
                verdicts)) {
            long number = last.merge(decision.text("township"), 1L, Long::sum);
            if (number != decision.number("decision")) {
                verdicts.broken(name(decision), new Said("is not number " + number, "编号不是 " + number));
                last.put(decision.text("township"), decision.number("decision"));
            }
        }
    }

    private static Said name(Fact decision) {
        long number = decision.number("decision");
        long run = decision.number("run");
        return new Said("decision " + number + " of run " + run, "第 " + run + " 次运行的第 " + number + " 条裁定");
    }
}
