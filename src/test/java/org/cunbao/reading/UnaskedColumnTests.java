package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Columns that nobody asked for, beside columns in words that no form knows: a wrong value is worse than none. */
class UnaskedColumnTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void theDayOfAVisitAfterwardsOrOfANewElectionIsNoDayOfFounding() {
        Tried tried = Tried.file(
                PATH,
                "群众组织登记表",
                "组织名称|会长|成员人数|最近换届时间|全年议事次数|副会长",
                "红白理事会|张大山|9|2021-01-05|6|李大河",
                "道德评议会|王大川|7|2021-03-01|4|赵小海");

        assertThat(tried.at(3)).containsExactly(Map.of("kind", "weddings_funerals", "chair", "张大山", "members", "9"));
    }

    @Test
    void oneKnownWordOutweighsTwoThatAreAlike() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "活动日期|活动标题|活动类别|活动期数|活动方式",
                "2024-01-05|春节送福|主题实践活动|1|线下",
                "2024-01-06|清理河道|志愿服务|2|入户");

        assertThat(tried.at(3)).containsExactly(Map.of("date", "2024-01-05", "title", "春节送福", "category", "themed"));
    }

    @Test
    void hoursAndLeafletsAreNoVolunteers() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "活动日期|活动名称|活动类别|活动时长（小时）|发放资料（份）|参与人数",
                "2024-01-05|春节送福|主题实践活动|2|100|56",
                "2024-01-06|清理河道|志愿服务|1|50|23");

        assertThat(tried.at(3))
                .containsExactly(
                        Map.of("date", "2024-01-05", "title", "春节送福", "category", "themed", "participants", "56"));
    }

    @Test
    void theColumnThatHoldsTheCodesIsTakenBeforeTheOneWhoseWordIsKnown() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "活动日期|活动名称|活动形式|归口",
                "2024-01-05|春节送福|线下|主题实践活动",
                "2024-01-06|清理河道|入户|志愿服务",
                "2024-01-07|书法展|线下|文化文艺");

        assertThat(tried.at(3)).extracting(v -> v.get("category")).containsExactly("themed");
        assertThat(tried.at(5)).extracting(v -> v.get("category")).containsExactly("culture");
    }

    @Test
    void theLastWordOfAHeaderSaysWhatItAsksFor() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "活动举行的时间|开展的活动名称|活动内容大类别|主办单位",
                "2024-01-05|春节送福|主题实践活动|前张岭村",
                "2024-01-06|清理河道|志愿服务|前张岭村");

        assertThat(tried.at(3))
                .containsExactly(
                        Map.of("date", "2024-01-05", "title", "春节送福", "category", "themed", "organiser", "前张岭村"));
    }

    @Test
    void aNameThatIsLeftOverIsToldByItsKindAndASharedCharacter() {
        Tried tried = Tried.file(PATH, "队伍登记表", "队伍名称|队伍类别|队伍带头者|成员人数", "腰鼓队|文艺演出队|张大山|12", "红马甲队|志愿服务队|李大河|9");

        assertThat(tried.at(3))
                .containsExactly(Map.of("name", "腰鼓队", "kind", "performance", "leader", "张大山", "members", "12"));
    }

    @Test
    void unknownWordsOverMarksAreTheFreeCodesThatAreMostAlike() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|志愿者类别|||||||联系电话",
                "|文艺界人|党员|乡贤|退休干部|百姓名嘴|在校学子生|普通村民|",
                "张大山|√|||||||13800000001",
                "李大河||||||√||13800000002",
                "王大川|||||||√|13800000003");

        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("cultural_talent");
        assertThat(tried.at(5)).extracting(v -> v.get("category")).containsExactly("student");
        assertThat(tried.at(6)).extracting(v -> v.get("category")).containsExactly("villager");
    }

    @Test
    void whatCaptionsTellIsNotGuessedFromAnotherColumn() {
        Tried tried = Tried.file(
                PATH,
                "先进典型推荐表",
                "推荐日期|姓名|口碑|级别",
                "一、身边好人",
                "2024-01-05|张大山|县级好人|村级",
                "二、最美家庭",
                "2024-01-06|李大河|县级好人|村级");

        assertThat(tried.at(4)).extracting(v -> v.get("kind")).containsExactly("good_person");
        assertThat(tried.at(6)).extracting(v -> v.get("kind")).containsExactly("finest_family");
    }

    @Test
    void aCaptionTellsTheFieldThatWaitsForIt() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "序号|活动日期|活动名称|宣讲类别",
                "一、政策理论宣讲",
                "1|2024-01-05|医保新规|政策宣讲",
                "二、道德模范先进事迹的学习",
                "2|2024-01-06|故事会|");

        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("lecture");
        assertThat(tried.at(6)).extracting(v -> v.get("category")).containsExactly("model_study");
    }

    @Test
    void aTableThatNothingNamesIsNamedByItsHeaders() {
        Tried tried = Tried.file(
                "2024Q1/前张岭村/报表.csv",
                "调解日|矛盾双方名字|调解干部姓名|回访时间|标的金额（元）|调解的结果|备注",
                "2024-01-05|张大山、李大河|王大川|2024-02-05|500|成功化解|",
                "2024-01-06|赵小海、钱三多|王大川|2024-02-06|2000|尚在调解中|");

        assertThat(tried.submissions()).containsExactly("mediation 201 2024Q1 2/2");
    }

    @Test
    void aHeaderWithTheMarkOfAnotherFieldIsHardlyThisOnes() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "序号|活动日期|活动名称|所办宣讲活动类型",
                "一、理论宣讲",
                "1|2024-01-05|医保新规|政策宣讲",
                "二、文化文艺",
                "2|2024-01-06|书法展|");

        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("lecture");
        assertThat(tried.at(4)).extracting(v -> v.get("lecture_kind")).containsExactly("policy");
        assertThat(tried.at(6)).extracting(v -> v.get("category")).containsExactly("culture");
    }

    @Test
    void howOftenTheyMeetIsNoNumberOfMembers() {
        Tried tried = Tried.file(PATH, "群众组织登记表", "组织名称|会长|一年开会几次", "红白理事会|张大山|2", "道德评议会|王大川|4", "村民议事会|赵小海|3");

        assertThat(tried.at(3)).containsExactly(Map.of("kind", "weddings_funerals", "chair", "张大山"));
    }

    @Test
    void hoursWithDecimalsAreNoDaysThoughEachCouldBeOne() {
        Tried tried = Tried.file(
                PATH, "志愿者花名册", "姓名|类别|志愿服务时数|加入时间", "张大山|党员|44.5|2021.6", "李大河|学生|20.5|2022.11", "王大川|学生|38.5|2020.3");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "name",
                        "张大山",
                        "category",
                        "party_member",
                        "hours",
                        "44.5",
                        "joined_on",
                        "2021-06-01",
                        "joined_on.precision",
                        "month"));
    }

    @Test
    void aQuestionOfYesOrNoAndAnotherMeasureAreNobodysTextOrName() {
        Tried tried = Tried.file(
                "2024Q1/前张岭村/x.csv",
                "关爱帮扶台账",
                "帮扶日期|帮扶类别|受助人|人群类别|是否购买志愿者保险？|整改措施（如有）|距镇驻地（公里）|总分",
                "2024-01-05|生活关爱|张大山|残疾人|统一购买|已整改|5.5|0",
                "2024-01-06|生活关爱|李大河|低保户|未购买|限期整改|8公里|0");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "date", "2024-01-05", "kind", "daily_care", "recipient", "张大山", "recipient_group", "disabled"));
    }

    @Test
    void theScoreOfAQuestionnaireIsNoNumberOfHours() {
        Tried tried = Tried.file(
                "2024Q1/前张岭村/x.csv",
                "序号|1、您的姓名：|2、您属于以下哪类志愿者？|3、您的手机号码：|总分数",
                "1|张大山|党员|13800000001|0",
                "2|李大河|学生|13800000002|0");

        assertThat(tried.at(2))
                .containsExactly(Map.of("name", "张大山", "category", "party_member", "phone", "13800000001"));
    }
}
