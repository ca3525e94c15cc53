package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables with month and day, perhaps the year, in columns of their own. */
class DayColumnsTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    private static Map<String, String> wish(String person, String wish, String day) {
        return Map.of("person", person, "wish", wish, "submitted_on", day);
    }

    @Test
    void monthAndDayMakeOneDateInThePeriodsYear() {
        Tried tried =
                Tried.file(PATH, "微心愿清单", "序号|月|日|心愿人|微心愿内容", "1|1|5|张大山|一袋米", "2|二月|十六日|李大河|一床被", "3|3月份|7-9|王小川|一本书");

        assertThat(tried.rows()).isEqualTo("THAAA");
        assertThat(tried.at(3)).containsExactly(wish("张大山", "一袋米", "2024-01-05"));
        assertThat(tried.at(4)).containsExactly(wish("李大河", "一床被", "2024-02-16"));
        assertThat(tried.at(5)).containsExactly(wish("王小川", "一本书", "2024-03-07"));
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void yearMonthAndDayMakeOneDate() {
        Tried tried = Tried.file(PATH, "微心愿清单", "心愿人|微心愿内容|年|月|日", "张大山|一袋米|2023|12|5", "李大河|一床被|2024年|1|16");

        assertThat(tried.at(3)).containsExactly(wish("张大山", "一袋米", "2023-12-05"));
        assertThat(tried.at(4)).containsExactly(wish("李大河", "一床被", "2024-01-16"));
        assertThat(tried.findings()).containsExactly("date.outside-period@C3");
    }

    @Test
    void theGroupOverThemSaysWhichDateItIs() {
        Tried tried = Tried.file(
                PATH, "微心愿清单", "心愿人|微心愿内容|登记日期||认领人|认领日期|", "||月|日||月|日", "张大山|一袋米|1|5|王小川|2|6", "李大河|一床被|1|16|||");

        assertThat(tried.rows()).isEqualTo("THHAA");
        assertThat(tried.at(4))
                .containsExactly(Map.of(
                        "person",
                        "张大山",
                        "wish",
                        "一袋米",
                        "submitted_on",
                        "2024-01-05",
                        "claimed_by",
                        "王小川",
                        "claimed_on",
                        "2024-02-06"));
        assertThat(tried.at(5)).containsExactly(wish("李大河", "一床被", "2024-01-16"));
    }

    @Test
    void aYearOverThemIsTheirYear() {
        Tried tried = Tried.file("前张岭村/x.csv", "第一季度微心愿清单", "2024年||心愿人|微心愿内容", "月|日||", "1|5|张大山|一袋米", "1|16|李大河|一床被");

        assertThat(tried.rows()).isEqualTo("THHAA");
        assertThat(tried.at(4)).containsExactly(wish("张大山", "一袋米", "2024-01-05"));
        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 2/2");
    }

    @Test
    void aDittoMarkRepeatsTheMonthAndAnEmptyCellDoesNot() {
        Tried tried = Tried.file(
                PATH, "微心愿清单", "月份|日期|心愿人|微心愿内容", "1|5|张大山|一袋米", "〃|16|李大河|一床被", "|20|王小川|一本书", "2|3|赵小海|一双鞋");

        assertThat(tried.rows()).isEqualTo("THAARA");
        assertThat(tried.at(4)).containsExactly(wish("李大河", "一床被", "2024-01-16"));
        assertThat(tried.findings()).containsExactly("value.unreadable@A5");
    }

    @Test
    void theHeaderMayBeRepeatedAndTotalsStand() {
        Tried tried = Tried.file(
                PATH, "微心愿清单", "月|日|心愿人|微心愿内容", "1|5|张大山|一袋米", "月|日|心愿人|微心愿内容", "1|16|李大河|一床被", "合计||2件|", "填表人：王小川");

        assertThat(tried.rows()).isEqualTo("THAHASN");
        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 2/2");
    }

    @Test
    void aDayThatDoesNotExistIsNotRead() {
        Tried tried = Tried.file(PATH, "微心愿清单", "月|日|心愿人|微心愿内容", "2|30|张大山|一袋米", "2|13|李大河|一床被");

        assertThat(tried.rows()).isEqualTo("THRA");
        assertThat(tried.findings()).containsExactly("value.unreadable@A3");
    }

    @Test
    void aMonthBesideAWholeDateIsNotUsed() {
        Tried tried = Tried.file(PATH, "微心愿清单", "月份|日期|心愿人|微心愿内容", "1|2024-01-05|张大山|一袋米", "1|2024-01-16|李大河|一床被");

        assertThat(tried.at(3)).containsExactly(wish("张大山", "一袋米", "2024-01-05"));
        assertThat(tried.at(4)).containsExactly(wish("李大河", "一床被", "2024-01-16"));
    }

    @Test
    void theQuarterIsFoundByTheDatesToo() {
        Tried tried = Tried.file("前张岭村/x.csv", "2024年微心愿清单", "月|日|心愿人|微心愿内容", "2|5|张大山|一袋米", "3|13|李大河|一床被");

        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 2/2");
    }

    @Test
    void aMonthMergedOverItsRowsCarriesDown() {
        Tried tried = Tried.page(
                "2024Q1/前张岭村/x.html",
                "<table><tr><td colspan=4>微心愿清单</td></tr>"
                        + "<tr><td colspan=2>2024年</td><td rowspan=2>心愿人</td><td rowspan=2>微心愿内容</td></tr>"
                        + "<tr><td>月</td><td>日</td></tr>"
                        + "<tr><td rowspan=3>1</td><td>5</td><td>张大山</td><td>一袋米</td></tr>"
                        + "<tr><td rowspan=2>16</td><td>李大河</td><td>一床被</td></tr>"
                        + "<tr><td>王小川</td><td>一本书</td></tr>"
                        + "<tr><td>2</td><td>3</td><td>赵小海</td><td>一双鞋</td></tr></table>");

        assertThat(tried.rows()).isEqualTo("THHAAAA");
        assertThat(tried.at(4)).containsExactly(wish("张大山", "一袋米", "2024-01-05"));
        assertThat(tried.at(5)).containsExactly(wish("李大河", "一床被", "2024-01-16"));
        assertThat(tried.at(6)).containsExactly(wish("王小川", "一本书", "2024-01-16"));
        assertThat(tried.at(7)).containsExactly(wish("赵小海", "一双鞋", "2024-02-03"));
    }

    @Test
    void allTheirColumnsAreShownAsTheDates() {
        Tried tried = Tried.file(PATH, "微心愿清单", "月|日|心愿人|微心愿内容", "1|5|张大山|一袋米");

        assertThat(tried.read().tables().get(0).columns())
                .extracting(column -> column.column() + " " + column.field().orElse("-"))
                .containsExactly("1 submitted_on", "2 submitted_on", "3 person", "4 wish");
    }
}
