package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's year closed, then everything that can come later: the closes are still proved, and differences explained. */
class AuditTrialTests {

    private static final List<String> PERIODS = List.of("2023Q1", "2023Q2", "2023Q3", "2023Q4", "2023");
    private static final List<String> REPLAYED = List.of("2023Q1", "2023");
    private static final String IDENTICAL =
            REPLAYED.stream().map(period -> period + ", revision 0: identical").collect(Collectors.joining("\n"))
                    + "\nexit code 0";
    private static final String LATE = "2023Q2/东河村/东河村活动及援助台账.xlsx";
    private static final String CORRECTED = "2023Q1/下坪村/志愿者花名册.csv";

    private static TestHome home;
    private static Path backup;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void aYearAndWhatCameSince() throws IOException {
        home = new TestHome(Files.createDirectory(folder.resolve("home"))).bringsAll();
        Path late = home.inbox().resolve(LATE);
        Files.move(late, folder.resolve("late"));
        home.run("nightly");
        for (String period : PERIODS) {
            assertThat(home.run("close", period, "--allow-missing", "--reason", "期末")
                            .code())
                    .isEqualTo(0);
        }
        Files.move(folder.resolve("late"), late);
        later(home);
        backup = folder.resolve("backup");
        assertThat(home.run("backup", backup.toString()).code()).isEqualTo(0);
    }

    @Test
    void aCloseIsReplayedAndLaterDifferencesAddUpWhateverCameSince() {
        TestHome.Answer proof = home.run("audit", "replay", "2023");
        assertThat(proof.out()).startsWith("2023, revision 0: identical.");
        assertThat(proof.code()).isEqualTo(0);
        assertThat(home.scratchSchemas()).isEmpty();

        TestHome.Answer year = home.run("audit", "compare", "2023");
        assertThat(year.code()).isEqualTo(4);
        assertThat(year.out())
                .doesNotContain("Defect")
                .contains("Switched on in this order: Program, Forms and synonyms, Units, Definitions, Late files,"
                        + " Re-submitted files, Assignments, Withdrawals, Same or different.");
        assertThat(line(year.out(), "Themed practice activities "))
                .as("of 127 the merger takes 5 and the changed definition 92, a late file brings 1")
                .isEqualTo("Themed practice activities 青石镇 127 31 -96 -5 -92 +1");
        Path workbook = folder.resolve("differences.xlsx");
        TestHome.Answer opened = opened(workbook);
        assertThat(opened.err()).contains("Written to ");
        assertThat(opened.out())
                .as("a village's paper after its end is its successor's, and took the place of the successor's own")
                .contains("Units -3", "2023Q3/下坪村/微心愿、调解、先进典型统计表.xlsx#3!5.1");
        Path again = folder.resolve("again.xlsx");
        opened(again);
        assertThat(again).hasSameBinaryContentAs(workbook);

        TestHome.Answer frozen = home.run("figures", "2023", "--statistic", "activities.themed");
        assertThat(line(frozen.out(), "Themed practice activities "))
                .isEqualTo("Themed practice activities 青石镇 127 times 43/44 ≠ 31");
        assertThat(line(
                        home.run("figures", "2023", "--statistic", "activities.themed", "--as-of", "now")
                                .out(),
                        "Themed practice activities "))
                .isEqualTo("Themed practice activities 青石镇 31 times 42/42");
    }

    private static TestHome.Answer opened(Path workbook) {
        return home.run(
                "audit",
                "compare",
                "2023Q3",
                "--statistic",
                "honours.families",
                "--unit",
                "341799101",
                "--entries",
                "--workbook",
                workbook.toString());
    }

    /** The first and the last; on a later JDK too, where one is installed. */
    @Test
    void closesAreReplayedFromABackupWithOneWorkerUnderAnotherLocaleZoneAndJdk() throws Exception {
        List<String> elsewhere = List.of(
                "-XX:ActiveProcessorCount=1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=America/New_York");
        TestHome.Forked forked = Jdks.findFrom(25)
                .map(later -> new TestHome.Forked(later, elsewhere))
                .orElseGet(() -> TestHome.Forked.with(elsewhere.toArray(String[]::new)));
        assertThat(replays(forked)).isEqualTo(IDENTICAL);
    }

    /** One process, two commands, on an empty machine but for the backup. */
    private static String replays(TestHome.Forked how) throws Exception {
        TestHome other = new TestHome(Files.createTempDirectory(folder, "restored"));
        assertThat(other.run("restore", backup.toString()).code()).isEqualTo(0);
        TestHome.Answer answer = other.forked(how.running(Replays.class), REPLAYED.toArray(String[]::new));
        assertThat(other.scratchSchemas()).isEmpty();
        return answer.out().lines().map(line -> line.split("\\.")[0]).collect(Collectors.joining("\n")) + "\nexit code "
                + answer.code();
    }

    private static void later(TestHome home) throws IOException {
        Path corrected = home.inbox().resolve(CORRECTED);
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(corrected));
        lines.remove(4);
        Files.write(corrected, lines);
        home.run("nightly");
        Matcher pair = Pattern.compile("\\[([0-9a-f]{10})]")
                .matcher(home.run("review", "list").out());
        assertThat(pair.find()).isTrue();
        assertThat(home.run("review", "same", pair.group(1), "--reason", "同一人").code())
                .isEqualTo(0);
        home.run("assign", "2023Q3/下坪村/微心愿、调解、先进典型统计表.xlsx", "--period", "2023Q4", "--reason", "四季度的");
        home.run("import", "--undo", "2023Q4/大塘村/2023年第四季度微心愿、调解、先进典型统计表（大塘村）.xlsx", "--reason", "误报");
        home.defines("units/qingshi.csv", "上坪村新时代文明实践站,2011-01-01,,", "上坪村新时代文明实践站,2011-01-01,2023-06-30,341799101210")
                .defines("forms/honour.yml", "寻找最美家庭,", "寻找最美家庭, 五好家庭,")
                .defines(
                        "statistics/activities.yml",
                        "where: {field: category, is: themed}",
                        "where: {field: category, is: culture}");
        home.run("nightly");
        home.run("import", "--again", "--all");
    }

    /** The first line that begins so, its columns separated by one blank. */
    private static String line(String text, String beginning) {
        return text.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElse("")
                .strip()
                .replaceAll(" {2,}", " ");
    }
}
