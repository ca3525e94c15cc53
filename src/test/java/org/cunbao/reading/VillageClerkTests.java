package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What clerks write above, between and below the rows of a table, and how they say what its marks mean. */
class VillageClerkTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";
    private static final String HEADER = "序号|活动时间|活动名称|活动类别|参与人数";

    @Test
    void theDayUntilWhichAFormIsValidIsNoPeriod() {
        Tried tried =
                Tried.file(PATH, "志愿者花名册", "|||表号：WM-03表", "|||有效期至：2024年12月", "姓名|性别|类别|电话", "张大山|男|党员|13800000001");

        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/1");
    }

    @Test
    void aDayLeftOpenBelowATableIsANoteAndBesideARunningNumberNothing() {
        Tried tried =
                Tried.file(PATH, "活动台账", HEADER, "1|2024-01-05|扫雪|志愿服务|12", "2|　年　月　日|||", "填表人：李四", "|||　　年　　月　　日|");

        assertThat(tried.rows()).isEqualTo("THANNN");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void aRowThatSaysNothingInEveryCellReportsAnEmptyTable() {
        Tried words = Tried.file(PATH, "活动台账", HEADER, "1|无|无|无|无");
        Tried strokes = Tried.file(PATH, "活动台账", "活动时间|活动名称|活动类别|参与人数", "/|/|—|/");
        Tried unit = Tried.file(PATH, "活动台账", "村名|活动时间|活动名称|活动类别|参与人数", "前张岭村|无|无|无|0");

        assertThat(words.rows()).isEqualTo("THN");
        assertThat(words.submissions()).containsExactly("activity 201 2024Q1 0/0");
        assertThat(strokes.rows()).isEqualTo("THN");
        assertThat(unit.rows()).isEqualTo("THN");
    }

    @Test
    void aRowThatSaysHowColumnsAreToBeFilledInIsHeader() {
        Tried types = Tried.file(PATH, "活动台账", HEADER, "|日期|文本|下拉选择|数字", "1|2024-01-05|扫雪|志愿服务|12");
        Tried required = Tried.file(PATH, "活动台账", HEADER, "|（必填）|（必填）|（必填）|（选填）", "1|2024-01-05|扫雪|志愿服务|12");

        assertThat(types.rows()).isEqualTo("THHA");
        assertThat(required.rows()).isEqualTo("THHA");
    }

    @Test
    void furtherPointsOfANoteAreNotes() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|性别|类别|电话",
                "张大山|男|党员|13800000001",
                "注：1.一人一行。",
                "2.类别按下拉选项填写。",
                "（3）日期填到日。",
                "④电话填手机。");

        assertThat(tried.rows()).isEqualTo("THANNNN");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void aMonthInBracketsStandsOverItsRows() {
        Tried tried = Tried.file(
                PATH,
                "活动台账",
                "活动时间|活动名称|活动类别|参与人数",
                "【1月】",
                "2024-01-05|扫雪|志愿服务|12",
                "（二月份）",
                "2024-02-06|写春联|文化文艺|30");

        assertThat(tried.rows()).isEqualTo("THTATA");
        assertThat(tried.submissions()).containsExactly("activity 201 2024Q1 2/2");
    }

    @Test
    void theTotalOfAMonthIsOfItsRowsAndOneThatRunsOnIsNotCompared() {
        Tried tried = Tried.file(
                PATH,
                "活动台账",
                HEADER,
                "1|2024-01-05|扫雪|志愿服务|12",
                "本月合计||||12",
                "2|2024-02-06|写春联|文化文艺|30",
                "2月合计||||31",
                "本年累计||||99");

        assertThat(tried.rows()).isEqualTo("THASASS");
        assertThat(tried.findings()).containsExactly("control-total.differs@E6");
    }

    @Test
    void aTotalJustBelowAHeaderWithoutAWordOverTheNumbersIsATotal() {
        Tried tried = Tried.file(
                PATH,
                "活动台账",
                "|活动时间|活动名称|活动类别|参与人数",
                "全村合计||||42",
                "一月份",
                "1|2024-01-05|扫雪|志愿服务|12",
                "2|2024-01-06|写春联|文化文艺|30",
                "3||||");

        assertThat(tried.rows()).isEqualTo("THSTAAB");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void marksThatAHeaderExplainsAreTheWordsThere() {
        Tried numbers = Tried.file(
                PATH,
                "先进典型推荐表",
                "序号|推荐时间|推荐类别（1.身边好人 2.道德模范 3.最美家庭）|姓名|是否公示（1无2有）",
                "1|2024-01-05|3|张大山|1",
                "2|2024-01-06|1|李大河|2",
                "3|2024-01-07|道德模范|王小川|");
        Tried letters = Tried.file(
                PATH, "活动台账", "活动时间|活动名称|活动类别（A理论宣讲、B移风易俗、C志愿服务）|参与人数", "2024-01-05|扫雪|C|12", "2024-01-06|零彩礼倡议|B|30");
        Tried circled = Tried.file(PATH, "群众组织登记表", "组织类型（①红白理事会②老年协会）|会长|成员人数", "②|张大山|7", "1|李大河|9");

        assertThat(numbers.rows()).isEqualTo("THAAA");
        assertThat(numbers.at(3)).extracting(v -> v.get("kind")).containsExactly("finest_family");
        assertThat(numbers.at(3)).extracting(v -> v.get("publicised")).containsExactly("no");
        assertThat(numbers.at(4)).extracting(v -> v.get("kind")).containsExactly("good_person");
        assertThat(numbers.at(4)).extracting(v -> v.get("publicised")).containsExactly("yes");
        assertThat(numbers.at(5)).extracting(v -> v.get("kind")).containsExactly("moral_model");
        assertThat(letters.at(3)).extracting(v -> v.get("category")).containsExactly("volunteer_service");
        assertThat(letters.at(4)).extracting(v -> v.get("category")).containsExactly("customs");
        assertThat(circled.at(3)).extracting(v -> v.get("kind")).containsExactly("elderly_association");
        assertThat(circled.at(4)).extracting(v -> v.get("kind")).containsExactly("weddings_funerals");
    }

    @Test
    void marksThatAHeaderDoesNotExplainAreNotGuessed() {
        Tried beyond =
                Tried.file(PATH, "先进典型推荐表", "推荐时间|推荐类别（1.身边好人 2.道德模范）|姓名", "2024-01-05|4|张大山", "2024-01-06|2|李大河");
        Tried unknown =
                Tried.file(PATH, "先进典型推荐表", "推荐时间|推荐类别（1.甲类 2.乙类）|姓名", "2024-01-05|1|张大山", "2024-01-06|身边好人|李大河");

        assertThat(beyond.rows()).isEqualTo("THRA");
        assertThat(beyond.findings()).containsExactly("value.unreadable@B3");
        assertThat(unknown.rows()).isEqualTo("THRA");
        assertThat(unknown.findings()).containsExactly("value.unreadable@B3");
    }

    @Test
    void aLabelOfUnknownWordsIsReadInEveryCardBesideTheFirst() {
        Tried tried = Tried.file(
                PATH,
                "志愿者登记表",
                "姓名|张大山||姓名|李大河",
                "类别|党员||类别|学生",
                "电话|13800000001||电话|13800000002",
                "本季服务小时数|12||本季服务小时数|26.5");

        assertThat(tried.rows()).isEqualTo("TAAAA");
        assertThat(tried.at(2)).extracting(v -> v.get("hours")).containsExactly("12", "26.5");
    }

    @Test
    void severalListsMayBeSpreadOverColumns() {
        Tried tried = Tried.file(
                PATH,
                "矛盾纠纷调解台账",
                "调解时间|当事人|纠纷类型||||调解结果|||调解员",
                "||邻里|婚姻家庭|土地|其他|成功|未成功|调解中|",
                "2024-01-05|张大山、李大河|||√||√|||王小川",
                "2024-02-06|赵一、钱二|√||||||√|王小川");

        assertThat(tried.rows()).isEqualTo("THHAA");
        assertThat(tried.at(4))
                .extracting(v -> v.get("kind") + " " + v.get("outcome"))
                .containsExactly("land success");
        assertThat(tried.at(5))
                .extracting(v -> v.get("kind") + " " + v.get("outcome"))
                .containsExactly("neighbours open");
    }

    @Test
    void yesAndNoMayHaveColumnsOfTheirOwn() {
        Tried council = Tried.file(
                PATH,
                "群众组织登记表",
                "序号|组织类型|会长|有无章程||成员人数",
                "|||有|无|",
                "1|红白理事会|张大山|√||7",
                "2|老年协会|李大河||√|9",
                "3|道德评议会|王小川|||5");
        Tried honour = Tried.file(
                PATH,
                "先进典型推荐表",
                "推荐时间|推荐类别|姓名|是否公示||推荐级别||",
                "|||是|否|村级|镇级|县级",
                "2024-01-05|身边好人|张大山|√|||√|",
                "2024-01-06|道德模范|李大河||√|||√");

        assertThat(council.rows()).isEqualTo("THHAAA");
        assertThat(council.at(4)).extracting(v -> v.get("charter")).containsExactly("yes");
        assertThat(council.at(5)).extracting(v -> v.get("charter")).containsExactly("no");
        assertThat(council.at(6)).extracting(v -> v.containsKey("charter")).containsExactly(false);
        assertThat(honour.rows()).isEqualTo("THHAA");
        assertThat(honour.at(4))
                .extracting(v -> v.get("publicised") + " " + v.get("level"))
                .containsExactly("yes township");
        assertThat(honour.at(5))
                .extracting(v -> v.get("publicised") + " " + v.get("level"))
                .containsExactly("no county");
    }

    @Test
    void numbersOfPeopleAreNoMarks() {
        Tried tried = Tried.file(
                PATH, "活动记录表", "序号|活动内容|活动日期|参与情况||活动地点|活动分类", "|||群众|志愿者||", "1|路口交通劝导|2024-02-05|152|6|广场|志愿服务活动");

        assertThat(tried.rows()).isEqualTo("THHA");
        assertThat(tried.at(4))
                .extracting(v -> v.get("participants") + " " + v.get("volunteers"))
                .containsExactly("152 6");
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("volunteer_service");
    }

    @Test
    void aNumberedLabelWithNothingBesideItIsARowOfItsCard() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助登记表",
                "1.援助时间|2024-01-05|2.援助类型|生活关爱",
                "3.受助人|张大山|4.对象类别|残疾人",
                "5.援助内容|打扫卫生||",
                "6.资金物资折价（元）|||",
                "填表人：李四|||");

        assertThat(tried.rows()).isEqualTo("TAAAAN");
        assertThat(tried.submissions()).containsExactly("aid 201 2024Q1 1/1");
    }

    @Test
    void anAgeThatNobodyKnowsIsNotZero() {
        Tried tried = Tried.file(
                PATH, "关爱援助登记表", "援助时间|援助类型|受助人|对象类别|年龄", "2024-01-05|生活关爱|张大山|残疾人|无", "2024-01-06|生活关爱|李大河|残疾人|45");

        assertThat(tried.at(3)).extracting(v -> v.containsKey("age")).containsExactly(false);
        assertThat(tried.at(4)).extracting(v -> v.get("age")).containsExactly("45");
    }

    @Test
    void labelsOverColumnsMayEndInAColon() {
        Tried tried = Tried.file(PATH, "活动台账", "序号|活动时间：|活动名称：|活动类别：|参与人数：", "1|2024-01-05|扫雪|志愿服务|12", "主任：|||书记：|");

        assertThat(tried.rows()).isEqualTo("THAN");
        assertThat(tried.at(3))
                .extracting(v -> v.get("title") + " " + v.get("participants"))
                .containsExactly("扫雪 12");
    }

    @Test
    void aCaptionJustBelowAHeaderThatReachesOverTwoColumnsIsNoPartOfIt() {
        Tried tried = Tried.page(
                "2024Q1/前张岭村/活动.html",
                "<table><tr><td colspan=5>活动台账</td></tr>"
                        + "<tr><td>序号</td><td>活动时间</td><td colspan=2>活动名称</td><td>参与人数</td></tr>"
                        + "<tr><td colspan=5>一、志愿服务</td></tr>"
                        + "<tr><td>1</td><td>2024-01-05</td><td colspan=2>扫雪</td><td>12</td></tr></table>");

        assertThat(tried.rows()).isEqualTo("THTA");
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("volunteer_service");
    }

    @Test
    void aSecondRunningNumberBeginsATableBesideTheFirst() {
        Tried tried = Tried.file(
                PATH,
                "队伍及群众组织情况",
                "序号|队伍名称|类别|人数|序号|建会的日子|组织类型|会长",
                "1|前张岭村腰鼓队|文艺演出队|12|1|2012-09-12|红白理事会|张大山",
                "2|红马甲志愿队|志愿服务队|30|2|2019-04-05|老年协会|李大河");

        assertThat(tried.submissions()).containsExactlyInAnyOrder("team 201 2024Q1 2/2", "council 201 2024Q1 2/2");
    }
}
