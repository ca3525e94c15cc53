package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** Words of no code list, read by what they consist of; and those that consist of nothing that one code has alone. */
class WordsOfPartsTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void aWordOfOneCodesPartsIsThatCodeAndIsSaid() {
        Tried tried = Tried.file(
                PATH, "先进典型推荐表", "推荐日期|类别|姓名", "2024-01-05|平安家庭|张大山", "2024-01-06|平安和谐户|李大河", "2024-01-07|道德模范|王小云");

        assertThat(tried.at(4)).containsExactly(Map.of("date", "2024-01-06", "kind", "safe_family", "name", "李大河"));
        assertThat(tried.findings()).containsExactly("value.guessed@B4");
    }

    @Test
    void theFindingNamesTheCode() {
        Tried tried =
                Tried.file(PATH, "关爱援助登记表", "日期|援助类别|受助人|人群类别", "2024-01-05|法律援助|张大山|低保户", "2024-01-06|情绪疏解|李大河|残疾人");

        assertThat(tried.at(4)).extracting(v -> v.get("kind")).containsExactly("counselling");
        assertThat(tried.read().findings())
                .extracting(finding -> finding.message(Language.CHINESE))
                .containsExactly("“情绪疏解”不是表上的类别，读作“心理疏导”。如不对，请改用表上的类别。");
    }

    @Test
    void wordsThatHaveAPartOfAnotherCodeOrEndInAnotherThingAreNobodys() {
        Tried tried = Tried.file(
                PATH,
                "先进典型推荐表",
                "推荐日期|类别|姓名",
                "2024-01-05|平安家庭|张大山",
                "2024-01-06|五好家庭|李大河",
                "2024-01-07|文明村|王小云",
                "2024-01-08|平安志愿者|赵小雨",
                "2024-01-09|最美媳妇|钱小雪");

        assertThat(tried.rows()).isEqualTo("THARRRR");
        assertThat(tried.findings())
                .containsExactly(
                        "value.unreadable@B4", "value.unreadable@B5", "value.unreadable@B6", "value.unreadable@B7");
    }

    @Test
    void whoIsInNeedInSomeOtherWayIsNotGuessed() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助登记表",
                "日期|援助类别|受助人|人群类别",
                "2024-01-05|法律援助|张大山|低保户",
                "2024-01-06|心理疏导|李大河|残疾人",
                "2024-01-07|心理疏导|王小云|孤儿",
                "2024-01-08|心理疏导|赵小雨|一般户",
                "2024-01-09|心理疏导|钱小雪|边缘户",
                "2024-01-10|情绪疏解|孙小霜|五保户");

        assertThat(tried.rows()).isEqualTo("THAARRRA");
        assertThat(tried.findings())
                .containsExactly(
                        "value.unreadable@D5", "value.unreadable@D6", "value.unreadable@D7", "value.guessed@B8");
        assertThat(tried.at(8)).extracting(v -> v.get("kind")).containsExactly("counselling");
    }

    @Test
    void aHeaderOfOneFieldsCharactersIsThatField() {
        Tried tried = Tried.file(
                PATH, "群众组织登记表", "组织名称|会长|成员人数|换届成立时间|规约制定", "红白理事会|张大山|9|2021-01-05|有", "道德评议会|王大川|7|2021-03-01|无");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "kind",
                        "weddings_funerals",
                        "chair",
                        "张大山",
                        "members",
                        "9",
                        "founded_on",
                        "2021-01-05",
                        "charter",
                        "yes"));
    }

    @Test
    void whatPeopleAreIsAskedForNotWho() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助登记表",
                "日期|援助类别|受助人|属于哪类人|谁去帮的|困难原因",
                "2024-01-05|法律援助|张大山|低保户|李大河|生病",
                "2024-01-06|心理疏导|王小云|残疾人|赵小海|没劳力");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "date",
                        "2024-01-05",
                        "kind",
                        "legal",
                        "recipient",
                        "张大山",
                        "recipient_group",
                        "low_income",
                        "volunteers",
                        "李大河"));
    }

    @Test
    void aCaptionOfOneCodesPartsTellsItsRows() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助登记表",
                "日期|受助人|人群类别",
                "一、法律援助",
                "2024-01-05|张大山|低保户",
                "二、情绪疏解",
                "2024-01-06|李大河|残疾人",
                "三、送米送油",
                "2024-01-07|王小云|五保户");

        assertThat(tried.at(6)).extracting(v -> v.get("kind")).containsExactly("counselling");
        assertThat(tried.rows()).isEqualTo("THTATATR");
        assertThat(tried.findings()).containsExactly("value.guessed@A5", "value.missing@8");
    }

    @Test
    void columnsOfMarksBetweenKnownOnesInTheListsOrderAreTheCodesBetween() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|志愿者类别|||||||联系电话",
                "|文化能人|党员|甲类|乙类|百姓名嘴|学生|普通村民|",
                "张大山|√|||||||13800000001",
                "李大河|||√|||||13800000002",
                "王大川||||√||||13800000003");

        assertThat(tried.at(5)).extracting(v -> v.get("category")).containsExactly("elder_sage");
        assertThat(tried.at(6)).extracting(v -> v.get("category")).containsExactly("retired_cadre");
        assertThat(tried.findings()).containsExactly("column.guessed@D3", "column.guessed@E3");
    }

    @Test
    void columnsOfMarksOutOfTheListsOrderTellNothing() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|志愿者类别|||||||联系电话",
                "|党员|文化能人|甲类|乙类|百姓名嘴|学生|普通村民|",
                "张大山|√|||||||13800000001",
                "李大河|||√|||||13800000002");

        assertThat(tried.rows()).isEqualTo("THHAR");
    }

    @Test
    void columnsOfNumbersBehindAListAreNoneOfItsCodes() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "活动日期|活动名称|活动类别|||||||",
                "||主题实践活动|理论宣讲|道德模范学习|善行义举榜更新|移风易俗|志愿服务|文化文艺|人手",
                "2024-01-05|包饺子|√|||||||12",
                "2024-01-06|读书会||√||||||30");

        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("themed");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void whoUnderAGroupAsksWhoDidIt() {
        Tried tried = Tried.file(PATH, "微心愿清单", "心愿人|微心愿|登记日期|认领|", "|||谁|哪天", "张大山|一袋米|2024-01-05|爱心商户联盟|2024-01-09");

        assertThat(tried.at(4))
                .containsExactly(Map.of(
                        "person",
                        "张大山",
                        "wish",
                        "一袋米",
                        "submitted_on",
                        "2024-01-05",
                        "claimed_by",
                        "爱心商户联盟",
                        "claimed_on",
                        "2024-01-09"));
    }

    @Test
    void whoWroteItDownIsNobodyInTheRowAndSchoolingNoSkill() {
        Tried wish = Tried.file(PATH, "微心愿清单", "许愿户|微心愿|登记日期|谁记的", "张大山|一袋米|2024-01-05|李文书");
        Tried roster = Tried.file(PATH, "志愿者花名册", "姓名|类别|文化", "张大山|党员|初中", "李大河|学生|高中");

        assertThat(wish.at(3)).extracting(v -> v.get("person")).containsExactly("张大山");
        assertThat(roster.at(3)).containsExactly(Map.of("name", "张大山", "category", "party_member"));
    }

    @Test
    void aPeriodBehindALabelAndAListsNameNameTheForm() {
        Tried tried = Tried.file(PATH, "报告期：2024年第1季度矛盾纠纷排查化解明细", "甲乙双方|日期|是否成功", "张大山、李大河|2024-01-05|调解成功");

        assertThat(tried.submissions()).containsExactly("mediation 201 2024Q1 1/1");
    }

    @Test
    void aGroupAloneOverTheFirstLabelsIsHeader() {
        Tried tried = Tried.page(
                "2024Q1/前张岭村/x.html",
                "<table><tr><td colspan='6'>志愿者名单</td></tr><tr><td colspan='3'>个人情况</td></tr>"
                        + "<tr><td>姓名</td><td>性别</td><td>联系电话</td><td>类别</td><td>特长</td><td>入队时间</td></tr>"
                        + "<tr><td>张大山</td><td>男</td><td>13800000001</td><td>党员</td><td>唱歌</td><td>2020-01-05</td></tr>"
                        + "<tr><td>李大河</td><td>男</td><td>13800000002</td><td>学生</td><td>书法</td><td>2021-01-05</td></tr>"
                        + "</table>");

        assertThat(tried.rows()).isEqualTo("THHAA");
    }

    @Test
    void ofTwoWordsForAQuestionTheUnknownOneIsTheOtherAnswer() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|类别|专兼职", "张大山|党员|专职", "李大河|学生|看情况", "王小云|学生|看情况", "赵小雨|党员|专职");

        assertThat(tried.at(4)).extracting(v -> v.get("commitment")).containsExactly("part_time");
        assertThat(tried.findings()).containsExactly("value.guessed@C4", "value.guessed@C5");
    }

    @Test
    void aThirdWordOneSaidOnceAndAListOfKindsTellNothing() {
        Tried third = Tried.file(
                PATH, "志愿者花名册", "姓名|类别|专兼职", "张大山|党员|专职", "李大河|学生|看情况", "王小云|学生|看情况", "赵小雨|党员|另说", "钱小雪|党员|专职");
        Tried once = Tried.file(PATH, "志愿者花名册", "姓名|类别|专兼职", "张大山|党员|专职", "李大河|学生|看情况", "赵小雨|党员|专职");
        Tried kinds =
                Tried.file(PATH, "队伍登记表", "队伍名称|队伍类别|队长", "秧歌队|文艺演出队|张大山", "花鼓队|文艺演出队|王小云", "篮球队|球类|李大河", "足球队|球类|赵小雨");

        assertThat(third.at(4)).containsExactly(Map.of("name", "李大河", "category", "student"));
        assertThat(once.at(4)).containsExactly(Map.of("name", "李大河", "category", "student"));
        assertThat(kinds.rows()).isEqualTo("THAARR");
    }

    @Test
    void aWordThatLeavesItsEndUnsaidIsThatWord() {
        Tried tried = Tried.file(PATH, "文明实践活动台账", "日期|活动名称", "一、节日主题", "2024-01-05|包饺子", "二、便民志愿", "2024-01-06|理发");

        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("themed");
        assertThat(tried.at(6)).extracting(v -> v.get("category")).containsExactly("volunteer_service");
    }

    @Test
    void aMeasureOfSpaceNamesTheSpace() {
        Tried tried = Tried.file(PATH, "实践站基本情况表", "村名|有标识|有场所|有书籍|体量（㎡）|负责人", "前张岭村|有|有|无|120|张大山");

        assertThat(tried.at(3)).extracting(v -> v.get("floor_area")).containsExactly("120");
    }

    @Test
    void aColumnLeftFreeUnderAListsGroupDoesNotEndTheList() {
        Tried tried = Tried.page(
                "2024Q1/前张岭村/x.html",
                "<table><tr><td colspan='10'>志愿者花名册</td></tr>"
                        + "<tr><td colspan='5'>基本情况</td><td colspan='5'>具体情况</td></tr>"
                        + "<tr><td rowspan='2'>姓名</td><td colspan='8'>类别</td><td rowspan='2'>特长</td></tr>"
                        + "<tr><td>文化能人</td><td>党员</td><td>乡贤</td><td>退休干部</td><td></td><td>百姓名嘴</td><td>学生</td>"
                        + "<td>普通村民</td></tr>"
                        + "<tr><td>张大山</td><td>√</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td>"
                        + "<td>唱歌</td></tr>"
                        + "<tr><td>李大河</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td>√</td>"
                        + "<td>书法</td></tr></table>");

        assertThat(tried.at(6)).extracting(v -> v.get("category")).containsExactly("villager");
    }

    @Test
    void theFormsNounIsNothingThatAWordSharesWithAField() {
        Tried tried =
                Tried.file(PATH, "文明实践活动台账", "日期|活动名称|活动类别|活动照片数量", "2024-01-05|包饺子|文化文艺|3", "2024-01-06|下棋|文化文艺|2");

        assertThat(tried.at(3)).containsExactly(Map.of("date", "2024-01-05", "title", "包饺子", "category", "culture"));
    }
}
