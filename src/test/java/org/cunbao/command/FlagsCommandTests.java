package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks unlikely is told with its place, changes no figure, and can be answered under the id that it is told with. */
class FlagsCommandTests {

    private static final String TABLE = "2023年上半年文明实践活动台账\n填报单位：下坪村\n活动日期,活动名称,活动类别,地点,参与人数\n";

    @TempDir
    private Path folder;

    @Test
    void aTotalThatTheRowsDoNotGiveIsToldWithBothNumbersAndItsCell() throws IOException {
        String rows = "2023-01-05,清扫村道,志愿服务,村部,21\n2023-02-05,读书会,全民阅读,书屋,32\n";
        TestHome home = new TestHome(folder.resolve("one"));
        sends(home, TABLE + rows + "合计,,,,63\n");
        home.run("nightly");
        String id = id(home.run("flags", "2023H1").out(), "control-total.differs");
        assertThat(home.run("flags", "2023H1").out())
                .isEqualTo("[" + id + "]  control-total.differs  下坪村  2023H1/下坪村/活动台账.csv!E6\n"
                        + "    The total says 63, the rows give 53 (Participants). Check them.\n"
                        + "2023H1: 1 flags, 1 of them open.\n");
        String figures = home.run("figures", "2023H1").out();
        assertThat(home.run("figures", "2023H1", "--statistic", "activities.participants", "--unit", "下坪村")
                        .out())
                .contains(" 53 ");

        assertThat(home.run("findings", "answer", id, "--reason", "合计是笔误").code())
                .isZero();
        assertThat(home.run("flags", "2023H1").out()).contains("E6 (answered)", "1 flags, 0 of them open.");
        assertThat(home.run("figures", "2023H1").out()).isEqualTo(figures);

        TestHome other = new TestHome(folder.resolve("two"));
        sends(other, TABLE + rows + "合计,,,,53\n");
        other.run("nightly");
        assertThat(other.run("flags", "2023H1").out()).isEqualTo("2023H1: 0 flags, 0 of them open.\n");
        assertThat(other.run("figures", "2023H1").out()).isEqualTo(figures);
    }

    @Test
    void aJumpOfAMonthIsAnsweredUnderItsId() throws IOException {
        StringBuilder rows = new StringBuilder(TABLE);
        for (int month = 1; month <= 6; month++) {
            int participants = month == 6 ? 190 : 20 + month;
            rows.append("2023-0%d-15,第%d次读书会,全民阅读,书屋,%d%n".formatted(month, month, participants));
        }
        TestHome home = new TestHome(folder);
        sends(home, rows.toString().replace("\r", ""));
        home.run("nightly");
        assertThat(home.run("flags", "2023-02..2023-06").out())
                .as("only periods that have a name have a history")
                .contains("0 flags");
        String told = home.run("flags", "2023-06", "--unit", "下坪村").out();
        assertThat(told).contains("flag.jump  下坪村  2023-06\n", " is 190, while the median of 5 earlier periods is 23.");
        assertThat(home.run("findings", "answer", id(told, "flag.jump"), "--reason", "全镇读书节")
                        .code())
                .isZero();
        assertThat(home.run("flags", "2023-06", "--unit", "下坪村").out()).contains("1 flags, 0 of them open.");
        assertThat(home.run("findings", "answer", "0123456789ab", "--reason", "x")
                        .code())
                .isEqualTo(2);
    }

    private static void sends(TestHome home, String text) throws IOException {
        Path file = home.inbox().resolve("2023H1/下坪村/活动台账.csv");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static String id(String told, String code) {
        Matcher id =
                Pattern.compile("\\[([0-9a-f]{12})]  " + Pattern.quote(code)).matcher(told);
        assertThat(id.find()).as(told).isTrue();
        return id.group(1);
    }
}
