package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cunbao.normalise.IdNumber;
import org.junit.jupiter.api.Test;

/** What is said once for many rows, and values that are written in an odd place. */
class SaidOnceTests {

    private static final String PATH = "2024Q2/前张岭村/x.csv";
    private static final String ACTIVITIES = "日期|活动名称|活动类别|参加群众";

    @Test
    void aCaptionTellsTheMonthOfTheDaysBelowIt() {
        for (List<String> months : List.of(
                List.of("四月份", "五月份"),
                List.of("4月", "2024年5月"),
                List.of("一、四月份（2场）", "二、五月份（1场）"),
                List.of("【4月】", "【5月】"))) {
            Tried tried = Tried.file(
                    PATH,
                    "2024年第二季度活动台账",
                    ACTIVITIES,
                    months.get(0),
                    "6日|送戏下乡|文化文艺|100",
                    "22|书法展|文化文艺|80",
                    months.get(1),
                    "1日|义务理发|志愿服务|30");

            assertThat(tried.rows()).as(months.get(0)).isEqualTo("THTAATA");
            assertThat(dates(tried)).as(months.get(0)).containsExactly("2024-04-06", "2024-04-22", "2024-05-01");
            assertThat(tried.findings()).isEmpty();
        }
    }

    private static List<String> dates(Tried tried) {
        return tried.read().entries.stream()
                .map(entry -> entry.values().get("date"))
                .toList();
    }

    @Test
    void aWholeDayBelowAMonthStaysWhatItIs() {
        Tried tried = Tried.file(PATH, "2024年第二季度活动台账", ACTIVITIES, "四月份", "6日|送戏下乡|文化文艺|100", "5月2日|书法展|文化文艺|80");

        assertThat(dates(tried)).containsExactly("2024-04-06", "2024-05-02");
    }

    @Test
    void aDayAboveTheHeaderIsThatOfAllRowsWithoutOne() {
        Tried tried = Tried.file(
                PATH,
                "前张岭村2024年第二季度关爱援助登记表",
                "走访日期：2024年4月12日|||走访单位：前张岭村",
                "帮扶类别|帮扶对象|对象类别|服务内容",
                "生活关爱|张大山|残疾人|打扫卫生",
                "法律援助|李大河|留守儿童|代写文书");

        assertThat(tried.rows()).isEqualTo("TNHAA");
        assertThat(dates(tried)).containsExactly("2024-04-12", "2024-04-12");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void theDayOnWhichThePaperWasFilledInIsNone() {
        for (String line : List.of("填表日期：2024年6月28日", "登记日期：2024年6月28日", "日期：2024年6月28日")) {
            Tried tried = Tried.file(PATH, "微心愿清单", line, "心愿人|人员类别|微心愿内容", "张大山|残疾人|一袋米", "李大河|低保户|一床被");

            assertThat(tried.rows()).as(line).endsWith("HRR");
        }
    }

    @Test
    void aDayInItsColumnIsNotTakenFromAbove() {
        Tried tried = Tried.file(PATH, "活动台账", "活动日期：2024年4月12日", ACTIVITIES, "2024-05-06|送戏下乡|文化文艺|100");

        assertThat(dates(tried)).containsExactly("2024-05-06");
    }

    @Test
    void ofANumberInPartsTheirSumIsMeant() {
        Tried sum = Tried.page(PATH, group("村民", "外来人员") + row("40", "5", "45", "8"));
        Tried parts = Tried.page(PATH, group("群众", "志愿者").replace("志愿者数", "备注") + row("40", "5", "45", ""));

        assertThat(sum.at(4)).extracting(v -> v.get("participants")).containsExactly("45");
        assertThat(sum.at(4)).extracting(v -> v.get("volunteers")).containsExactly("8");
        assertThat(parts.at(4)).extracting(v -> v.get("participants")).containsExactly("40");
        assertThat(parts.at(4)).extracting(v -> v.get("volunteers")).containsExactly("5");
    }

    private static String group(String first, String second) {
        return "<table><tr><td colspan=7>活动台账</td></tr><tr><td rowspan=2>活动日期</td><td rowspan=2>活动名称</td>"
                + "<td rowspan=2>活动类别</td><td colspan=3>参加情况（人）</td><td rowspan=2>志愿者数</td></tr><tr><td>"
                + first + "</td><td>" + second + "</td><td>合计</td></tr>";
    }

    private static String row(String... numbers) {
        return "<tr><td>2024-05-06</td><td>送戏下乡</td><td>文化文艺</td><td>" + String.join("</td><td>", numbers)
                + "</td></tr></table>";
    }

    @Test
    void anIdentityNumberMayBeWrittenAFigureABox() {
        String number = IdNumber.valid("341799910315001").orElseThrow();
        String other = number.substring(0, 16) + (number.charAt(16) == '1' ? "2" : "1") + number.charAt(17);
        Tried card =
                Tried.file(PATH, "先进典型推荐表", "被推荐人|张大山|推荐类型|道德模范", "身份证号码|" + boxes(number), "推荐日期|2024年4月12日|推荐级别|村级");
        Tried wrong =
                Tried.file(PATH, "先进典型推荐表", "被推荐人|张大山|推荐类型|道德模范", "身份证号码|" + boxes(other), "推荐日期|2024年4月12日|推荐级别|村级");

        assertThat(card.at(2)).extracting(v -> v.get("id_number")).containsExactly(number);
        assertThat(card.findings()).isEmpty();
        assertThat(wrong.findings()).containsExactly("id-number.invalid@B3");
    }

    private static String boxes(String number) {
        return String.join("|", number.split(""));
    }

    @Test
    void theNumberOfAPaperIsNoPeriod() {
        Tried tried = Tried.file(
                PATH, "活动记录单", "编号：2024-10||填表日期：4月2日", "活动名称|送戏下乡", "活动日期|2024年4月2日", "活动类别|文化文艺", "参加群众|22人");

        assertThat(tried.submissions()).containsExactly("activity 201 2024Q2 1/1");
    }

    @Test
    void severalItemsWithTheirMarksInOneCell() {
        Tried pairs = Tried.file(
                PATH,
                "新时代文明实践站登记卡",
                "村（社区）：前张岭村|站舍面积：190平方米",
                "站点负责人：张大山|联系手机：13800000001",
                "“六有”：☑有标识  ☑有场所  ☑有书籍  □有活动安排",
                "文体设施：☑体育器材  □农家书屋",
                "填卡人：|填卡日期：2024年6月28日");
        Tried beside = Tried.file(PATH, "新时代文明实践站情况", "填报村|前张岭村", "六有|标识√ 场所√ 书籍√ 活动安排×", "设施|体育器材√、农家书屋×", "负责人|张大山");

        for (Tried tried : List.of(pairs, beside)) {
            assertThat(tried.read().entries).hasSize(1);
            assertThat(tried.read().entries.get(0).values())
                    .containsEntry("sign", "yes")
                    .containsEntry("venue", "yes")
                    .containsEntry("books", "yes")
                    .containsEntry("schedule", "no")
                    .containsEntry("sports_equipment", "yes")
                    .containsEntry("reading_room", "no")
                    .containsEntry("manager", "张大山");
        }
        assertThat(pairs.rows()).isEqualTo("TAAAAN");
    }
}
