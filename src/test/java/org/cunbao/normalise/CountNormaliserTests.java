package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cunbao.definitions.FieldType;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountNormaliserTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0
            52 | 52
            052 | 52
            52.0 | 52
            52人 | 52
            52 人 | 52
            3支 | 3
            20次 | 20
            20场次 | 20
            ５２ | 52
            １２０ | 120
            1,200 | 1200
            1，200 | 1200
            1,200,000 | 1200000
            52（人） | 52
            52人（其中女20人） | 52
            共52人 | 52
            五十二 | 52
            五十二人 | 52
            十 | 10
            十五 | 15
            二十 | 20
            两 | 2
            两支 | 2
            一百零五 | 105
            一百二十 | 120
            壹佰贰拾 | 120
            三百五 | 350
            三千五 | 3500
            三百五十 | 350
            三百零五 | 305
            两千三百 | 2300
            3千 | 3000
            3千5百 | 3500
            2百 | 200
            1.2万 | 12000
            一万二 | 12000
            一万二千 | 12000
            一万零二百 | 10200
            十二万 | 120000
            三亿五千万 | 350000000
            廿五 | 25
            卅 | 30
            〇 | 0
            零 | 0
            一二〇 | 120
            二〇二三 | 2023
            兩千 | 2000
            貳拾 | 20
            萬 | UNREADABLE
            20場次 | 20
            52戶 | 52
            52名志愿者 | 52
            52岁 | UNREADABLE
            """)
    void readsANumberHoweverItIsWritten(String text, String read) {
        assertThat(Reading.line(text, FieldType.COUNT)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "约30人,30",
        "40余人,40",
        "百余人,100",
        "近50,50",
        "30多,30",
        "30左右,30",
        "上百,100",
        "20几,20",
        "200余人,200",
        "近600场次,600",
        "60多场次,60",
        "5000多人次,5000",
        "10余万人次,100000",
        "26万余,260000",
        "超过80万人次,800000",
        "百余次,100",
        "千余人,1000",
        "近百人,100",
        "十几人,10",
        "十余人,10",
        "30人左右,30",
        "30人以上,30",
        "大约30,30",
        "30余,30",
        "50+,50",
        "二十多人,20",
        "一百多人,100",
        "约三百五,350"
    })
    void takesAnApproximateNumberAtItsStatedBase(String text, String base) {
        Normalised read = Reading.read(Cell.text(1, 1, text), FieldType.COUNT);

        assertThat(read).isEqualTo(Normalised.value(base, Remark.of(FindingCode.NUMBER_APPROXIMATE, base)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5-6人",
                "3~5",
                "3～5人",
                "三五人",
                "两三人",
                "七八十人",
                "12+3",
                "-5",
                "(52)",
                "12.5",
                "50%",
                "百分之五十",
                "3小时",
                "若干",
                "数十人",
                "几十人",
                "张三",
                "12人3户",
                "1,20",
                "1.2.3",
                "2023-03-05",
                "3/4",
                "第3",
                "五二",
                "十百",
                "abc",
                "12345678901234567890123456"
            })
    void readsNoRangeSumFractionOrOtherText(String text) {
        assertThat(Reading.line(text, FieldType.COUNT)).isEqualTo("UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "没有", "未开展", " 无 ", "无。", "（无）", "無"})
    void readsNoneAsZero(String text) {
        assertThat(Reading.line(text, FieldType.COUNT)).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "-", "——", "暂无", "不详", "\\", "N/A", " ", "　", "", "\u00a0", "\u200b"})
    void readsAStrokeOrNothingAsEmptyAndNeverAsZero(String text) {
        assertThat(Reading.line(text, FieldType.COUNT)).isEqualTo("EMPTY");
    }

    @Test
    void readsNumberCells() {
        assertThat(Reading.line(Reading.read(Reading.number("52", "0\"人\""), FieldType.COUNT)))
                .isEqualTo("52");
        assertThat(Reading.line(Reading.read(Reading.number("2.9999999999999996"), FieldType.COUNT)))
                .isEqualTo("3");
        assertThat(Reading.line(Reading.read(Reading.number("12.5"), FieldType.COUNT)))
                .isEqualTo("UNREADABLE");
        assertThat(Reading.line(Reading.read(Reading.number("-3"), FieldType.COUNT)))
                .isEqualTo("UNREADABLE");
        assertThat(Reading.line(Reading.read(Reading.number("1", "0%"), FieldType.COUNT)))
                .isEqualTo("UNREADABLE");
    }

    @Test
    void readsNoDateAndNoErrorAsANumber() {
        assertThat(Reading.read(Reading.date("44990", "yyyy-mm-dd"), FieldType.COUNT)
                        .remarks())
                .containsExactly(
                        Remark.of(FindingCode.VALUE_UNREADABLE, "单元格是日期格式，不是数字", "the cell is a date, not a number"));
        assertThat(Reading.read(new Cell(1, 1, Cell.Kind.ERROR, "#REF!", "", "A1"), FieldType.COUNT)
                        .remarks())
                .containsExactly(Remark.of(FindingCode.VALUE_UNREADABLE, "公式出错（#REF!）", "the formula failed (#REF!)"));
    }

    @Test
    void saysWhyItCannotBeRead() {
        assertThat(reason("5-6人")).isEqualTo("是一个范围，不知道取哪个数");
        assertThat(reason("12+3")).isEqualTo("是算式，请填写结果");
        assertThat(reason("-5")).isEqualTo("不能是负数");
        assertThat(reason("12.5")).isEqualTo("应为整数");
        assertThat(reason("50%")).isEqualTo("是百分比，不是数量");
        assertThat(reason("张三")).isEqualTo("不是数字，或单位不对");
    }

    @Test
    void readsEveryNumberBackThatItsOwnNumeralsWrite() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            int number = i < 10_000 ? i : random.nextInt(99_999_999);
            assertThat(Numerals.parse(ChineseNumeral.of(number)).map(Object::toString))
                    .as(ChineseNumeral.of(number))
                    .contains(String.valueOf(number));
        }
    }

    private static String reason(String text) {
        return Reading.read(Cell.text(1, 1, text), FieldType.COUNT)
                .remarks()
                .get(0)
                .arguments()
                .get(0);
    }
}
