package org.cunbao.audit.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;

/** Every reading holds what its hash is over, and no row of one hangs in the air. */
final class ReadingsCheck implements Check {

    private static final int AT_ONCE = 16;

    private static final FactRows.Source READINGS = new FactRows.Source("readings", """
            SELECT r.*, c.name, c.sha256,
                   EXISTS (SELECT FROM reading_uses u WHERE u.township = r.township AND u.reading = r.reading
                              AND u.receipt = r.receipt AND u.run = r.run) AS used,
                   (SELECT min(s.first_day) || ' ' || max(s.last_day) FROM submissions s
                     WHERE s.township = r.township AND s.reading = r.reading) AS days
              FROM readings r LEFT JOIN receipts c USING (township, receipt)
             ORDER BY r.township COLLATE "C", r.reading""");

    private static final FactRows.Source USES = new FactRows.Source(
            "reading_uses", "SELECT * FROM reading_uses ORDER BY township COLLATE \"C\", receipt, run");

    private static final String ORPHANS = """
            SELECT o.township, o.reading FROM (
                   SELECT township, reading FROM sheet_readings UNION SELECT township, reading FROM table_readings
                   UNION SELECT township, reading FROM submissions UNION SELECT township, reading FROM entries
                   UNION SELECT township, reading FROM findings UNION SELECT township, reading FROM reading_uses) o
             WHERE NOT EXISTS (SELECT FROM readings r WHERE r.township = o.township AND r.reading = o.reading)
             ORDER BY o.township COLLATE "C", o.reading""";

    private final FactRows facts;
    private final KeptContents contents;

    ReadingsCheck(DataSource dataSource) {
        this.facts = new FactRows(dataSource);
        this.contents = new KeptContents(dataSource);
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        List<Fact> readings = facts.verified(
                READINGS,
                "seal",
                fact -> fact.without("name", "sha256", "used", "days"),
                ReadingsCheck::name,
                verdicts);
        facts.verified(USES, "hash", fact -> fact, ReadingsCheck::use, verdicts);
        readings.stream()
                .filter(reading -> !reading.text("used").equals("true"))
                .forEach(reading -> verdicts.broken(name(reading), new Said("was never in use", "从未被采用")));
        facts.each(
                ORPHANS,
                row -> verdicts.broken(
                        new Said("reading " + row.number("reading"), "识读 " + row.number("reading")),
                        new Said("some of it is kept, but not itself", "只剩一部分，本身不在")));
        chunks(readings, scope).parallelStream().forEach(chunk -> verify(chunk, verdicts));
    }

    private void verify(List<Fact> chunk, Verdicts verdicts) {
        try {
            Map<Long, KeptReading> kept = contents.find(
                    chunk.get(0).text("township"),
                    chunk.stream().map(reading -> reading.number("reading")).toList());
            for (Fact reading : chunk) {
                Objects.requireNonNull(kept.get(reading.number("reading")))
                        .findDifference(reading)
                        .ifPresent(difference -> verdicts.broken(name(reading), difference));
            }
        } catch (RuntimeException unreadable) {
            if (chunk.size() == 1) {
                verdicts.broken(name(chunk.get(0)), new Said("what it holds cannot be read", "内容无法读取"));
            } else {
                chunk.forEach(reading -> verify(List.of(reading), verdicts));
            }
        }
    }

    /** Of one township each, and those alone that tell of the period. */
    private static List<List<Fact>> chunks(List<Fact> readings, Scope scope) {
        List<List<Fact>> chunks = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (Fact reading : readings) {
            if (!tells(reading, Span.of(scope))) {
                continue;
            }
            List<Fact> last = chunks.isEmpty() ? List.of() : chunks.get(chunks.size() - 1);
            if (begun.add(reading.text("township")) || last.size() >= AT_ONCE) {
                chunks.add(new ArrayList<>());
            }
            chunks.get(chunks.size() - 1).add(reading);
        }
        return chunks;
    }

    private static boolean tells(Fact reading, Span span) {
        String[] days = reading.text("days").split(" ");
        return span.first() == null
                || span.last() == null
                || days.length == 2 && days[0].compareTo(span.last()) <= 0 && days[1].compareTo(span.first()) >= 0;
    }

    private static Said name(Fact reading) {
        return Names.reading(reading.text("name"), reading.text("sha256"), reading.number("run"));
    }

    private static Said use(Fact use) {
        long reading = use.number("reading");
        long run = use.number("run");
        return new Said("use of reading " + reading + " in run " + run, "识读 " + reading + " 在第 " + run + " 次运行中的采用");
    }
}
