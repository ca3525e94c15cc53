package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headers that say more than the name of their column: a measure, the same in English, a group above, a number. */
class HeadersWithMoreTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void aMeasureBehindAColonIsNoValueOfALabel() {
        Tried tried = Tried.file(
                PATH, "志愿者花名册", "姓名|类别|联系电话|做好事时数（单位：小时）", "张大山|党员|13800000001|21.5小时", "李大河|学生|13800000002|12.5小时");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.at(3))
                .containsExactly(
                        Map.of("name", "张大山", "category", "party_member", "phone", "13800000001", "hours", "21.5"));
    }

    @Test
    void aWordInEnglishIsNoPartOfTheHeader() {
        Map<String, String> team =
                Map.of("name", "前张岭村秧歌队", "kind", "performance", "leader", "张大山", "founded_on", "2016-10-18");
        String row = "1|2016-10-18|前张岭村秧歌队|文艺类|张大山|记者";

        Tried behind =
                Tried.file(PATH, "队伍情况表", "序号 No.|组队日期 Founded on|队伍全称 Name|队伍性质 Type|领队 Leader|媒体报道 Media", row);
        Tried before = Tried.file(PATH, "队伍情况表", "No. 序号|Founded 组队日期|Name/队伍全称|Type 队伍性质|Leader：领队|Media 媒体报道", row);

        assertThat(behind.at(3)).containsExactly(team);
        assertThat(before.at(3)).containsExactly(team);
    }

    @Test
    void oneCellThatNoHeaderCouldBeLosesNoLongHeader() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|性别|类别|联系电话|所属队伍|2024-03-31",
                "张大山|男|党员|13800000001|前张岭村红马甲队|在册",
                "李大河|男|学生|13800000002|前张岭村红马甲队|在册");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 2/2");
    }

    @Test
    void aGroupOverAllColumnsButTheOrdinalsIsHeader() {
        String group = "<tr><td rowspan='3'>序号</td><td colspan='5'>矛盾纠纷登记内容</td></tr>"
                + "<tr><td colspan='3'>纠纷情况</td><td colspan='2'>调解情况</td></tr>";
        Tried tried = Tried.page(
                "2024Q1/前张岭村/x.xls",
                "<table><tr><td colspan='6'>矛盾纠纷排查调处台账</td></tr>" + group
                        + "<tr><td>调处日期</td><td>双方姓名</td><td>纠纷性质</td><td>经办调解人员</td><td>是否调解成功</td></tr>"
                        + "<tr><td>1</td><td>2024-01-11</td><td>张大山、李大河</td><td>邻里纠纷</td><td>王小川</td><td>已调成</td></tr></table>");

        assertThat(tried.rows()).isEqualTo("THHHA");
        assertThat(tried.submissions()).containsExactly("mediation 201 2024Q1 1/1");
    }

    @Test
    void whoeverIsAskedUnderAGroupDidWhatTheGroupSays() {
        Tried tried = Tried.file(PATH, "微心愿清单", "|||认领|", "许愿人|许愿内容|征集日期|何人|何时", "张大山|一袋米|2024-01-05|王小川|2024-01-09");

        assertThat(tried.at(4)).extracting(v -> v.get("claimed_by")).containsExactly("王小川");
        assertThat(tried.at(4)).extracting(v -> v.get("claimed_on")).containsExactly("2024-01-09");
    }

    @Test
    void thoseWhoAreHelpedAreNotThoseWhoHelp() {
        Tried tried = Tried.file(PATH, "关爱援助登记表", "日期|援助类别|关爱服务对象|人群类别|入户服务人员", "2024-01-05|法律援助|张大山|低保户|王小川、李大河");

        assertThat(tried.at(3)).extracting(v -> v.get("recipient")).containsExactly("张大山");
        assertThat(tried.at(3)).extracting(v -> v.get("volunteers")).containsExactly("王小川、李大河");
    }

    @Test
    void theStateOfAThingIsWhetherItIsThere() {
        Tried tried =
                Tried.file(PATH, "理事会情况表", "组织类别|负责人|章程状态|成立时间", "红白理事会|张大山|已制定|2020-01-05", "老年协会|李大河|未制定|2021-03-02");

        assertThat(tried.at(3)).extracting(v -> v.get("charter")).containsExactly("yes");
        assertThat(tried.at(4)).extracting(v -> v.get("charter")).containsExactly("no");
    }

    @Test
    void lettersAndStarsBeforeTheHeadersAreNoPartOfThem() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "**A.姓名（必填）|B.男或女|*3.身份类型（七选一）|D.打得通的电话|累计服务，单位：小时",
                "张大山|1-男|（2）党员|13800000001|4",
                "李大河|女（F）|5.学生|13800000002|12.5");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.at(4))
                .containsExactly(Map.of(
                        "name",
                        "李大河",
                        "gender",
                        "female",
                        "category",
                        "student",
                        "phone",
                        "13800000002",
                        "hours",
                        "12.5"));
    }

    @Test
    void aHeaderInEnglishIsReadByItsWord() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|Sex（男/女）|类别|Age（周岁）|ID No.（本人）",
                "张大山|男|党员|41|341799194801300466",
                "李大河|女|学生|20|341799199107070579");
        Tried teams = Tried.file(PATH, "队伍情况表", "队名|类别|带队人|带队人 Tel.", "前张岭村秧歌队|文艺|张大山|13800000001");

        assertThat(tried.at(3)).extracting(v -> v.get("gender")).containsExactly("male");
        assertThat(tried.at(3)).extracting(v -> v.get("age")).containsExactly("41");
        assertThat(tried.at(3)).extracting(v -> v.get("id_number")).containsExactly("341799194801300466");
        assertThat(teams.at(3)).extracting(v -> v.get("leader")).containsExactly("张大山");
        assertThat(teams.at(3)).extracting(v -> v.get("leader_phone")).containsExactly("13800000001");
    }

    @Test
    void examplesTellWhichListIsMeant() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助登记表",
                "日期|服务类型（如心理、法律）|受助人|服务对象身份类型（如低保、残疾）|办了什么事（如送米面、理发）|送的东西",
                "2024-01-05|心理辅导|张大山|低保|上门谈心|棉被一床");

        assertThat(tried.at(3)).extracting(v -> v.get("kind")).containsExactly("counselling");
        assertThat(tried.at(3)).extracting(v -> v.get("recipient_group")).containsExactly("low_income");
        assertThat(tried.at(3)).extracting(v -> v.get("content")).containsExactly("上门谈心");
    }

    @Test
    void aRowOfMeasuresOrNumbersBelowIsHeaderWithALegendBesideIt() {
        Tried measures =
                Tried.file(PATH, "志愿者花名册", "序号|姓名|类别|电话|加入日期", "|||11位|年/月/日", "1|张大山|党员|13800000001|2020-01-05");
        Tried numbers = Tried.file(
                PATH, "志愿者花名册", "姓名|类别|电话|加入日期||", "(1)|(2)|(3)|(4)||图例", "张大山|党员|13800000001|2020-01-05||√：已完成");

        assertThat(measures.rows()).isEqualTo("THHA");
        assertThat(numbers.rows()).isEqualTo("THHA");
    }

    @Test
    void signaturesInCellsOfTheirOwnAreNotes() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "序号|姓名|类别|电话",
                "1|张大山|党员|13800000001",
                "|||",
                "填表人|李四|审核人|王五",
                "填表日期|2024年1月7日|联系电话|13905500000");

        Tried empty = Tried.file(PATH, "志愿者花名册", "姓名|类别|电话", "张大山|党员|13800000001", "填表人签字|审核人签字|单位盖章", "日期：|日期：|日期：");

        assertThat(tried.rows()).isEqualTo("THABNN");
        assertThat(tried.findings()).isEmpty();
        assertThat(empty.rows()).isEqualTo("THANN");
        assertThat(empty.findings()).isEmpty();
    }

    @Test
    void aStarredGroupOverTheCodesOfAListIsHeader() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "||*3.属于哪一类（七选一）|||",
                "序号|姓名|正式党员|在校学生|退休干部|电话",
                "1|张大山|√|||13800000001",
                "2|李大河||√||13800000002");

        assertThat(tried.rows()).isEqualTo("THHAA");
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("party_member");
    }

    @Test
    void aWordOverThreeCodesIsTheirGroupThoughAFormIsNamedSo() {
        Tried tried = Tried.file(
                PATH, "文明实践活动台账", "||活动类||||", "活动日|名称|主题|宣讲类|志愿服务|阅读分享|到场人数", "1.2|清理河道||　|√||30", "1.3|健康讲座||√|||20");

        assertThat(tried.rows()).isEqualTo("THHAA");
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("volunteer_service");
        assertThat(tried.at(5)).extracting(v -> v.get("category")).containsExactly("lecture");
    }

    @Test
    void wordsSplitOverTwoRowsArePutTogether() {
        Tried tried = Tried.file(
                PATH,
                "好人好家庭推荐表",
                "编|推选日期|推荐|推荐|身份|事迹|备",
                "号|（年.月）|类别|人选|证|（一两句话）|注",
                "1|2024-01-05|文明户|张大山|341799194801300466|邻里和谐|");

        assertThat(tried.rows()).isEqualTo("THHA");
        assertThat(tried.at(4))
                .containsExactly(Map.of(
                        "date",
                        "2024-01-05",
                        "kind",
                        "civilised_family",
                        "name",
                        "张大山",
                        "id_number",
                        "341799194801300466",
                        "deed",
                        "邻里和谐"));
    }

    @Test
    void partsOfANumberStandBelowIt() {
        Tried tried = Tried.page(
                "2024Q1/前张岭村/x.xls",
                "<table><tr><td colspan='5'>文明实践活动台账</td></tr>"
                        + "<tr><td rowspan='2'>举办时间</td><td rowspan='2'>活动题目</td><td rowspan='2'>活动种类</td><td colspan='2'>到场人数（人）</td></tr>"
                        + "<tr><td>其中：群众</td><td>其中：志愿者</td></tr>"
                        + "<tr><td>2024-01-08</td><td>清理河道</td><td>志愿服务</td><td>50</td><td>6</td></tr></table>");

        assertThat(tried.rows()).isEqualTo("THHA");
        assertThat(tried.at(4)).extracting(v -> v.get("participants")).containsExactly("50");
        assertThat(tried.at(4)).extracting(v -> v.get("volunteers")).containsExactly("6");
    }

    @Test
    void aFewKnownWordsBehindAnOrdinalsAreAHeaderAndNoCard() {
        Tried tried = Tried.file(
                PATH,
                "邻里矛盾化解记录",
                "序号|两家姓名|属哪类纠纷|调处日期|调解的人|其他说明|调得怎么样|备注",
                "1|张大山、李大河|其他事|20240209|王小川|没有|没调好|已核实",
                "2|赵二、钱三|家庭|20240314|王小川|已核对|在调解|");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.at(3)).extracting(v -> v.get("outcome")).containsExactly("failure");
    }

    @Test
    void aNoteSaysWhatTheMarksOfAColumnMean() {
        for (String note : List.of(
                "说明：人员类别代码填数字：1.党员，2.文化能人，3.学生",
                "注：人员类别 1—党员 2—文化能人 3—学生",
                "人员类别：党员=1，文化能人=2，学生=3；性别按身份证填写",
                "填表说明：党员填1、文化能人填2、学生填3。")) {
            Tried above = Tried.file(
                    PATH, "志愿者花名册", note, "姓名|人员类别代码|服务时长|联系电话", "张大山|1|3|13800000001", "李大河|3|20|13800000002");

            assertThat(above.at(4)).as(note).extracting(v -> v.get("category")).containsExactly("party_member");
            assertThat(above.at(4)).as(note).extracting(v -> v.get("hours")).containsExactly("3");
            assertThat(above.at(5)).as(note).extracting(v -> v.get("category")).containsExactly("student");
            assertThat(above.findings()).as(note).isEmpty();
        }
        Tried below = Tried.file(PATH, "志愿者花名册", "姓名|人员类别|联系电话", "张大山|2|13800000001", "注：类别：1党员、2文化能人、3学生");

        assertThat(below.at(3)).extracting(v -> v.get("category")).containsExactly("cultural_talent");
    }

    @Test
    void aNoteThatMayBeOfTwoColumnsIsOfNone() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "说明：1.党员，2.文化能人，3.学生",
                "姓名|人员类别|服务时长|联系电话",
                "张大山|1|3|13800000001",
                "李大河|3|2|13800000002");

        assertThat(tried.rows()).isEqualTo("TNHRR");
    }

    @Test
    void severalListsInOneNoteMarksWithZerosAndAListBesideTheTable() {
        Tried one = Tried.file(
                PATH,
                "志愿者花名册",
                "代码说明：1.性别：1男，2女；2.人员类别：01党员，02文化能人，03学生（在校）；3.服务方式：1专职，2兼职。",
                "姓名|性别代码|人员类别代码|服务方式代码",
                "张大山|1|01|1",
                "李小红|2|03|2",
                "王小川|1|02|1");
        Tried beside = Tried.file(
                PATH,
                "关爱帮扶明细",
                "走访日期|帮扶对象|对象类别|帮扶方式代码|服务内容",
                "2024-01-05|张大山|残疾人|F|代写文书||方式代码：",
                "2024-01-06|李大河|留守儿童|X|谈心||F 法律援助",
                "2024-01-07|赵大江|低保户|F|代写文书||X 心理疏导");

        assertThat(one.at(4))
                .containsExactly(
                        Map.of("name", "张大山", "gender", "male", "category", "party_member", "commitment", "full_time"));
        assertThat(one.at(5)).extracting(v -> v.get("category")).containsExactly("student");
        assertThat(one.findings()).isEmpty();
        assertThat(beside.at(3)).extracting(v -> v.get("kind")).containsExactly("legal");
        assertThat(beside.at(4)).extracting(v -> v.get("kind")).containsExactly("counselling");
    }

    @Test
    void aGroupBeforeAColonAsQuestionnairesHaveIt() {
        Tried tried = Tried.file(
                PATH,
                "提交序号|提交者（自动）|提交时间（自动）|1.您的名字（必填）|2.性别（必填）|3.您属于（必填）:党员|3.您属于（必填）:学生",
                "1|晚风|2024-01-20 09:07:13|张大山|男|1|0",
                "2|晚风|2024-01-20 10:14:26|李小红|女|0|1");

        assertThat(tried.rows()).isEqualTo("HAA");
        assertThat(tried.at(2)).containsExactly(Map.of("name", "张大山", "gender", "male", "category", "party_member"));
        assertThat(tried.at(3)).extracting(v -> v.get("category")).containsExactly("student");
    }

    @Test
    void theColumnsNamesInAProgramBelowTheHeader() {
        Tried tried = Tried.file(PATH, "队伍情况表", "队伍全称|队伍类型|队长|队员数", "DWMC|DWLX|DZ|DYS", "前张岭村秧歌队|文艺演出队|张大山|18");

        assertThat(tried.rows()).isEqualTo("THHA");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void howToFillItInBelowTheHeader() {
        Tried tried = Tried.file(
                PATH,
                "微心愿清单",
                "行号|提出时日|提出人|人群|心愿事项|承接人|承接时日|办结时日",
                "填表说明|年-月-日|写真实姓名|从下拉框选|20字以内|个人或单位|年-月-日|年-月-日",
                "1|2024-01-07|张大山|残疾人|一副老花镜|爱心商户|2024-01-13|",
                "2|2024-01-13|李大河|留守儿童|一袋复合肥|爱心商户|2024-01-15|2024-01-19");

        assertThat(tried.at(5)).extracting(v -> v.get("claimed_on")).containsExactly("2024-01-15");
        assertThat(tried.at(5)).extracting(v -> v.get("fulfilled_on")).containsExactly("2024-01-19");
        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 2/2");
    }

    @Test
    void severalRecordsBesideEachOtherUnderTheWordsOfCodes() {
        Tried tried = Tried.page(
                PATH,
                "<table><tr><td colspan=7>群众组织情况表</td></tr><tr><td rowspan=2>村名</td><td colspan=3>党群议事会</td>"
                        + "<td colspan=3>红白理事会</td></tr><tr><td>会长</td><td>人数</td><td>成立时间</td><td>会长</td>"
                        + "<td>人数</td><td>成立时间</td></tr><tr><td>前张岭村</td><td>张大山</td><td>10</td><td>2019-04-10</td>"
                        + "<td>李大河</td><td>11</td><td>2017-02-25</td></tr></table>");

        assertThat(tried.rows()).isEqualTo("THHA");
        assertThat(tried.at(4))
                .extracting(v -> v.get("kind"))
                .containsExactly("villagers_council", "weddings_funerals");
        assertThat(tried.at(4)).extracting(v -> v.get("chair")).containsExactly("张大山", "李大河");
    }

    @Test
    void boxesTellTheListOfAColumnAndATextGivesUpAColumnOfCodes() {
        Tried tried = Tried.file(
                PATH,
                "关爱上门记录单",
                "哪日|上门看谁|对象（打√）|关爱内容（打√）|具体",
                "1月5日|张大山|☑残疾人 □留守儿童|□法律援助 ☑生活关爱|理发剪指甲",
                "1月8日|李大河|□残疾人 ☑留守儿童|☑法律援助 □生活关爱|代写诉状",
                "1月9日|赵大江|☑残疾人 □留守儿童|□法律援助 ☑生活关爱|打扫屋子");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "date",
                        "2024-01-05",
                        "recipient",
                        "张大山",
                        "recipient_group",
                        "disabled",
                        "kind",
                        "daily_care",
                        "content",
                        "理发剪指甲"));
    }

    @Test
    void severalItemsWithTheirMarksInOneCellOfATable() {
        Tried tried = Tried.file(
                PATH,
                "新时代文明实践站情况",
                "所在村|“六有”落实（勾选）|五大平台（勾选）|设施（勾选）|站长",
                "前张岭村|□有标识 ☑有场所 □有书籍|☑理论宣讲 ☑教育服务|☑体育器材 □农家书屋|张大山");

        assertThat(tried.read().entries.get(0).values())
                .containsEntry("sign", "no")
                .containsEntry("venue", "yes")
                .containsEntry("books", "no")
                .containsEntry("theory", "yes")
                .containsEntry("sports_equipment", "yes")
                .containsEntry("reading_room", "no")
                .containsEntry("manager", "张大山");
    }

    @Test
    void aNoteSaysWhatSymbolsMeanInEveryColumn() {
        Tried tried = Tried.file(PATH, "新时代文明实践站达标情况", "村名|标识牌|活动场所|图书|工作制度|站长", "前张岭村|○|●|○|●|张大山", "注：●表示有，○表示没有。");

        assertThat(tried.read().entries.get(0).values())
                .containsEntry("sign", "no")
                .containsEntry("venue", "yes")
                .containsEntry("books", "no")
                .containsEntry("rules", "yes");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void numbersAreNobodysNameThoughCharactersOfTheHeaderAre() {
        Tried tried =
                Tried.file(PATH, "活动明细", "活动日期|活动名称|活动类别|开支了", "2024-01-05|送戏下乡|文化文艺|100", "2024-01-09|书法展|文化文艺|80");

        assertThat(tried.at(3)).extracting(v -> v.get("organiser")).containsOnlyNulls();
    }

    @Test
    void numbersStayNumbersWhereTheWordsOfANoteAreWrittenThemselves() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "说明：人员分为1.党员，2.文化能人，3.学生", "姓名|人员类别|服务时长", "张大山|党员|3", "李大河|学生|2");

        assertThat(tried.at(4)).extracting(v -> v.get("hours")).containsExactly("3");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void whatMayBeWrittenIsCountedBehindALabelWithoutBrackets() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助登记",
                "日期|帮扶类别\n①法律援助②心理疏导\n③生活关爱④特困救济|被关爱人|被关爱人类别：1.孤寡老人 2.留守儿童 3.残疾人|办了什么事",
                "2024-01-05|④|张大山|3|送米面",
                "2024-01-09|①|李大河|1|咨询工伤赔偿");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "date",
                        "2024-01-05",
                        "kind",
                        "hardship",
                        "recipient",
                        "张大山",
                        "recipient_group",
                        "disabled",
                        "content",
                        "送米面"));
    }

    @Test
    void wordsBelowAGroupThatFillAllGapsOfARowAreItsLowerRow() {
        Tried tried = Tried.file(
                PATH,
                "活动登记",
                "序号|活动时间|活动名称|活动类别|有关情况||承办单位|备注",
                "||||说的是哪个系列|举办的地方||",
                "1|2024-01-05|送戏下乡|文化文艺||农家书屋|村委会|",
                "2|2024-01-09|书法展|文化文艺||村部|村委会|");

        assertThat(tried.rows()).isEqualTo("THHAA");
        assertThat(tried.at(4)).extracting(v -> v.get("place")).containsExactly("农家书屋");
    }
}
