package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Labels beside values, labels beside labels, and what stands between an item and its answer. */
class ListOrTableTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void aChecklistSaysWhatEachItemMustBeLike() {
        Tried tried = Tried.file(
                PATH,
                "新时代文明实践站验收清单",
                "序号|验收内容|验收标准|验收结论",
                "1|标识牌|门口挂牌|无",
                "2|固定场所|不少于60平方米|有",
                "3|图书|分类上架|有",
                "4|上墙制度|制度上墙|有",
                "5|藏书（册）|不少于300册|2313",
                "6|负责人|村书记兼任|张大山");

        assertThat(tried.rows()).isEqualTo("THAAAAAA");
        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "sign",
                        "no",
                        "venue",
                        "yes",
                        "books",
                        "yes",
                        "rules",
                        "yes",
                        "book_count",
                        "2313",
                        "manager",
                        "张大山",
                        "unit",
                        "999000100201"));
    }

    @Test
    void aChecklistWithStandardsMayHaveAColumnForEachAnswer() {
        Tried tried = Tried.file(
                PATH,
                "实践站建设自查表",
                "序号|自查项目|标准要求|有|无|备注",
                "1|有标识|门口挂牌|√||",
                "2|有场所|不少于60平方米|√||",
                "3|有书籍|分类上架||√|",
                "4|有工作制度|制度上墙|√||",
                "5|农家书屋|正常开放|√||");

        assertThat(tried.rows()).isEqualTo("THAAAAA");
        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "sign",
                        "yes",
                        "venue",
                        "yes",
                        "books",
                        "no",
                        "rules",
                        "yes",
                        "reading_room",
                        "yes",
                        "unit",
                        "999000100201"));
    }

    @Test
    void theWordsOverAListAreNoItemOfIt() {
        Tried tried =
                Tried.file(PATH, "新时代文明实践站情况", "项目|情况", "所在村|前张岭村", "挂牌标识|无", "活动场所|有", "图书配备|有", "制度上墙|无", "活动计划|有");

        assertThat(tried.rows()).isEqualTo("THAAAAAA");
    }

    @Test
    void aValueMayBeTheLabelOfAnotherForm() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动记录卡",
                "活动主题|清明文明祭扫|",
                "活动时间|2024年3月3日|活动地点|村部",
                "活动类别|移风易俗|组织单位|文明实践站",
                "参加人数|32人|志愿者人数|14人");

        assertThat(tried.rows()).isEqualTo("TAAAA");
        assertThat(tried.at(2)).extracting(v -> v.get("organiser")).containsExactly("文明实践站");
    }

    @Test
    void twoRowsOfLabelsWithValuesBelowThemAreAHeader() {
        Tried council = Tried.file(
                PATH,
                "文明实践站建设自查表",
                "编号|所在村|六有|||五大平台||农家书屋|面积（平方米）|联系电话",
                "||标识牌有没有|有场所|有工作制度|理论宣讲|教育服务|||",
                "1|前张岭村|√|√|√|×|√|√|69|13800000001");
        Tried mediation = Tried.file(
                PATH,
                "矛盾纠纷调处登记簿",
                "双方当事人|详细情况||属于哪一类纠纷|是否调解成功|所在院落",
                "|哪一天调解的|主持调解的人|||",
                "张大山与李大河|2024-01-05|王小川|邻里纠纷|调解成功|桂花院落",
                "赵大江与钱大江|2024-01-09|王小川|土地纠纷|正在调解|桂花院落");

        assertThat(council.rows()).isEqualTo("THHA");
        assertThat(council.at(4)).extracting(v -> v.get("floor_area")).containsExactly("69");
        assertThat(mediation.rows()).isEqualTo("THHAA");
        assertThat(mediation.at(4)).extracting(v -> v.get("mediator")).containsExactly("王小川");
    }

    @Test
    void questionsAnsweredInTwoColumnsAreNoRecordsBesideEachOther() {
        Tried tried = Tried.file(
                PATH,
                "实践站建设情况一览表",
                "所在村|前张岭村|门口有没有标识牌|已有",
                "场所有无|已有|图书是否配齐|已有",
                "工作制度是否上墙|已有|活动安排是否公布|已有",
                "软件资料有无|已有|坝坝会理论宣讲平台|已有",
                "是否建有教育服务平台|已有|文化服务平台是否建成|已有",
                "坝子有没有打水泥|没有|文体广场有没有照明|已有",
                "图书总册数|1673|站内面积（平方米）|292",
                "站长姓名|张大山|站点负责人联系方式|13800000001");

        assertThat(tried.submissions()).containsExactly("station 201 2024Q1 1/1");
        assertThat(tried.at(2)).extracting(v -> v.get("floor_area")).containsExactly("292");
    }

    @Test
    void aTotalCountsTheRowsOfListsBesideEachOther() {
        String[] lists = {
            "志愿者名单",
            "姓名|性别|类别|联系电话|姓名|性别|类别|联系电话",
            "张大山|男|党员|13800000001|李大河|男|学生|13800000002",
            "王小川|女|党员|13800000003|赵大江|男|学生|13800000004",
            "合计：4人"
        };
        Tried right = Tried.file(PATH, lists);
        lists[4] = "合计：5人";
        Tried wrong = Tried.file(PATH, lists);

        assertThat(right.rows()).isEqualTo("THAAS");
        assertThat(right.findings()).isEmpty();
        assertThat(wrong.findings()).containsExactly("control-total.differs@A5");
    }

    @Test
    void aWordBesideAQuestionAndItsAnswerIsWhatManyQuestionsAreOf() {
        Tried tried = Tried.file(
                PATH,
                "文明实践站达标自查清单",
                "序号|类别|自查内容|自查结果",
                "1|基本情况|站长姓名|张大山",
                "2||站房面积（平方米）|291",
                "3|“六有”|挂牌标识|√",
                "4||固定场所|×",
                "5||制度上墙|×",
                "6||软件资料档案|√",
                "7|文体设施|广场硬化没有|×",
                "8||体育健身器材|√");

        assertThat(tried.rows()).isEqualTo("THAAAAAAAA");
        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "manager",
                        "张大山",
                        "floor_area",
                        "291",
                        "sign",
                        "yes",
                        "venue",
                        "no",
                        "rules",
                        "no",
                        "records",
                        "yes",
                        "square_paved",
                        "no",
                        "sports_equipment",
                        "yes",
                        "unit",
                        "999000100201"));
    }

    @Test
    void aMarkUnderWordsWithHowToFillThemInSaysWhatTheyDo() {
        Tried tried = Tried.file(
                PATH,
                "文明实践站达标对照表",
                "大项|小项|达标（打√）|未达标（打√）|补充说明",
                "六有|标识|√||",
                "|场所||√|",
                "|书籍|√||",
                "|工作制度|√||",
                "|软件资料||√|");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "sign",
                        "yes",
                        "venue",
                        "no",
                        "books",
                        "yes",
                        "rules",
                        "yes",
                        "records",
                        "no",
                        "unit",
                        "999000100201"));
    }

    @Test
    void boxesBesideALabelAreNoQuestion() {
        Tried tried = Tried.file(
                PATH,
                "实践站登记卡",
                "所在村|前张岭村|站长|张大山",
                "有标识|☑有 □无|有场所|☑有 □无",
                "有书籍|□有 ☑无|有工作制度|☑有 □无",
                "藏书（册）|1600|农家书屋|☑有 □无");

        assertThat(tried.at(2)).extracting(v -> v.get("sign")).containsExactly("yes");
        assertThat(tried.at(2)).extracting(v -> v.get("books")).containsExactly("no");
    }
}
