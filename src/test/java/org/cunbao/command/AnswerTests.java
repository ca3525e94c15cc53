package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer is about what a row says: it outlives a file that is sent again, and is asked for again when the row says something else. */
class AnswerTests {

    private static final String FILE = "2023Q1/下坪村/志愿者花名册.csv";
    private static final String MISSING = "error  " + FILE + "!";

    @TempDir
    private Path folder;

    @Test
    void anAnswerSurvivesTheFileSentAgainAsLongAsTheRowSaysTheSame() throws IOException {
        TestHome home = new TestHome(folder.resolve("one"));
        sends(home, "1,,男,31,,13856112233,党员,专职,2023-01-05", "2,孙小燕,女,,,,普通村民,业余,2023-01-06");
        home.run("nightly");
        String key = key(home.run("findings", "--quiet").out());
        assertThat(home.run("findings", "answer", key, "--reason", "本人不愿登记").code())
                .isZero();

        sends(
                home,
                "1,钱大海,男,40,,,普通村民,业余,2023-01-02",
                "2,孙小燕,女,,,,普通村民,业余,2023-01-06",
                "3,,男,31,,13856112233,党员,专职,2023-01-05");
        home.run("nightly");
        assertThat(home.run("findings", "--quiet").out().lines())
                .contains(MISSING + "B5  value.missing  [" + key + "] (answered)");

        assertThat(home.run("decisions", "export", folder.resolve("words.csv").toString())
                        .code())
                .isZero();
        TestHome other = new TestHome(folder.resolve("two"));
        sends(other, "1,,男,31,,13856112233,党员,专职,2023-01-05", "2,孙小燕,女,,,,普通村民,业余,2023-01-06");
        other.run("nightly");
        other.run("decisions", "import", folder.resolve("words.csv").toString());
        assertThat(other.run("findings", "--quiet").out().lines().filter(line -> line.startsWith(MISSING)))
                .as("another database has another secret, so the finding is told by its place")
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("(answered)").doesNotContain(key));

        sends(home, "1,,男,32,,13856112233,党员,专职,2023-01-05");
        home.run("nightly");
        assertThat(home.run("findings", "--quiet")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith(MISSING + "B3") && !line.endsWith("(superseded)")))
                .singleElement()
                .satisfies(line -> assertThat(line).doesNotContain("(answered)"));
    }

    @Test
    void whatWasAnsweredWaitsForNobody() throws IOException {
        TestHome home = new TestHome(folder);
        sends(home, "1,,男,31,,13856112233,党员,专职,2023-01-05", "2,,女,,,,普通村民,业余,2023-01-06");
        home.run("nightly");
        assertThat(waiting(home)).isEqualTo("2 2");

        home.run("findings", "answer", key(home.run("findings", "--quiet").out()), "--reason", "本人不愿登记");
        assertThat(waiting(home)).isEqualTo("1 1");

        home.brings("2023Q1/下坪村/活动及援助台账.xlsx");
        assertThat(home.run("nightly").out()).contains("; still waiting from before: 1");
    }

    /** As the nightly import tells it that found nothing new, and as the state of things does. */
    private static String waiting(TestHome home) {
        Matcher nightly = Pattern.compile("Still waiting: (\\d+)")
                .matcher(home.run("nightly").out());
        Matcher status = Pattern.compile("\"findings\": ?(\\d+)")
                .matcher(home.run("status", "--json").out());
        assertThat(nightly.find() && status.find()).isTrue();
        return nightly.group(1) + " " + status.group(1);
    }

    private static void sends(TestHome home, String... rows) throws IOException {
        Path file = home.inbox().resolve(FILE);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(
                file,
                "下坪村志愿者花名册（2023年第一季度）\n序号,姓名,性别,年龄,身份证号,联系电话,类别,专职或业余,加入时间\n" + String.join("\n", List.of(rows))
                        + "\n");
    }

    private static String key(String findings) {
        Matcher key = Pattern.compile("value\\.missing  \\[([0-9a-f]{12})]").matcher(findings);
        assertThat(key.find()).as(findings).isTrue();
        return key.group(1);
    }
}
