package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two values in one cell, and one value in two cells, where the header says so. */
class CellsOfTwoValuesTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void aNameAndItsTelephoneInOneCell() {
        Map<String, String> first = Map.of(
                "name",
                "前张岭村秧歌队",
                "kind",
                "performance",
                "leader",
                "张大山",
                "leader_phone",
                "13800000001",
                "members",
                "18");
        for (List<String> hand : List.of(
                List.of("队长姓名及电话", "张大山 13800000001", "李大河　13800000002"),
                List.of("带队人（联系电话）", "张大山（13800000001）", "李大河（13800000002）"),
                List.of("队长、电话", "张大山13800000001", "李大河13800000002"),
                List.of("带队人及电话", "张大山 13800000001", "李大河（13800000002）"),
                List.of("队长/手机号", "张大山/13800000001", "李大河/13800000002"))) {
            Tried tried = Tried.file(
                    PATH,
                    "队伍情况表",
                    "序号|队伍全称|队伍类型|" + hand.get(0) + "|队员数",
                    "1|前张岭村秧歌队|文艺演出队|" + hand.get(1) + "|18",
                    "2|前张岭村红马甲队|志愿服务队|" + hand.get(2) + "|20");

            assertThat(tried.rows()).isEqualTo("THAA");
            assertThat(tried.at(3)).as(hand.get(0)).containsExactly(first);
            assertThat(tried.findings()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsSaidOfTheCellThatHoldsBoth() {
        Tried tried = Tried.file(
                PATH,
                "队伍情况表",
                "队伍全称|队伍类型|队长姓名及电话|队员数",
                "前张岭村秧歌队|文艺演出队|张大山 13800000001|18",
                "前张岭村红马甲队|志愿服务队|李大河 1380000|20");

        assertThat(tried.findings()).containsExactly("value.unreadable@C4");
        assertThat(tried.at(4)).extracting(v -> v.get("leader")).containsExactly("李大河");
    }

    @Test
    void aCodeAndANumberOrANameAndACode() {
        Tried volunteers = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|性别/年龄|类别|联系电话",
                "张大山|男/47|党员|13800000001",
                "李小红|女|党员|13800000002",
                "李大河|男/52|党员|13800000003",
                "赵大江|男/31|党员|13800000004",
                "钱小兰|女/29|党员|13800000005");
        Tried aid = Tried.file(
                PATH,
                "关爱帮扶明细",
                "走访日期|帮扶类别|受帮扶人（类别）|服务内容",
                "2024-01-05|生活关爱|张大山（残疾人）|打扫卫生",
                "2024-01-06|法律援助|李大河（留守儿童）|代写文书");

        assertThat(volunteers.at(3)).extracting(v -> v.get("gender")).containsExactly("male");
        assertThat(volunteers.at(3)).extracting(v -> v.get("age")).containsExactly("47");
        assertThat(volunteers.at(4)).extracting(v -> v.get("gender")).containsExactly("female");
        assertThat(aid.at(3)).extracting(v -> v.get("recipient")).containsExactly("张大山");
        assertThat(aid.at(3)).extracting(v -> v.get("recipient_group")).containsExactly("disabled");
        assertThat(aid.findings()).isEmpty();
    }

    @Test
    void twoNumbersAndNoDays() {
        Tried numbers = Tried.file(
                PATH, "文明实践活动台账", "活动日|活动名称|活动类别|群众/志愿者（人）", "2024-01-05|送戏下乡|文化文艺|152/12", "2024-01-09|书法展|文化文艺|16/7");
        Tried days = Tried.file(PATH, "志愿者花名册", "姓名|类别|加入时间（月/日）", "张大山|党员|4/5", "李大河|学生|3/16");

        assertThat(numbers.at(3)).extracting(v -> v.get("participants")).containsExactly("152");
        assertThat(numbers.at(3)).extracting(v -> v.get("volunteers")).containsExactly("12");
        assertThat(days.at(3))
                .extracting(v -> v.get("joined_on"))
                .isEqualTo(Tried.file(PATH, "志愿者花名册", "姓名|类别|加入时间", "张大山|党员|4/5", "李大河|学生|3/16").at(3).stream()
                        .map(v -> v.get("joined_on"))
                        .toList());
    }

    @Test
    void aDayIsNoPairThoughItsHeaderSaysHowToWriteIt() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|类别|加入时间（年/月/日）", "张大山|党员|2022、12、7", "李大河|学生|2022、11、4");

        assertThat(tried.at(3)).extracting(v -> v.get("joined_on")).containsExactly("2022-12-07");
    }

    @Test
    void theTwoSidesOfADisputeInColumnsOfTheirOwn() {
        String rest = "|邻里|王小川|成功";
        Tried beside = Tried.file(
                PATH, "矛盾纠纷调处台账", "调处日期|甲方|乙方|矛盾类型|调处人|调处结果", "2024-01-05|张大山|李大河" + rest, "2024-01-06|赵大江|" + rest);
        Tried under =
                Tried.file(PATH, "矛盾纠纷调处台账", "调处日期|当事人||矛盾类型|调处人|调处结果", "|申请人|被申请人|||", "2024-01-05|张大山|李大河" + rest);

        assertThat(beside.at(3)).extracting(v -> v.get("parties")).containsExactly("张大山、李大河");
        assertThat(beside.at(4)).extracting(v -> v.get("parties")).containsExactly("赵大江");
        assertThat(under.at(4)).extracting(v -> v.get("parties")).containsExactly("张大山、李大河");
    }

    @Test
    void columnsOfTwoFieldsAreNoSides() {
        Tried tried = Tried.file(
                PATH, "微心愿清单", "提出日期|征集对象|对象类别|愿望|认领单位", "2024-01-05|张大山|低保户|一袋米|王小川", "2024-01-06|李大河|残疾人|一床被|赵大江");

        assertThat(tried.at(3)).extracting(v -> v.get("person")).containsExactly("张大山");
        assertThat(tried.at(3)).extracting(v -> v.get("recipient_group")).containsExactly("low_income");
    }

    @Test
    void twoNumbersNamedInTheHeadersBrackets() {
        Tried tried = Tried.file(
                PATH, "活动台账", "活动日期|活动名称|活动类别|到场人数（群众/志愿者）", "2024-01-05|送戏下乡|文化文艺|118/21", "2024-01-09|书法展|文化文艺|16/7");

        assertThat(tried.at(3)).extracting(v -> v.get("participants")).containsExactly("118");
        assertThat(tried.at(3)).extracting(v -> v.get("volunteers")).containsExactly("21");
    }
}
