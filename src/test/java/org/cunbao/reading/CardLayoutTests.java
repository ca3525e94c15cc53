package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records that do not lie in rows: labels down the left with a record in each column, cards beside and below each other. */
class CardLayoutTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";
    private static final String OF_TOWNSHIP = "2024Q1/柳溪镇/x.csv";

    private static final Map<String, String> ZHANG =
            Map.of("name", "张大山", "gender", "male", "category", "party_member", "phone", "13800000001");
    private static final Map<String, String> LI =
            Map.of("name", "李大河", "gender", "male", "category", "student", "phone", "13800000002");
    private static final Map<String, String> WANG =
            Map.of("name", "王小川", "gender", "female", "category", "cultural_talent", "phone", "13800000003");

    @Test
    void aTableOnItsSideHasARecordInEachColumn() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|张大山|李大河|王小川",
                "性别|男|男|女",
                "身份证号||| ",
                "联系电话|13800000001|13800000002|13800000003",
                "人员类别|党员|学生|文化能人");

        assertThat(tried.rows()).isEqualTo("TAAAAA");
        assertThat(tried.at(2)).containsExactly(ZHANG, LI, WANG);
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 3/3");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void theRowThatNumbersTheRecordsBelongsToThem() {
        Tried tried = Tried.file(
                PATH, "志愿者花名册", "序号|1|2", "姓名|张大山|李大河", "性别|男|男", "联系电话|13800000001|13800000002", "人员类别|党员|学生");

        assertThat(tried.rows()).isEqualTo("TAAAAA");
        assertThat(tried.at(2)).containsExactly(ZHANG, LI);
    }

    @Test
    void aBlockBelowATableOnItsSideGoesOnAndItsLastRecordMayBeAlone() {
        Tried tried = Tried.file(
                PATH,
                "微心愿清单",
                "1.登记日期（必填）|2024-01-05|2024-01-06",
                "2.心愿人（必填）|张大山|李大河",
                "3.人员类别|低保户|残疾人",
                "4.微心愿内容（必填）|一袋米|一床被",
                "5.认领人|王小川|赵大江",
                "",
                "1.登记日期（必填）|2024-01-07|",
                "2.心愿人（必填）|钱大江|",
                "3.人员类别|低保户|",
                "4.微心愿内容（必填）|一本书|",
                "5.认领人|孙大江|");

        assertThat(tried.rows()).isEqualTo("TAAAAABAAAAA");
        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 3/3");
        assertThat(tried.at(8))
                .containsExactly(Map.of(
                        "submitted_on",
                        "2024-01-07",
                        "person",
                        "钱大江",
                        "recipient_group",
                        "low_income",
                        "wish",
                        "一本书",
                        "claimed_by",
                        "孙大江"));
    }

    @Test
    void aValueThatIsAlsoALabelElsewhereIsNoLabel() {
        Tried tried = Tried.file(PATH, "队伍登记表", "队伍名称|腰鼓队|红马甲志愿服务队", "队伍类别|文艺演出队|志愿服务队", "负责人|张大山|李大河", "人数|12|20");

        assertThat(tried.rows()).isEqualTo("TAAAA");
        assertThat(tried.at(2))
                .containsExactly(
                        Map.of("name", "腰鼓队", "kind", "performance", "leader", "张大山", "members", "12"),
                        Map.of("name", "红马甲志愿服务队", "kind", "service", "leader", "李大河", "members", "20"));
    }

    @Test
    void villagesAcrossTheTopAreTheUnitsOfTheRecordsBelow() {
        String[] items = {"有标识|有|无", "有场所|有|有", "有书籍|无|有", "有工作制度|有|有", "有活动安排|有|有", "有软件资料|有|有", "藏书（册）|300|500"};
        for (String corner : List.of("项目", "村（社区）")) {
            Tried tried = Tried.file(
                    OF_TOWNSHIP,
                    "各村实践站基本情况表",
                    corner + "|前张岭村|枣园社区",
                    items[0],
                    items[1],
                    items[2],
                    items[3],
                    items[4],
                    items[5],
                    items[6]);

            assertThat(tried.submissions())
                    .containsExactly("station 201 2024Q1 1/1 compiled", "station 001 2024Q1 1/1 compiled");
            assertThat(tried.at(2)).extracting(v -> v.get("sign")).containsExactly("yes", "no");
            assertThat(tried.at(2)).extracting(v -> v.get("book_count")).containsExactly("300", "500");
        }
    }

    @Test
    void aRemarkBesideTheValuesIsNoSecondRecord() {
        Tried tried =
                Tried.file(PATH, "实践站基本情况表", "村（社区）|前张岭村|", "有标识|有|门口", "有场所|有|村委会楼下", "有书籍|无|正在采购", "有工作制度|有|上墙");

        assertThat(tried.submissions()).containsExactly("station 201 2024Q1 1/1");
        assertThat(tried.at(2)).extracting(v -> v.get("books")).containsExactly("no");
    }

    @Test
    void aLabelWithALongRemarkAndANoteFarRightDoNotPartTheRecords() {
        Tried sideways = Tried.file(
                PATH, "微心愿清单", "登记日期（如2023.3.5，请勿空）|2024.1.5|2024.1.6", "心愿人（请填写身份证上姓名）|张大山|李大河", "微心愿内容|一袋米|一床被");
        Tried card = Tried.file(
                PATH,
                "微心愿清单",
                "登记日期|2024-01-05|心愿人|张大山|||填报要求：",
                "微心愿内容|一袋米|人员类别|低保户|||1.日期填写到日",
                "认领人||认领日期||||2.不得空项");

        assertThat(sideways.at(2)).extracting(v -> v.get("person")).containsExactly("张大山", "李大河");
        assertThat(card.submissions()).containsExactly("wish 201 2024Q1 1/1");
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void theSignatureBelowACardIsANoteAndTheNextCardNeedsNoGap() {
        Tried tried = Tried.file(
                PATH,
                "矛盾纠纷调解登记表",
                "基本情况|调解日期|2月24日|当事人|张大山、李大河",
                "详细情况|纠纷类型|土地纠纷|是否成功|成功",
                "负责人（签字）：|||经办人（签字）：|",
                "矛盾纠纷调解登记表",
                "基本情况|调解日期|2月25日|当事人|王小川、赵大江",
                "详细情况|纠纷类型|土地纠纷|是否成功|成功");

        assertThat(tried.rows()).isEqualTo("TAANTAA");
        assertThat(tried.submissions()).containsExactly("mediation 201 2024Q1 2/2");
        assertThat(tried.at(6)).extracting(v -> v.get("date")).containsExactly("2024-02-25");
    }

    @Test
    void aGroupsWordAboveTheNextTitleIsNoLabel() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助登记表",
                "基本情况|援助时间|2024-01-05|援助类型|法律援助",
                "|受助人姓名|张大山|受助人类别|残疾人",
                "具体情况|身份证号|110101198001010010|援助内容|代写文书",
                "",
                "关爱援助登记表",
                "基本情况|援助时间|2024-01-06|援助类型|法律援助",
                "|受助人姓名|李大河|受助人类别|残疾人",
                "具体情况|身份证号|110101198001010029|援助内容|代写文书");

        assertThat(tried.rows()).isEqualTo("TAAABTAAA");
        assertThat(tried.at(2)).extracting(v -> v.get("id_number")).containsExactly("110101198001010010");
        assertThat(tried.at(7)).extracting(v -> v.get("id_number")).containsExactly("110101198001010029");
    }

    @Test
    void threeLabelsInTwoRowsAreACardWhereNoneIsMissing() {
        Tried tried = Tried.file(PATH, "群众组织登记表", "组织类型|红白理事会|会长|张大山", "成员人数|7|章程|有");
        Tried beside = Tried.file(PATH, "群众组织登记表", "组织类型|红白理事会|会长|张大山|组织类型|老年协会|会长|李大河", "成员人数|7|||成员人数|9||");

        assertThat(tried.rows()).isEqualTo("TAA");
        assertThat(tried.at(2))
                .containsExactly(Map.of("kind", "weddings_funerals", "chair", "张大山", "members", "7", "charter", "yes"));
        assertThat(beside.rows()).isEqualTo("TAA");
        assertThat(beside.at(2))
                .containsExactly(
                        Map.of("kind", "weddings_funerals", "chair", "张大山", "members", "7"),
                        Map.of("kind", "elderly_association", "chair", "李大河", "members", "9"));
    }

    @Test
    void aListOfItemsUnderAHeadOfItsOwnIsOneCard() {
        for (String head : List.of("序号|项目|情况|备注", "编号|内容|有无|说明", "序号|指标||")) {
            Tried tried = Tried.file(
                    PATH, "实践站基本情况表", head, "1|有标识|有|", "2|有场所|有|村部", "3|有书籍|无|采购中", "4|有工作制度|有|", "5|藏书（册）|300|");

            assertThat(tried.rows()).isEqualTo("THAAAAA");
            assertThat(tried.at(3))
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
                            "book_count",
                            "300"));
        }
    }

    @Test
    void cardsBesideEachOtherAreSeveral() {
        Tried narrow = Tried.file(
                PATH,
                "志愿者登记卡",
                "姓名|张大山||姓名|李大河",
                "性别|男||性别|男",
                "联系电话|13800000001||联系电话|13800000002",
                "志愿者类别|党员||志愿者类别|学生");
        Tried wide = Tried.file(
                PATH, "志愿者登记卡", "姓名|张大山|性别|男|姓名|李大河|性别|男", "联系电话|13800000001|志愿者类别|党员|联系电话|13800000002|志愿者类别|学生");

        assertThat(narrow.rows()).isEqualTo("TAAAA");
        assertThat(narrow.at(2)).containsExactly(ZHANG, LI);
        assertThat(wide.rows()).isEqualTo("TAA");
        assertThat(wide.at(2)).containsExactly(ZHANG, LI);
    }

    @Test
    void aWordOverSeveralLinesAtTheLeftOfACardIsNoLabel() {
        Tried tried = Tried.file(
                PATH,
                "先进典型推荐表",
                "基本情况|推荐日期（年月日）（必填）|2024. 1. 5|推荐类别（必填）|道德模范",
                "|推荐对象（必填）|张大山|级别|县级",
                "具体情况|主要事迹|诚信还债|是否公示|已公示");

        assertThat(tried.rows()).isEqualTo("TAAA");
        assertThat(tried.at(2))
                .containsExactly(Map.of(
                        "date",
                        "2024-01-05",
                        "kind",
                        "moral_model",
                        "name",
                        "张大山",
                        "level",
                        "county",
                        "deed",
                        "诚信还债",
                        "publicised",
                        "yes"));
    }

    @Test
    void aSmallFormsCardMayHaveTwoLinesAndATitleThatIsALabelToo() {
        Tried mediation =
                Tried.file(PATH, "矛盾纠纷调解登记表", "一、基本情况", "调解日期|2月24日|当事人|张大山、李大河", "二、详细情况", "纠纷类型|土地纠纷|是否成功|成功");
        Tried volunteer = Tried.file(PATH, "志愿者名单", "姓名|张大山|性别|男", "联系电话|13800000001|人员类别|党员");

        assertThat(mediation.rows()).isEqualTo("TTATA");
        assertThat(mediation.at(3))
                .containsExactly(
                        Map.of("date", "2024-02-24", "parties", "张大山、李大河", "kind", "land", "outcome", "success"));
        assertThat(volunteer.rows()).isEqualTo("TAA");
        assertThat(volunteer.at(2)).containsExactly(ZHANG);
    }

    @Test
    void aCardBelowALineThatSaysWhoseItIsBeginsAfterAGap() {
        Tried tried = Tried.file(
                OF_TOWNSHIP,
                "填报单位：前张岭村",
                "姓名|张大山|性别|男",
                "联系电话|13800000001|志愿者类别|党员",
                "特长||出生日期|",
                "",
                "填报单位：枣园社区",
                "姓名|李大河|性别|男",
                "联系电话|13800000002|志愿者类别|学生",
                "特长||出生日期|");

        assertThat(tried.rows()).isEqualTo("NAAABNAAA");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/1", "volunteer 001 2024Q1 1/1");
    }

    @Test
    void twoLabelsAreEnoughForATableOnItsSide() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|张大山|李大河|王小川", "人员类别|党员|学生|文化能人");
        Tried bare = Tried.file(PATH, "姓名|张大山|李大河", "人员类别|党员|学生");
        Tried below = Tried.file(PATH, "志愿者花名册", "姓名|张大山|李大河", "人员类别|党员|学生", "填表人：王小川");

        assertThat(tried.rows()).isEqualTo("TAA");
        assertThat(tried.at(2))
                .containsExactly(
                        Map.of("name", "张大山", "category", "party_member"),
                        Map.of("name", "李大河", "category", "student"),
                        Map.of("name", "王小川", "category", "cultural_talent"));
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 3/3");
        assertThat(bare.submissions()).containsExactly("volunteer 201 2024Q1 2/2");
        assertThat(below.rows()).isEqualTo("TAAN");
        assertThat(below.submissions()).containsExactly("volunteer 201 2024Q1 2/2");
    }

    @Test
    void twoLinesOfACardAreNoTableOnItsSide() {
        Tried tried = Tried.file(PATH, "志愿者登记表", "姓名|张大山|性别|男", "人员类别|党员|联系电话|13800000001");

        assertThat(tried.at(2)).containsExactly(ZHANG);
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/1");
    }

    @Test
    void ofTwoLabelsTheTitleSaysWhoseTheyAre() {
        Tried team = Tried.file(PATH, "队伍登记表", "名称|腰鼓队|红马甲志愿服务队", "类别|文艺演出队|志愿服务队");

        assertThat(team.submissions()).containsExactly("team 201 2024Q1 2/2");
        assertThat(team.at(2))
                .containsExactly(
                        Map.of("name", "腰鼓队", "kind", "performance"), Map.of("name", "红马甲志愿服务队", "kind", "service"));
    }

    @Test
    void whatIsMerelyAlikeAboveAHeaderIsNoCard() {
        Tried tried = Tried.file(
                PATH,
                "微心愿清单",
                "心愿人员之姓名|填写全名|微心愿之内容|只写一项",
                "登记之日期|写到日|认领人|填写全名",
                "认领日期|写到日",
                "心愿人|微心愿内容|登记日期|认领人",
                "李大河|一床被|2024-01-07|赵小海");

        assertThat(tried.rows()).isEqualTo("TTTTHA");
        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 1/1");
    }

    @Test
    void aTableJustBelowACardIsNoPartOfIt() {
        Tried tried = Tried.file(
                PATH, "志愿者登记表", "姓名|李大河|性别|男", "人员类别|学生|联系电话|13800000002", "心愿人|微心愿内容|登记日期", "李大河|一床被|2024-01-07");

        assertThat(tried.rows()).isEqualTo("TAAHA");
        assertThat(tried.at(2)).containsExactly(LI);
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/1", "wish 201 2024Q1 1/1");
    }

    @Test
    void aMarkBelowNoSaysNoInAListOfQuestions() {
        Tried tried = Tried.file(
                PATH,
                "新时代文明实践站自查表",
                "类别|自查项目|是|否|备注",
                "基本信息|所属村|前张岭村||",
                "六有|有标识||√|",
                "|有场所||√|",
                "|有书籍|√||",
                "|有制度|√||",
                "五大平台|理论宣讲平台|√||");

        assertThat(tried.rows()).isEqualTo("THAAAAAA");
        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "unit",
                        "999000100201",
                        "sign",
                        "no",
                        "venue",
                        "no",
                        "books",
                        "yes",
                        "rules",
                        "yes",
                        "theory",
                        "yes"));
    }

    @Test
    void questionsWithAnswersBesideThemAreACardThoughNoFormHasTheirWords() {
        Tried tried = Tried.file(
                PATH, "实践站场所设施情况一览表", "实践站所在村|前张岭村|统一标识设置情况（有/无）|有", "活动场所是否落实|是|书刊是否配备到位|否", "工作制度是否上墙|有|活动安排制定情况|有");

        assertThat(tried.rows()).isEqualTo("TAAA");
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
                        "yes"));
    }

    @Test
    void rowsOfValuesBelowWhatLooksLikeLabelsAreATable() {
        Tried tried = Tried.file(
                PATH,
                "微心愿办理进度表",
                "*心愿提出时间|基本情况||心愿内容（具体描述）|心愿认领人姓名或单位|确认认领时间|*心愿实现日期（年/月/日）",
                "|许愿人姓名|*申请人员类型||||",
                "2024-01-05|张大山|低保户|一袋米|王小川|2024-01-06|2024-01-09",
                "2024-01-06|李大河|残疾人|一床被|王小川|2024-01-07|2024-01-09",
                "2024-01-07|赵大江|低保户|一本书|王小川|2024-01-08|2024-01-09");

        assertThat(tried.rows()).isEqualTo("THHAAA");
        assertThat(tried.at(4)).extracting(v -> v.get("person")).containsExactly("张大山");
    }

    @Test
    void aRecordBrokenIntoStripsIsOne() {
        Tried tried = Tried.file(
                PATH,
                "先进典型推荐表",
                "姓名|性别|推荐类别",
                "张大山|男|道德模范",
                "推荐时间|联系电话|主要事迹",
                "2024-01-05|13800000001|助人为乐",
                "",
                "姓名|性别|推荐类别",
                "李小红|女|身边好人",
                "推荐时间|联系电话|主要事迹",
                "2024-01-06|13800000002|孝老爱亲");

        assertThat(tried.rows()).isEqualTo("THAHABHAHA");
        assertThat(tried.submissions()).containsExactly("honour 201 2024Q1 2/2");
        assertThat(tried.at(3)).extracting(v -> v.get("date")).containsExactly("2024-01-05");
        assertThat(tried.at(8)).extracting(v -> v.get("kind")).containsExactly("good_person");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void aLowerTableOfSeveralRowsIsNoStrip() {
        Tried tried = Tried.file(
                PATH, "志愿者花名册", "姓名|性别|人员类别", "张大山|男|党员", "姓名|联系电话|人员类别", "李大河|13800000001|学生", "王小川|13800000002|党员");

        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 3/3");
    }

    @Test
    void aCodeThatCouldBeAYesOrANoToo() {
        Tried tried = Tried.file(PATH, "调解日期|1月21日", "双方当事人|张大山、李大河", "纠纷类别|邻里", "调解员|王小川", "结果怎样|未成功");

        assertThat(tried.rows()).isEqualTo("AAAAA");
        assertThat(tried.at(1)).extracting(v -> v.get("outcome")).containsExactly("failure");
    }

    @Test
    void theNextCardIsNoPartOfTheOneBeforeThoughNothingIsBetweenThem() {
        Tried tried = Tried.file(
                PATH,
                "活动记录（1）",
                "活动主题|送戏下乡",
                "活动时间|2024年1月5日",
                "活动类别|文化文艺",
                "活动照片|",
                "活动记录（2）",
                "活动主题|书法展",
                "活动时间|2024年1月9日",
                "活动类别|文化文艺",
                "（照片粘贴处）|");

        assertThat(tried.submissions()).containsExactly("activity 201 2024Q1 2/2");
        assertThat(tried.rows()).startsWith("TAAAATAAA").doesNotEndWith("A");
        assertThat(tried.at(7)).extracting(v -> v.get("title")).containsExactly("书法展");
    }
}
