package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Import;
import org.cunbao.ledger.Vault;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.reports.Export;
import org.cunbao.reports.ExportRequest;
import org.cunbao.resolve.WhoIsWho;
import org.cunbao.truth.Comparison;
import org.cunbao.truth.Exported;
import org.cunbao.truth.Line;
import org.cunbao.truth.Report;
import org.cunbao.truth.Tables;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample year from its folder through the nightly import and the database to the exported tables. */
class SampleNightlyTests {

    private static final Path EXPORT = Path.of("target/sample-export");

    private static final SampleTownship SAMPLE = SampleTownship.shipped();
    private static final SampleHouse HOUSE = SampleHouse.open(TestTownship.clockFrom(SampleTownship.AFTERWARDS));

    private static ImportSummary summary;
    private static Tables exported;
    private static Comparison comparison;

    @BeforeAll
    static void importTheYear() throws Exception {
        summary = imported();
        ExportRequest all =
                new ExportRequest(TestTownship.CODE, 1, Optional.empty(), false, Language.CHINESE, SAMPLE.rules());
        new Export(
                        HOUSE.room(Filed.class),
                        HOUSE.room(Vault.class),
                        Intake.standard(Limits.standard()),
                        HOUSE.room(WhoIsWho.class).identities(TestTownship.CODE, 1, SAMPLE.rules()))
                .write(all, EXPORT);
        exported = Exported.load(EXPORT, SampleTownship.ROOT);
        Tables truth = Tables.load(SampleTownship.TRUTH);
        comparison = Comparison.of(truth, exported);
        Report.print("sample through the database", comparison);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static ImportSummary imported() throws Exception {
        return HOUSE.room(NightlyImport.class).run(SAMPLE.request(SampleTownship.INPUT), Import.Progress.none());
    }

    @Test
    void everyFileIsReceivedOnceAndReadUnlessItIsACopy() {
        assertThat(summary.faults()).isEmpty();
        assertThat(summary.totals().receipts()).isEqualTo(216);
        assertThat(summary.totals().copies()).isEqualTo(3);
        assertThat(summary.totals().due()).isZero();
        assertThat(summary.needsAPerson()).isTrue();
    }

    @Test
    void everyRowHasItsClassAndState() {
        assertThat(comparison.rows().wrong()).isEmpty();
        assertThat(comparison.rows()).hasToString("3446/3446");
    }

    @Test
    void everyDataRowBelongsToItsFormUnitAndPeriod() {
        Map<String, Line> submissions = by(line -> line.get("submission"), truth("submissions"));
        Map<String, Line> rows = by(Exported::place, exported.rows());
        int wanted = 0;
        for (Line line : truth("rows")) {
            Line submission = submissions.getOrDefault(line.get("submission"), Line.of("state", "rejected"));
            if (line.get("class").equals("data") && !submission.get("state").equals("rejected")) {
                assertThat(belonging(rows.getOrDefault(Exported.place(line), Line.of())))
                        .as(Exported.place(line))
                        .isEqualTo(belonging(submission));
                wanted++;
            }
        }
        assertThat(wanted).isEqualTo(2059);
    }

    @Test
    void theRowsOfReplacedSubmissionsAndNoOthersAreSuperseded() {
        List<String> replaced = truth("submissions").stream()
                .filter(line -> line.get("state").equals("replaced"))
                .map(line -> line.get("submission"))
                .toList();

        assertThat(exported.rows())
                .filteredOn(line -> line.get("class").equals("data"))
                .filteredOn(line -> line.get("superseded").equals("true"))
                .extracting(Exported::place)
                .containsExactlyInAnyOrderElementsOf(truth("rows").stream()
                        .filter(line -> replaced.contains(line.get("submission")))
                        .filter(line -> line.get("class").equals("data"))
                        .map(Exported::place)
                        .toList());
    }

    @Test
    void everyValueIsAsItWasMeant() {
        assertThat(comparison.values().wrong()).isEmpty();
        assertThat(comparison.values()).hasToString("20903/20903");
    }

    @Test
    void everyErrorWarningAndInfoStandsAtItsPlaceAndNoErrorOrWarningIsInvented() {
        assertThat(comparison.findings().wrong()).isEmpty();
        assertThat(comparison.infos().wrong()).isEmpty();
        assertThat(comparison.extra()).isEmpty();
        assertThat(comparison.findings()).hasToString("99/99");
    }

    @Test
    void copiesAndReplacedSubmissionsAreNamedAndNoOthers() {
        for (String code : List.of("file.copy", "submission.replaced")) {
            assertThat(places(exported.findings(), code))
                    .as(code)
                    .containsExactlyInAnyOrderElementsOf(places(truth("findings"), code));
        }
    }

    @Test
    void theRowsThatSayNothingNewAreDuplicatesAndNoOthers() {
        assertThat(duplicates(exported.rows())).hasSize(15).isEqualTo(duplicates(truth("rows")));
        assertThat(summary.census().duplicates()).isEqualTo(15);
    }

    @Test
    void whoeverIsOneInTruthIsOneAndNobodyElseIs() {
        Map<String, Set<String>> found = groups(Exported.read(EXPORT, "entities", SampleTownship.ROOT));
        Map<String, Set<String>> wanted = groups(truth("entities"));
        Set<String> told = new TreeSet<>();
        wanted.values().forEach(told::addAll);
        found.values().forEach(group -> group.retainAll(told));
        assertThat(told).hasSize(2375);
        assertThat(new TreeSet<>(texts(found))).isEqualTo(new TreeSet<>(texts(wanted)));
    }

    @Test
    void everyFigureIsThatOfTheTruth() {
        Map<String, String> figures = figures(Exported.read(EXPORT, "figures", SampleTownship.ROOT));
        assertThat(figures).hasSize(5775).isEqualTo(figures(truth("figures")));
    }

    /** Values by line, without the zeros that say nothing. */
    private static Map<String, String> figures(List<Line> lines) {
        Map<String, String> figures = new TreeMap<>();
        for (Line line : lines) {
            String value = line.get("value");
            figures.put(
                    String.join(
                            " ", line.get("statistic"), line.get("breakdown"), line.get("unit"), line.get("period")),
                    value.isEmpty()
                            ? value
                            : new BigDecimal(value).stripTrailingZeros().toPlainString());
        }
        return figures;
    }

    private static List<String> duplicates(List<Line> rows) {
        return rows.stream()
                .filter(line -> line.get("state").equals("duplicate"))
                .map(Exported::place)
                .sorted()
                .toList();
    }

    private static Map<String, Set<String>> groups(List<Line> entities) {
        Map<String, Set<String>> groups = new TreeMap<>();
        entities.forEach(line -> groups.computeIfAbsent(line.get("entity"), entity -> new TreeSet<>())
                .add(line.get("kind") + ' ' + Exported.place(line) + ' ' + line.get("entry")));
        return groups;
    }

    private static List<String> texts(Map<String, Set<String>> groups) {
        return groups.values().stream()
                .filter(group -> !group.isEmpty())
                .map(Object::toString)
                .toList();
    }

    @Test
    void theSameInboxTwiceChangesNothing() throws Exception {
        JdbcClient ledger = HOUSE.room(JdbcClient.class);
        List<String> before = LedgerText.of(ledger);

        ImportSummary second = imported();

        assertThat(second.run()).isEmpty();
        assertThat(second.needsAPerson()).isFalse();
        assertThat(LedgerText.of(ledger)).isEqualTo(before);
    }

    private static List<Line> truth(String table) {
        return Exported.read(SampleTownship.TRUTH, table, "");
    }

    private static Map<String, Line> by(Function<Line, String> key, List<Line> lines) {
        Map<String, Line> byKey = new HashMap<>();
        lines.forEach(line -> byKey.put(key.apply(line), line));
        return byKey;
    }

    private static List<String> belonging(Line line) {
        return List.of(line.get("form"), line.get("unit"), line.get("period"));
    }

    private static List<String> places(List<Line> findings, String code) {
        return findings.stream()
                .filter(line -> line.get("code").equals(code))
                .map(Exported::place)
                .toList();
    }
}
