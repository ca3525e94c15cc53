package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What carries where no form knows the words. */
class UnseenWordingTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void aRowThatShowsHowToFillInIsANote() {
        Tried tried =
                Tried.file(PATH, "志愿者花名册", "序号|姓名|性别|类别", "示例|张三|男|党员", "例1|李四|女|党员", "1|王五一|男|学生", "2|赵六六（例）|女|学生");

        assertThat(tried.rows()).isEqualTo("THNNAN");
    }

    @Test
    void aDateColumnThatIsLeftOverIsToldByItsKindAndASharedCharacter() {
        Tried tried = Tried.file(
                PATH, "微心愿清单", "提出时间|姓名|心愿|认领|认领那一日子|回访那一日子", "2024-01-05|张大山|一袋米|镇妇联|2024-01-09|2024-02-01");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "submitted_on",
                        "2024-01-05",
                        "person",
                        "张大山",
                        "wish",
                        "一袋米",
                        "claimed_by",
                        "镇妇联",
                        "claimed_on",
                        "2024-01-09"));
    }

    @Test
    void tickColumnsGoOnOverAnUnknownWordAndTheLastOneLeftIsTheLastCode() {
        Tried tried = Tried.file(
                PATH,
                "队伍登记表",
                "队伍名称|志愿者",
                "",
                "志愿者花名册",
                "姓名|归类乙||||联系电话",
                "|文化能人|党员|邻家百事通|普通村民|",
                "张大山||√|||13800000001",
                "李大河|||√||13800000002",
                "王大川||||√|13800000003");

        assertThat(tried.at(7)).extracting(v -> v.get("category")).containsExactly("party_member");
        assertThat(tried.at(8)).isEmpty();
        assertThat(tried.at(9)).extracting(v -> v.get("category")).containsExactly("villager");
    }

    @Test
    void aNumberedCaptionOfAnUnknownWordEndsTheOneBeforeIt() {
        Tried tried = Tried.file(
                PATH, "志愿者花名册", "序号|姓名|性别|联系电话", "一、文化能人类", "1|张大山|男|13800000001", "二、邻家百事通", "2|李大河|男|13800000002");

        assertThat(tried.rows()).isEqualTo("THTATR");
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("cultural_talent");
    }

    @Test
    void aCodeWithAWordAroundItCountsForItsColumn() {
        Tried tried = Tried.file(
                PATH, "关爱援助登记表", "援助的日期|援助属哪类|受援群众|受援群众类别", "2024-01-05|心理疏导类|张大山|残疾人类", "2024-01-06|法律援助类|李大河|低保户类");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "date",
                        "2024-01-05",
                        "kind",
                        "counselling",
                        "recipient",
                        "张大山",
                        "recipient_group",
                        "disabled"));
    }

    @Test
    void aDeniedWordIsNotTheWord() {
        Tried tried = Tried.file(
                PATH, "矛盾纠纷调解台账", "调解日期|当事人|调解结果", "2024-01-05|张大山、李大河|到头来没能够调解成功", "2024-01-06|王大川、赵大江|最终调解成功");

        assertThat(tried.rows()).isEqualTo("THRA");
        assertThat(tried.at(4)).extracting(v -> v.get("outcome")).containsExactly("success");
    }

    @Test
    void aVillageColumnOfAnUnknownWordIsToldByTheVillagesInIt() {
        Tried tried = Tried.file(
                "x.csv", "2024年第一季度各村微心愿清单", "哪儿报的|姓名|心愿|提出时间", "前张岭村|张大山|一袋米|2024-01-05", "后张岭村|李大河|一桶油|2024-01-06");

        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 1/1 compiled", "wish 202 2024Q1 1/1 compiled");
    }

    @Test
    void aTableUnderALongNoteAndATitleIsANewTableThoughItsWordsAreUnknown() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|性别|类别",
                "张大山|男|党员",
                "",
                "矛盾纠纷调解台账",
                "填表说明：",
                "1.每季度末报送。",
                "2.日期填写到日。",
                "3.一事一行。",
                "4.不得涂改。",
                "5.留存备查。",
                "6.如有疑问请致电。",
                "哪一天调的|哪两家|哪个劝的|劝得咋样",
                "2024-01-05|王大川、赵大江|孙大湖|调解成功");

        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/1", "mediation 201 2024Q1 1/1");
    }
}
