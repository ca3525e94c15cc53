package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Workbook;
import org.cunbao.statistics.Boundaries;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.EntryKey;
import org.cunbao.statistics.Evaluator;
import org.cunbao.statistics.Filings;
import org.cunbao.statistics.Submitted;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;

/** The row that the README follows, room by room, in memory. */
class FollowOneRowTests {

    private static final String NAME = "2023Q1/石桥村/新时代文明实践志愿者花名册-石桥村-2023年一季度.xlsx";
    private static final int ROW = 32;

    private static byte[] bytes() throws IOException {
        return Files.readAllBytes(Path.of("input").resolve(NAME));
    }

    @Test
    void intakeKeepsTheIdentityNumberAsTheNumberThatItIs() throws Exception {
        try (Workbook workbook = Intake.standard(Limits.standard()).open(NAME, bytes());
                Rows rows = workbook.sheets().get(0).rows()) {
            Row row = rows.next();
            while (row != null && row.number() < ROW) {
                row = rows.next();
            }
            Cell cell = Objects.requireNonNull(row).find(4).orElseThrow();
            assertThat(cell.kind()).isEqualTo(Cell.Kind.NUMBER);
            assertThat(cell.raw()).isEqualTo("341799199204137000");
        }
    }

    @Test
    void readingMakesItOneEntryOfItsVillageAndQuarterWithoutTheSpoiledNumber() throws Exception {
        Rules rules = Definitions.load(Path.of("jobs"));
        MemorySink read = new MemorySink();
        FileReader.of(Intake.standard(Limits.standard()), rules)
                .read(new Source("341799101", NAME, LocalDate.of(2023, 4, 3), bytes(), List.of(), List.of()), read);

        assertThat(read.sheets().get(0).rows()).endsWith("AAAN").hasSize(33);
        assertThat(read.tables().get(0).form()).contains("volunteer");
        SubmissionReading submission = read.submissions().get(0);
        assertThat(submission.unit()).contains("341799101206");
        assertThat(submission.period()).contains(Period.quarter(2023, 1));
        Entry entry = read.entries().stream()
                .filter(candidate -> candidate.row() == ROW)
                .findFirst()
                .orElseThrow();
        assertThat(entry.values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "name", "夏文静",
                        "gender", "female",
                        "age", "31",
                        "phone", "18236157772",
                        "category", "villager",
                        "commitment", "full_time",
                        "joined_on", "2023-03-25"));
        Finding finding = read.findings().stream()
                .filter(candidate -> candidate.origin().equals(Origin.cell(1, ROW, 4)))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message(Language.CHINESE))
                .isEqualTo("身份证号“341799********7000”按数字录入，末尾几位已丢失，没有采用。请把单元格设为文本后重新录入。");
    }

    @Test
    void statisticsCountItOnceForItsVillageAndOnceForTheTownship() throws Exception {
        Rules rules = Definitions.load(Path.of("jobs"));
        MemorySink read = new MemorySink();
        FileReader.of(Intake.standard(Limits.standard()), rules)
                .read(new Source("341799101", NAME, LocalDate.of(2023, 4, 3), bytes(), List.of(), List.of()), read);
        Submitted submitted = new Submitted(
                "volunteer",
                "341799101206",
                Period.quarter(2023, 1),
                NAME,
                Instant.parse("2023-04-03T00:00:00Z"),
                false);
        List<Counted> entries = read.entries().stream()
                .map(entry -> new Counted(
                        new EntryKey(NAME, "", entry.sheet(), entry.row(), entry.number()),
                        submitted,
                        entry.values(),
                        Map.of("person", "row " + entry.row())))
                .toList();
        List<String> fed = new ArrayList<>();
        new Evaluator(rules, "341799101", Boundaries.then())
                .evaluate(
                        new Filings("volunteer", List.of(submitted), entries),
                        List.of(Period.quarter(2023, 1)),
                        (figure, contributions) -> {
                            if (contributions.stream()
                                    .anyMatch(share -> share.entity().equals("row " + ROW))) {
                                fed.add(figure.statistic() + " " + figure.breakdown() + " " + figure.unit() + " "
                                        + figure.value().orElseThrow());
                            }
                        });
        assertThat(fed)
                .containsExactly(
                        "volunteers.total  341799101 29",
                        "volunteers.total category=villager 341799101 8",
                        "volunteers.total gender=female 341799101 13",
                        "volunteers.total commitment=full_time 341799101 4",
                        "volunteers.total  341799101206 29",
                        "volunteers.total category=villager 341799101206 8",
                        "volunteers.total gender=female 341799101206 13",
                        "volunteers.total commitment=full_time 341799101206 4",
                        "volunteers.hours  341799101 0",
                        "volunteers.hours  341799101206 0");
    }
}
