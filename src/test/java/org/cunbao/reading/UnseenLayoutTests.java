package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables of known words in shapes that statistical offices and village clerks give them. */
class UnseenLayoutTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void numbersBeforeTheHeadersAreNoPartOfThem() {
        Tried circled = Tried.file(PATH, "微心愿清单", "①心愿人|②微心愿内容|③登记日期", "张大山|一袋米|2024-01-05");
        Tried dotted = Tried.file(PATH, "微心愿清单", "1.心愿人姓名|2.微心愿内容|11.心愿登记的日期", "张大山|一袋米|2024-01-05");

        Map<String, String> wish = Map.of("person", "张大山", "wish", "一袋米", "submitted_on", "2024-01-05");
        assertThat(circled.at(3)).containsExactly(wish);
        assertThat(dotted.at(3)).containsExactly(wish);
    }

    @Test
    void aRowThatNumbersTheColumnsIsHeader() {
        Tried tried =
                Tried.file(PATH, "志愿者花名册", "姓名|性别|类别|电话", "甲|乙|1|2", "张大山|男|党员|13800000001", "李大河|男|学生|13800000002");
        Tried again = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|性别|类别|电话",
                "（1）|（2）|（3）|（4）",
                "张大山|男|党员|13800000001",
                "姓名|性别|类别|电话",
                "（1）|（2）|（3）|（4）",
                "李大河|男|学生|13800000002");

        assertThat(tried.rows()).isEqualTo("THHAA");
        assertThat(again.rows()).isEqualTo("THHAHHA");
    }

    @Test
    void aGroupOverSomeColumnsIsHeaderAndNoTitle() {
        Tried tried = Tried.file(
                PATH, "微心愿清单", "||||认领情况|", "序号|心愿人|微心愿内容|登记日期|姓名|日期", "1|张大山|一袋米|2024-01-05|王小川|2024-01-09");

        assertThat(tried.rows()).isEqualTo("THHA");
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
                        "2024-01-09"));
    }

    @Test
    void aHeaderRepeatedBelowEachCaptionGoesOnWithItsTable() {
        Tried tried = Tried.file(
                PATH,
                "注册志愿者一览表",
                "序号|姓名|性别|联系电话",
                "一、文化能人",
                "序号|姓名|性别|联系电话",
                "1|张大山|男|13800000001",
                "二、党员",
                "序号|姓名|性别|联系电话",
                "2|李大河|男|13800000002");

        assertThat(tried.rows()).isEqualTo("THTHATHA");
        assertThat(tried.at(5)).extracting(v -> v.get("category")).containsExactly("cultural_talent");
        assertThat(tried.at(8)).extracting(v -> v.get("category")).containsExactly("party_member");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 2/2");
    }

    @Test
    void bothRowsOfAHeaderThatIsRepeatedAreHeader() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "序号|基本信息|||联系电话",
                "|姓名|性别|年龄|",
                "一、文化能人",
                "序号|基本信息|||联系电话",
                "|姓名|性别|年龄|",
                "1|张大山|男|41|13800000001",
                "二、党员",
                "序号|基本信息|||联系电话",
                "|姓名|性别|年龄|",
                "2|李大河|男|52|13800000002");

        assertThat(tried.rows()).isEqualTo("THHTHHATHHA");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 2/2");
    }

    @Test
    void aLineOfLabelsWithTheirValuesBesideThemIsNoHeader() {
        Tried tried = Tried.file("x.csv", "一季度志愿者花名册", "村名称|前张岭村||报告年份|2024年", "姓名|性别|类别", "张大山|男|党员");

        assertThat(tried.rows().substring(2)).isEqualTo("HA");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/1");
    }

    @Test
    void whatEndsTheFilledInPartIsANote() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|性别|类别", "张大山|男|党员", "——以下空白——");
        Tried word = Tried.file(PATH, "志愿者花名册", "序号|姓名|类别", "1|张大山|党员", "完");

        assertThat(tried.rows()).isEqualTo("THAN");
        assertThat(word.rows()).isEqualTo("THAT");
    }

    @Test
    void anEmptyColumnAmongTheTickedOnesDoesNotPartThem() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|文化能人|党员||学生|普通村民", "张大山|||||√", "李大河|√||||", "王大川||||√|");

        assertThat(tried.at(3)).extracting(v -> v.get("category")).containsExactly("villager");
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("cultural_talent");
        assertThat(tried.at(5)).extracting(v -> v.get("category")).containsExactly("student");
    }

    @Test
    void aCardTakesItsFirstLineLikeTheOthersAndANumberAnswersNoQuestion() {
        Tried tried = Tried.file(
                PATH, "实践站基本情况表", "村（社区）|前张岭村|站点标识|达标", "有场所|达标|有书籍|未达标", "有工作制度|达标|有活动安排|达标", "图书角|2626|负责人|张大山");

        assertThat(tried.rows()).isEqualTo("TAAAA");
        assertThat(tried.at(2))
                .containsExactly(Map.of(
                        "unit",
                        "999000100201",
                        "sign",
                        "yes",
                        "venue",
                        "yes",
                        "books",
                        "no",
                        "rules",
                        "yes",
                        "schedule",
                        "yes",
                        "manager",
                        "张大山"));
    }

    @Test
    void aWordOfTheListBesideTheTickedColumnsIsNoneOfThem() {
        Tried tried = Tried.file(
                PATH,
                "活动开展情况统计表",
                "编号|系列活动|类别||||活动名称|日期",
                "||主题实践|理论宣讲|志愿服务|文化文艺||",
                "1|/|√||||春节送福|2024-01-05",
                "2|||√|||民法典进农家|2024-01-06");

        assertThat(tried.rows()).isEqualTo("THHAA");
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("themed");
    }

    @Test
    void aGroupAloneOverWordsOfACodeListIsHeader() {
        Tried tried = Tried.file(
                PATH, "文明实践活动台账", "||活动项目类别||||", "活动日期|活动名称|主题实践活动|理论宣讲|志愿服务|文化文艺|参与人数", "2024-01-05|春节送福|√||||56");

        assertThat(tried.rows()).isEqualTo("THHA");
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("themed");
    }

    @Test
    void theGroupOfAHeaderThatIsRepeatedBelowAnUnknownCaptionIsHeaderOfTheSameTable() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "|个人信息|||",
                "序号|姓名|性别|身份证号|联系电话",
                "一、文化能人",
                "|个人信息|||",
                "序号|姓名|性别|身份证号|联系电话",
                "1|张大山|男||13800000001",
                "二、热心邻居们",
                "|个人信息|||",
                "序号|姓名|性别|身份证号|联系电话",
                "2|李大河|男||13800000002");

        assertThat(tried.rows()).isEqualTo("THHTHHATHHR");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/2");
    }

    @Test
    void aPeriodAndAPapersNameBehindALabelAreATitle() {
        Tried tried = Tried.file("前张岭村/x.csv", "报告期：2024年第1季度矛盾纠纷化解台账", "甲乙双方|日期|是否成功", "张大山、李大河|2024-01-05|调解成功");

        assertThat(tried.submissions()).containsExactly("mediation 201 2024Q1 1/1");
    }

    @Test
    void aWideHeaderWithALineOfLabelsAndValuesAboveItIsNoCard() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动明细表",
                "填报单位|前张岭村||年度|2024年|||||||",
                "顺序号|实践活动时间|活动内容（名称）|活动内容类别|宣讲讲座类别|活动图片|举办地点（场所）|活动发起单位|主讲（授课）人|受益群众（人）|备注",
                "1|2024-01-05|民法典进农家|理论宣讲|法律宣讲|有|文化广场|前张岭村|张大山|96|",
                "2|2024-01-06|防汛巡查|志愿服务||有|农家书屋|前张岭村||78|");

        assertThat(tried.rows().substring(2)).isEqualTo("HAA");
        assertThat(tried.at(4)).extracting(v -> v.get("participants")).containsExactly("96");
    }

    @Test
    void anEmptyTableOfUnknownWordsIsNotPassedOverForTheNextOne() {
        Tried tried = Tried.file(
                PATH,
                "先进典型推荐登记表",
                "被荐人身份信息|荐举年月日|荐举层级别|典型事迹描写|典型归属类型|公示起讫",
                "本季度无",
                "",
                "志愿者花名册",
                "姓名|性别|类别",
                "张大山|男|党员");

        assertThat(tried.rows()).isEqualTo("THNBTHA");
    }

    @Test
    void aSheetIsNamedAfterItsFirstTable() {
        String first = row("文明实践活动流水") + row("活动日期|活动名称|活动类别") + row("2024-01-05|清理河道|志愿服务");
        String second = row("关心困难群众记录本")
                + row("序号|哪类困难群众|身份证|哪天去的|帮了什么|家里什么情况|帮忙志愿者|帮的哪方面|哪个组|帮的是谁|备注")
                + row("1|建档户|341799194801300466|20240111|上门谈心|没劳力|4|谈心疏导|5组|徐永康|")
                + row("2|残疾人士|341799199107070579|20240111|上门谈心|没劳力|4|同上|前庄组|方思远|");
        Tried tried = Tried.bytes(
                "2024Q1/前张岭村/x.xls",
                ("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
                                + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
                                + "<Worksheet ss:Name='活动流水'><Table>" + first + second
                                + "</Table></Worksheet></Workbook>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(tried.rows()).isEqualTo("THATHAA");
        assertThat(tried.submissions()).containsExactly("activity 201 2024Q1 1/1", "aid 201 2024Q1 2/2");
    }

    private static String row(String cells) {
        return "<Row><Cell><Data ss:Type='String'>" + cells.replace("|", "</Data></Cell><Cell><Data ss:Type='String'>")
                + "</Data></Cell></Row>";
    }

    @Test
    void aPivotTablesSumOfAGroupIsATotal() {
        Tried tried = Tried.file(
                PATH,
                "类别|姓名|联系电话|累计时长（小时）",
                "文化能人|张大山|13800000001|21",
                "文化能人|李大河|13800000002|12",
                "文化能人 汇总|2人||33",
                "党员|赵大江|13800000003|10",
                "党员 汇总|1人||10",
                "总计|3人||43");

        assertThat(tried.rows()).isEqualTo("HAASASS");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void aPrintedPagesNumberAndItsTitleOnceMoreEndNoTable() {
        Tried tried = Tried.file(
                PATH,
                "前张岭村2024年第一季度志愿者花名册",
                "姓名|类别|联系电话|累计时长（小时）",
                "张大山|党员|13800000001|21",
                "||第1页 共2页|",
                "",
                "前张岭村2024年第一季度志愿者花名册（续）",
                "姓名|类别|联系电话|累计时长（小时）",
                "李大河|学生|13800000002|12",
                "合计|2人||33",
                "|||第2页/共2页");

        assertThat(tried.rows()).isEqualTo("THANBTHASN");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void theDayOfASignatureIsNoRowOfData() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|类别|联系电话|特长",
                "张大山|党员|13800000001|唱戏",
                "|||前张岭村村民委员会",
                "|||二〇二四年四月二日",
                "填表人|李会计||",
                "联系电话|13800000009||");

        assertThat(tried.rows().substring(0, 3)).isEqualTo("THA");
        assertThat(tried.rows().substring(4)).isEqualTo("NNN");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/1");
    }

    @Test
    void aTotalAboveTheRowsIsCheckedToo() {
        Tried wrong = Tried.file(PATH, "志愿者花名册", "序号|姓名|类别|累计时长（小时）", "合计|2人||34", "1|张大山|党员|21", "2|李大河|学生|12");
        Tried right = Tried.file(PATH, "志愿者花名册", "序号|姓名|类别|累计时长（小时）", "合计|2人||33", "1|张大山|党员|21", "2|李大河|学生|12");

        assertThat(wrong.rows()).isEqualTo("THSAA");
        assertThat(wrong.findings()).containsExactly("control-total.differs@D3");
        assertThat(right.findings()).isEmpty();
    }

    @Test
    void aRowOfHintsInBracketsBelongsToTheHeader() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "序号|姓名|类别|加入时间",
                "（自动编号）|（写全名）|（从七类中选）|（按年/月/日填写）",
                "1|张大山|党员|2023-05-01",
                "2|李大河|学生|2023-05-02");

        assertThat(tried.rows()).isEqualTo("THHAA");
        assertThat(tried.findings()).isEmpty();
    }
}
