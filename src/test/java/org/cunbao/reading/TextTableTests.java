package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table as text in one column, as pasted from a message; and the numbers of its lines. */
class TextTableTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    private static final Map<String, String> ZHANG = Map.of(
            "name",
            "张大山",
            "gender",
            "male",
            "phone",
            "13800000001",
            "category",
            "party_member",
            "joined_on",
            "2023-01-23");

    private static final Map<String, String> LI = Map.of(
            "name",
            "李小红",
            "gender",
            "female",
            "phone",
            "13800000002",
            "category",
            "student",
            "joined_on",
            "2017-03-24");

    @Test
    void linesOfValuesBelowALineOfWords() {
        for (List<String> hand : List.of(
                List.of(
                        "姓名，性别，手机号，人员类别，加入日期",
                        "1. 张大山，男，13800000001，党员，2023.1.23",
                        "2. 李小红，女，13800000002，学生，2017.3.24"),
                List.of("姓名+性别+手机号+人员类别+加入日期", "张大山 男 13800000001 党员 2023.1.23", "李小红 女 13800000002 学生 2017.3.24"),
                List.of(
                        "序号、姓名、性别、手机号、人员类别、加入日期",
                        "1、张大山、男、13800000001、党员、2023.1.23",
                        "2、李小红、女、13800000002、学生、2017.3.24"),
                List.of(
                        "格式：姓名/性别/手机号/人员类别/加入日期",
                        "1 张大山/男/13800000001/党员/2023.1.23",
                        "2 李小红/女/13800000002/学生/2017.3.24"),
                List.of(
                        "（姓名、性别、手机号、人员类别、加入日期）",
                        "1 张大山 男 13800000001 党员 2023.1.23",
                        "2 李小红 女 13800000002 学生 2017.3.24"),
                List.of(
                        "序号    姓名    性别    手机号    人员类别    加入日期",
                        "1    张大山    男    13800000001    党员    2023.1.23",
                        "2    李小红    女    13800000002    学生    2017.3.24"))) {
            Tried tried = Tried.file(PATH, "#接龙 前张岭村志愿者花名册", hand.get(0), hand.get(1), hand.get(2));

            assertThat(tried.rows()).as(hand.get(0)).isEqualTo("THAA");
            assertThat(tried.at(3)).as(hand.get(1)).containsExactly(ZHANG);
            assertThat(tried.at(4)).as(hand.get(2)).containsExactly(LI);
            assertThat(tried.findings()).isEmpty();
        }
    }

    @Test
    void aLineOfMoreOrFewerValuesIsSaidToBeUnreadable() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名，性别，手机号，人员类别",
                "张大山，男，13800000001，党员",
                "李小红，13800000002，学生",
                "王小川，男，13800000003，党员",
                "赵大江，男，13800000004，党员");

        assertThat(tried.rows()).isEqualTo("THARAA");
        assertThat(tried.findings()).containsExactlyInAnyOrder("value.unreadable@A4", "value.missing@A4");
    }

    @Test
    void wordsOfWhichTheLinesHaveNoValuesAreNoHeader() {
        Tried tried = Tried.file(PATH, "填表说明", "姓名、性别、联系电话必须填写", "日期写到日，一次活动写一行", "请于月底前报送");

        assertThat(tried.rows()).doesNotContain("H");
    }

    @Test
    void theNumbersOfAListAreNoPartOfItsText() {
        Tried numbered =
                Tried.file(PATH, "文明实践活动台账", "活动名称|活动日期|活动类别", "1、亲子共读|2024-01-05|文化文艺", "2、义务理发|2024-01-09|志愿服务");
        Tried other =
                Tried.file(PATH, "文明实践活动台账", "活动名称|活动日期|活动类别", "3、亲子共读|2024-01-05|文化文艺", "2、义务理发|2024-01-09|志愿服务");

        assertThat(numbered.at(3)).extracting(v -> v.get("title")).containsExactly("亲子共读");
        assertThat(numbered.at(4)).extracting(v -> v.get("title")).containsExactly("义务理发");
        assertThat(other.at(3)).extracting(v -> v.get("title")).containsExactly("3、亲子共读");
    }

    @Test
    void aTextFileSetInColumnsWithBlanksIsATable() {
        String text = "前张岭村矛盾调解台账   2024年第一季度\n日期     当事双方      类型    调解员  结果\n"
                + "1月12日  张大山、李大河  邻里    王小川  成功\n2月6日   赵大江、钱大江  劳资    王小川  未成功\n";
        Tried tried = Tried.bytes("2024Q1/前张岭村/x.txt", text.getBytes(StandardCharsets.UTF_8));
        Tried letter =
                Tried.bytes("2024Q1/前张岭村/y.txt", "情况说明  一季度\n因村文书生病，迟报了几天。\n请谅解。\n".getBytes(StandardCharsets.UTF_8));

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.at(4)).extracting(v -> v.get("parties")).containsExactly("赵大江、钱大江");
        assertThat(letter.findings()).containsExactly("file.unsupported@", "form.unrecognised@");
    }
}
