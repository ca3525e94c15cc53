package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNormaliserTests {

    private static final Field SEVERAL = Reading.field(FieldType.PERSON, "姓名", true);
    private static final Field ONE = Reading.field(FieldType.PERSON, "负责人", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            张三 | 张三
            张 三 | 张三
            张　三 | 张三
            王小明 | 王小明
            王 小 明 | 王小明
            王 小明 | 王小明
            欧阳 明华 | 欧阳明华
            欧阳 明 | 欧阳明
            諸葛 亮 | 諸葛亮
            張三 | 張三
            张三（队长） | 张三
            张三(女) | 张三
            张三同志 | 张三
            张三先生 | 张三
            李四书记 | 李四
            队长：张三 | 张三
            村支书 张三 | 张三
            党员李四 | 李四
            户主:王五 | 王五
            张三 13812345678 | 张三
            张三。 | 张三
            买买提·吐尔逊 | 买买提·吐尔逊
            买买提.吐尔逊 | 买买提·吐尔逊
            阿依古丽・买买提 | 阿依古丽·买买提
            John Smith | John Smith
            李?华 | 李?华
            张书记 | 张书记
            𠮷田三 | 𠮷田三
            张三妻 | 张三妻
            张和平 | 张和平
            """)
    void readsOneName(String text, String name) {
        assertThat(Reading.line(Reading.read(Cell.text(1, 1, text), SEVERAL))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            张三、李四 | 张三+李四
            张三，李四 | 张三+李四
            张三,李四 | 张三+李四
            张三；李四；王五 | 张三+李四+王五
            张三/李四 | 张三+李四
            张三 李四 | 张三+李四
            张三　李四　王小明 | 张三+李四+王小明
            张 三 李 四 | 张三+李四
            张 三、李 四 | 张三+李四
            王小明 李四 | 王小明+李四
            张三.李四.王五 | 张三+李四+王五
            张三。李四 | 张三+李四
            张三和李四 | 张三+李四
            张三（队长）、李四（女） | 张三+李四
            张三、李四等2人 | 张三+李四
            张三、李四等5人 | 张三+李四 number.approximate
            张三.李四.王五共17人 | 张三+李四+王五 number.approximate
            张三、李四等 | 张三+李四
            张三、李四等人 | 张三+李四
            张三5人 | 张三 number.approximate
            王四户 | 王四户
            张三、李四、 | 张三+李四
            买买提·吐尔逊、张三 | 买买提·吐尔逊+张三
            """)
    void readsSeveralNames(String text, String names) {
        assertThat(Reading.line(Reading.read(Cell.text(1, 1, text), SEVERAL))).isEqualTo(names);
    }

    @Test
    void readsOneNameALine() {
        assertThat(Reading.line(Reading.read(Cell.text(1, 1, "张三\n李四\r\n王 五"), SEVERAL)))
                .isEqualTo("张三+李四+王五");
    }

    @Test
    void keepsWhatIsWrittenWhereOnlyOneNameIsAskedFor() {
        assertThat(Reading.line(Reading.read(Cell.text(1, 1, " 张三、李 四 "), ONE))).isEqualTo("张三、李 四");
        assertThat(Reading.line(Reading.read(Cell.text(1, 1, "张 三"), ONE))).isEqualTo("张三");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5人", "12", "全体村民", "村民", "群众若干", "13812345678", "√", "张三3", "等5人", "全村村民", "党员们"})
    void readsNoGroupAndNoNumberAsAPerson(String text) {
        assertThat(Reading.line(Reading.read(Cell.text(1, 1, text), SEVERAL))).isEqualTo("UNREADABLE");
    }

    @Test
    void countsWhoIsNamedWhereMoreAreSaidToBe() {
        assertThat(Reading.read(Cell.text(1, 1, "张三、李四等5人"), SEVERAL).remarks())
                .containsExactly(Remark.of(FindingCode.NUMBER_APPROXIMATE, "2"));
    }

    @Test
    void readsNoNumberOrDateCell() {
        assertThat(Reading.line(Reading.read(Reading.number("12"), SEVERAL))).isEqualTo("UNREADABLE");
        assertThat(Reading.line(Reading.read(Reading.date("45235", "m/d"), SEVERAL)))
                .isEqualTo("UNREADABLE");
    }

    @Test
    void knowsFamilyNames() {
        assertThat(Surnames.startsWithSurname("张三")).isTrue();
        assertThat(Surnames.startsWithSurname("張三")).isTrue();
        assertThat(Surnames.startsWithSurname("欧阳明")).isTrue();
        assertThat(Surnames.startsWithSurname("的士")).isFalse();
        assertThat(Surnames.startsWithSurname("")).isFalse();
    }
}
