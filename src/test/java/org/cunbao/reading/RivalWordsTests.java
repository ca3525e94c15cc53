package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headers and codes that could be taken for two things: which of them they are, or that nobody can say. */
class RivalWordsTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";
    private static final String FOLDER = "2024Q1/前张岭村/";

    @Test
    void aWordThatAnotherFieldKnowsIsNotMerelyAlike() {
        Tried tried = Tried.file(PATH, "微心愿清单", "心愿人|微心愿|登记日期|完成时间|是否完成", "张大山|一袋米|2024-01-05|2024-01-09|是");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "person", "张大山", "wish", "一袋米", "submitted_on", "2024-01-05", "fulfilled_on", "2024-01-09"));
    }

    @Test
    void daysAreTakenRatherThanMarksThatItIsDone() {
        Tried tried =
                Tried.file(PATH, "微心愿清单", "是否圆梦|心愿人|微心愿|登记日期|认办时间|兑现日期", "是|张大山|一袋米|2024-01-05|2024-01-06|2024-01-09");

        assertThat(tried.at(3)).extracting(v -> v.get("claimed_on")).containsExactly("2024-01-06");
        assertThat(tried.at(3)).extracting(v -> v.get("fulfilled_on")).containsExactly("2024-01-09");
    }

    @Test
    void aHeaderOfTwoWordsOfWhichOneIsACodeAsksForCodesWhereTheCellsAreSome() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|类别|专业/业余", "张大山|党员|业余时间", "李大河|学生|专职");

        assertThat(tried.at(3))
                .containsExactly(Map.of("name", "张大山", "category", "party_member", "commitment", "part_time"));
    }

    @Test
    void aMeasureInAHeaderTellsWhatItDoesNotAskFor() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "日期|活动名称|活动类别|参与人数|活动动用（元）",
                "2024-01-05|包饺子|文化文艺|30|500",
                "2024-01-06|下棋|文化文艺|20|200");

        assertThat(tried.at(3))
                .containsExactly(
                        Map.of("date", "2024-01-05", "title", "包饺子", "category", "culture", "participants", "30"));
    }

    @Test
    void theActivitysNameIsNoSummaryOfIt() {
        Tried tried = Tried.file(PATH, "文明实践活动台账", "日期|活动简介|活动项目|活动类别", "2024-01-05|组织群众参加，现场气氛热烈，效果很好|包饺子|文化文艺");

        assertThat(tried.at(3)).extracting(v -> v.get("title")).containsExactly("包饺子");
    }

    @Test
    void anOptionalColumnThatIsMerelyAlikeIsGivenUpForAPersonThatRowsMustName() {
        Tried tried = Tried.file(
                PATH, "关爱援助登记表", "日期|援助类别|参与帮扶之人|人群类别", "2024-01-05|法律援助|张大山|低保户", "2024-01-06|心理疏导|李大河|残疾人");

        assertThat(tried.at(3)).extracting(v -> v.get("recipient")).containsExactly("张大山");
        assertThat(tried.rows()).isEqualTo("THAA");
    }

    @Test
    void codesThatOnlyOneFormHasNameIt() {
        Tried tried = Tried.file(PATH, "堂口|头人|成立时间|会员数", "红白理事会|张大山|2020-01-05|9", "老年协会|李大河|2021-03-02|8");

        assertThat(tried.submissions()).containsExactly("council 201 2024Q1 2/2");
        assertThat(tried.at(2))
                .containsExactly(Map.of(
                        "kind", "weddings_funerals", "chair", "张大山", "founded_on", "2020-01-05", "members", "9"));
    }

    @Test
    void aFilesNameNamesEachOfItsForms() {
        Tried tried = Tried.file(
                FOLDER + "文明实践活动、关爱援助台账.csv",
                "主讲者|讲课类型|在何处|志愿人员数|所属系列活动|年月日|项目名称|参会人数",
                "一、文化文艺",
                "||农家书屋|3||2024-01-05|包饺子|30",
                "||农家书屋|4||2024-01-06|下棋|20");

        assertThat(tried.submissions()).containsExactly("activity 201 2024Q1 2/2");
    }

    @Test
    void whatATitleIsAboutIsNoOutcome() {
        Tried tried = Tried.file(PATH, "矛盾化解清单", "受理日期|当事人|了局", "2024-01-05|张大山、李大河|不欢而散");

        assertThat(tried.rows()).isEqualTo("THR");
    }

    @Test
    void aWordNearACodeIsNotTheCode() {
        Tried honours = Tried.file(
                PATH, "先进典型推荐表", "推荐日期|推荐类别|姓名", "2024-01-05|星级文明户|张大山", "2024-01-06|劳动模范|李大河", "2024-01-07|文明示范户|王小川");
        Tried aids = Tried.file(
                PATH,
                "关爱援助登记表",
                "日期|援助类别|受助人|人群类别",
                "2024-01-05|法律援助|张大山|低保边缘户",
                "2024-01-06|法律援助|李大河|困难群众",
                "2024-01-07|法律援助|王小川|残疾人家属",
                "2024-01-08|法律援助|赵大江|肢残人员",
                "2024-01-09|法律援助|孙大湖|老党员（困难）");

        assertThat(honours.rows()).isEqualTo("THRRA");
        assertThat(aids.rows()).isEqualTo("THRRRAA");
        assertThat(aids.at(7)).extracting(v -> v.get("recipient_group")).containsExactly("party_hardship");
    }

    @Test
    void wordsOfManyPartsAreRead() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "成员姓名|身份归属|离队登记日期", "张大山|卸任村干部|2024-02-01", "李大河|民间讲师|", "王小川|曲艺名家|");

        assertThat(tried.at(3))
                .containsExactly(Map.of("name", "张大山", "category", "retired_cadre", "left_on", "2024-02-01"));
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("storyteller");
        assertThat(tried.at(5)).extracting(v -> v.get("category")).containsExactly("cultural_talent");
    }

    @Test
    void aCardOfANamedFormMayHaveLabelsThatAreMerelyAlike() {
        Tried tried = Tried.file(
                PATH,
                "微心愿登记卡",
                "许愿群众本人|张大山|认领人|王小川",
                "微心愿|一袋米|心愿首次征集时间|2024-01-05",
                "心愿最终实现时间|2024-01-09|联系电话|13800000001");

        assertThat(tried.rows()).isEqualTo("TAAA");
        assertThat(tried.at(2))
                .containsExactly(Map.of(
                        "person",
                        "张大山",
                        "wish",
                        "一袋米",
                        "claimed_by",
                        "王小川",
                        "submitted_on",
                        "2024-01-05",
                        "fulfilled_on",
                        "2024-01-09"));
    }

    @Test
    void aWordWithoutTheFormsNounOverTitlesIsNoCategory() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "日期|所开展的何种活动|地点|参与人数",
                "一、文化文艺",
                "2024-01-05|全村老少包饺子|村部|30",
                "2024-01-06|象棋比一比高低|村部|20",
                "2024-01-07|村口看露天电影|村口|90");

        assertThat(tried.rows()).isEqualTo("THTAAA");
        assertThat(tried.at(4)).extracting(v -> v.get("title")).containsExactly("全村老少包饺子");
    }

    @Test
    void whatSaysThatThereIsNoneIsNoForeignCode() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "日期|活动名称|活动类别|讲堂上所讲归哪个类别",
                "2024-01-05|包饺子|文化文艺|无",
                "2024-01-06|下棋|文化文艺|无",
                "2024-01-07|防火讲座|理论宣讲|消防安全",
                "2024-01-08|普法讲座|理论宣讲|法律宣讲");

        assertThat(tried.at(5)).extracting(v -> v.get("lecture_kind")).containsExactly("safety");
    }

    @Test
    void theVillageThatRecommendsIsNoLevel() {
        Tried tried =
                Tried.file(PATH, "先进典型推荐表", "推荐日期|推荐类别|姓名|推荐村", "2024-01-05|身边好人|张大山|本村", "2024-01-06|身边好人|李大河|本社区");

        assertThat(tried.at(3)).containsExactly(Map.of("date", "2024-01-05", "kind", "good_person", "name", "张大山"));
    }

    @Test
    void whatWasDoneTellsMoreThanWhatWasHandedOut() {
        Tried tried = Tried.file(
                PATH, "困难群众帮扶情况统计表", "帮扶时间|帮扶类别|帮扶对象|对象类别|慰问品|帮扶措施", "2024-01-05|生活关爱|张大山|低保户|棉被一床、米两袋、食用油|发放慰问金");

        assertThat(tried.at(3)).extracting(v -> v.get("content")).containsExactly("发放慰问金");
    }

    @Test
    void whatWasHandedOutIsTheContentWhereNothingElseTellsIt() {
        Tried tried = Tried.file(PATH, "困难群众帮扶情况统计表", "帮扶时间|帮扶类别|帮扶对象|对象类别|慰问品", "2024-01-05|生活关爱|张大山|低保户|棉被一床");

        assertThat(tried.at(3)).extracting(v -> v.get("content")).containsExactly("棉被一床");
    }

    @Test
    void theNameOfWhoRecommendsIsNoLevelThoughItsWordsCouldBe() {
        Tried tried = Tried.file(
                PATH,
                "先进典型推荐表",
                "推荐日期|推荐类别|姓名|主要事迹|推荐单位名称",
                "2024-01-05|身边好人|张大山|拾金不昧|本村",
                "2024-01-06|身边好人|李大河|孝老爱亲|本村");

        assertThat(tried.at(3)).extracting(v -> v.get("level")).containsExactly((String) null);
        assertThat(tried.rows()).isEqualTo("THAA");
    }

    @Test
    void aQuestionWhetherSomethingIsBuiltAsksForIt() {
        Tried tried = Tried.file(PATH, "新时代文明实践站基本情况表", "村（社区）|是否已建成科技科普平台|是否建立工作制度|是否配备体育健身器材", "前张岭村|是|否|是");

        assertThat(tried.at(3))
                .containsExactly(
                        Map.of("unit", "999000100201", "science", "yes", "rules", "no", "sports_equipment", "yes"));
    }

    @Test
    void whatIsAskedInTimesIsNoNumberOfMembers() {
        Tried tried = Tried.file(PATH, "群众组织台账", "组织名称|会长|一年开几次会", "红白理事会|张大山|4", "道德评议会|李大河|6");

        assertThat(tried.at(3)).containsExactly(Map.of("kind", "weddings_funerals", "chair", "张大山"));
    }

    @Test
    void aDaySaidInWordsOfNoFieldIsNotTheFirstThatComes() {
        Tried tried = Tried.file(
                PATH,
                "微心愿清单",
                "心愿人|微心愿|登记日期|大家商量的日期",
                "张大山|一袋米|2024-01-05|2024-01-09",
                "李大河|课外书|2024-01-06|2024-01-10");

        assertThat(tried.at(3)).containsExactly(Map.of("person", "张大山", "wish", "一袋米", "submitted_on", "2024-01-05"));
    }

    @Test
    void whatStandsInBracketsWithinAHeaderMayStandForTheWordBefore() {
        Tried tried = Tried.file(PATH, "文明实践活动台账", "日期|实施项目（活动）名称|活动类别|活动概况", "2024-01-05|包饺子|文化文艺|组织群众参加，现场气氛热烈，效果很好");

        assertThat(tried.at(3)).extracting(v -> v.get("title")).containsExactly("包饺子");
    }

    @Test
    void theTitleDoesNotSpeakForRowsThatNameTheirCodesBelowAStrangeHeader() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助（法律援助）登记表",
                "日期|受助人|人群类别|红旗",
                "2024-01-05|张大山|低保户|困难帮扶",
                "2024-01-06|李大河|残疾人|走走看看",
                "2024-01-07|王大川|残疾人|谈天说地");

        assertThat(tried.rows()).isEqualTo("THRRR");
    }

    @Test
    void oneWordBelowAHeaderThatSaysNothingIsNoLevel() {
        Tried tried = Tried.file(PATH, "先进典型推荐表", "日期|推荐类别|姓名|出自", "2024-01-05|身边好人|张大山|本村");

        assertThat(tried.at(3)).containsExactly(Map.of("date", "2024-01-05", "kind", "good_person", "name", "张大山"));
    }

    @Test
    void aColumnOfALecturesKindsIsNoTitleThoughItsWordSaysSo() {
        Tried tried = Tried.file(
                PATH,
                "活动流水账",
                "何时|何地|何事|归类|宣讲内容|来了多少人",
                "2024-01-05|村部|防电诈课|理论宣讲|法律宣讲|12",
                "2024-01-06|广场|家风故事会|理论宣讲|人文大讲堂|29",
                "2024-01-09|村部|医保政策解读|理论宣讲|政策宣讲|30",
                "2024-01-12|广场|送戏下乡|文化文艺||80");

        assertThat(tried.rows()).isEqualTo("THAAAA");
        assertThat(tried.at(3)).extracting(v -> v.get("title")).containsExactly("防电诈课");
        assertThat(tried.at(3)).extracting(v -> v.get("lecture_kind")).containsExactly("law");
    }

    @Test
    void codesOfAnythingAreNoNumberOfMembers() {
        Tried tried = Tried.file(PATH, "群众组织登记表", "组织名称|牵头人|政治面貌代码", "红白理事会|张大山|13", "老年协会|李大河|13");

        assertThat(tried.at(3)).extracting(v -> v.get("members")).containsOnlyNulls();
    }

    @Test
    void yesAndNoBehindAQuestionOfferNoOutcome() {
        Tried tried = Tried.file(
                PATH,
                "矛盾调处台账",
                "纠纷调处时间|涉事双方|纠纷类型|调处结果|推送公众号（是/否）",
                "2024-01-05|张大山与李大河|邻里纠纷|成功化解|否",
                "2024-01-09|张大山与钱大江|土地纠纷|双方和解|是");

        assertThat(tried.at(3)).extracting(v -> v.get("outcome")).containsExactly("success");
    }
}
