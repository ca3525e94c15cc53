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
        Map<String, Instant> ends = ends(verdicts);
        facts.verified(ERRANDS, "hash", fact -> fact, fact -> "errand of " + name(fact), verdicts);
        Set<String> begun = new HashSet<>();
        Fact before = null;
        for (Fact run : facts.verified(RUNS, "hash", fact -> fact, RunsCheck::name, verdicts)) {
            boolean first = before == null || !before.text("township").equals(run.text("township"));
            follows(first ? null : before, run, ends, verdicts);
            KINDS.stream()
                    .filter(kind -> !run.text(kind).isEmpty() && !versions.contains(key(run, kind, run.text(kind))))
                    .forEach(kind -> verdicts.broken(name(run), "its " + kind + " are not kept"));
            begun.add(name(run));
            before = run;
        }
        ends.keySet().stream()
                .filter(run -> !begun.contains(run))
                .forEach(run -> verdicts.broken(run, "ends without having begun"));
    }

    private static void follows(@Nullable Fact before, Fact run, Map<String, Instant> ends, Verdicts verdicts) {
        long last = before == null ? 0 : before.number("run");
        Instant ended = before == null ? Instant.MIN : ends.getOrDefault(name(before), Instant.MAX);
        if (run.number("run") != last + 1) {
            verdicts.broken(name(run), "does not follow run " + last);
        }
        if (run.time("started_at").isBefore(ended)) {
            verdicts.broken(name(run), "begins before run " + last + " ended");
        }
        if (ends.getOrDefault(name(run), Instant.MAX).isBefore(run.time("started_at"))) {
            verdicts.broken(name(run), "ends before it begins");
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
                verdicts.broken(version(version), "its text is not that of its hash");
            }
        }
        return kept;
    }

    private Map<String, Instant> ends(Verdicts verdicts) {
        Map<String, Instant> ends = new HashMap<>();
        facts.verified(
                        new FactRows.Source("run_ends", "SELECT * FROM run_ends ORDER BY township COLLATE \"C\", run"),
                        "hash",
                        fact -> fact,
                        fact -> "end of " + name(fact),
                        verdicts)
                .forEach(end -> ends.put(name(end), end.time("finished_at")));
        return ends;
    }

    private static String key(Fact of, String kind, String hash) {
        return of.text("township") + " " + kind + " " + hash;
    }

    private static String name(Fact run) {
        return "run " + run.number("run") + " of " + run.text("township");
    }

    private static String version(Fact version) {
        return version.text("kind") + " " + version.text("hash");
    }
}
