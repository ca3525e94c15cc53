package org.cunbao.audit.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;
import org.cunbao.ledger.Canonical;
import org.jspecify.annotations.Nullable;

/** Runs without a gap and in the order of time, under rules that are kept. */
final class RunsCheck implements Check {

    private static final List<String> KINDS = List.of("forms", "units", "matching", "statistics");

    private static final FactRows.Source RUNS =
            new FactRows.Source("runs", "SELECT * FROM runs ORDER BY township COLLATE \"C\", run");

    private static final FactRows.Source ERRANDS =
            new FactRows.Source("run_errands", "SELECT * FROM run_errands ORDER BY township COLLATE \"C\", run");

    private final FactRows facts;

    RunsCheck(DataSource dataSource) {
        this.facts = new FactRows(dataSource);
    }

    @Override
    public String name() {
        return "runs";
    }

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        Set<String> versions = versions(verdicts);
        Map<Said, Instant> ends = ends(verdicts);
        facts.verified(
                ERRANDS,
                "hash",
                fact -> fact,
                fact -> new Said("errand of " + name(fact).en(), name(fact).zh() + "的差事"),
                verdicts);
        Set<Said> begun = new HashSet<>();
        Fact before = null;
        for (Fact run : facts.verified(RUNS, "hash", fact -> fact, RunsCheck::name, verdicts)) {
            boolean first = before == null || !before.text("township").equals(run.text("township"));
            follows(first ? null : before, run, ends, verdicts);
            KINDS.stream()
                    .filter(kind -> !run.text(kind).isEmpty() && !versions.contains(key(run, kind, run.text(kind))))
                    .forEach(kind ->
                            verdicts.broken(name(run), new Said("its " + kind + " are not kept", "没有它的 " + kind)));
            begun.add(name(run));
            before = run;
        }
        ends.keySet().stream()
                .filter(run -> !begun.contains(run))
                .forEach(run -> verdicts.broken(run, new Said("ends without having begun", "没有开始就结束了")));
    }

    private static void follows(@Nullable Fact before, Fact run, Map<Said, Instant> ends, Verdicts verdicts) {
        long last = before == null ? 0 : before.number("run");
        Instant ended = before == null ? Instant.MIN : ends.getOrDefault(name(before), Instant.MAX);
        if (run.number("run") != last + 1) {
            verdicts.broken(name(run), new Said("does not follow run " + last, "没有接在第 " + last + " 次运行之后"));
        }
        if (run.time("started_at").isBefore(ended)) {
            verdicts.broken(name(run), new Said("begins before run " + last + " ended", "早于第 " + last + " 次运行结束"));
        }
        if (ends.getOrDefault(name(run), Instant.MAX).isBefore(run.time("started_at"))) {
            verdicts.broken(name(run), new Said("ends before it begins", "结束早于开始"));
        }
    }

    private Set<String> versions(Verdicts verdicts) {
        Set<String> kept = new HashSet<>();
        for (Fact version : facts.verified(
                new FactRows.Source(
                        "definition_versions",
                        "SELECT * FROM definition_versions ORDER BY township COLLATE \"C\", kind COLLATE \"C\", hash"),
                "seal",
                fact -> fact,
                RunsCheck::version,
                verdicts)) {
            kept.add(key(version, version.text("kind"), version.text("hash")));
            byte[] text = version.text("canonical").getBytes(StandardCharsets.UTF_8);
            if (!Canonical.sha256(text).equals(version.text("hash"))) {
                verdicts.broken(version(version), new Said("its text is not that of its hash", "文本与其哈希不符"));
            }
        }
        return kept;
    }

    private Map<Said, Instant> ends(Verdicts verdicts) {
        Map<Said, Instant> ends = new HashMap<>();
        facts.verified(
                        new FactRows.Source("run_ends", "SELECT * FROM run_ends ORDER BY township COLLATE \"C\", run"),
                        "hash",
                        fact -> fact,
                        fact -> new Said("end of " + name(fact).en(), name(fact).zh() + "的结束"),
                        verdicts)
                .forEach(end -> ends.put(name(end), end.time("finished_at")));
        return ends;
    }

    private static String key(Fact of, String kind, String hash) {
        return of.text("township") + " " + kind + " " + hash;
    }

    private static Said name(Fact run) {
        long number = run.number("run");
        String township = run.text("township");
        return new Said("run " + number + " of " + township, township + " 的第 " + number + " 次运行");
    }

    private static Said version(Fact version) {
        String name = version.text("kind") + " " + version.text("hash");
        return new Said(name, name);
    }
}
