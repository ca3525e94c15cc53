package org.cunbao.audit;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Verifies everything that is kept, check by check. */
public final class Audit {

    private final List<Check> checks;

    public Audit(List<Check> checks) {
        this.checks = checks.stream().sorted(Comparator.comparing(Check::name)).toList();
    }

    /** Every check, whatever the others found. */
    public Verification verify(Scope scope) {
        TreeMap<String, Verdicts> verdicts = new TreeMap<>();
        for (Check check : checks) {
            Verdicts told = new Verdicts(check.name());
            verdicts.put(check.name(), told);
            try {
                check.verify(scope, told);
            } catch (RuntimeException unreadable) {
                String fault = unreadable.getClass().getSimpleName();
                told.broken(
                        new Said(check.name(), check.name()), new Said("cannot be read: " + fault, "无法读取：" + fault));
            }
        }
        return Verification.of(verdicts);
    }
}
