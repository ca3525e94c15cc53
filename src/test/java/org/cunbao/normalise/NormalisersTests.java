package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.cunbao.definitions.FieldType;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NormalisersTests {

    private static final String[] PIECES = {
        "2023",
        "年",
        "3",
        "月",
        "5",
        "日",
        "-",
        "—",
        ".",
        "/",
        "至",
        "、",
        "，",
        " ",
        "　",
        "\n",
        "张三",
        "李四",
        "等",
        "人",
        "约",
        "余",
        "百",
        "万",
        "十",
        "半",
        "小时",
        "%",
        "(",
        "）",
        "无",
        "√",
        "×",
        "是",
        "否",
        "□",
        "☑",
        "13812345678",
        "3.41799E+17",
        "341799197303052053",
        "*",
        "x",
        "东河村",
        "青石镇",
        "第",
        "季度",
        "四",
        "上半年",
        "𠮷",
        "\ud800",
        "\u0000",
        "\u200b",
        "é",
        "ﬁ",
        "①",
        "零",
        "〇",
        "9999999999999999999",
        "周",
        "三",
        "上午",
        "9:20",
        "民国",
        "同上",
        "+",
        "E",
        "$1",
        "\\",
        "元",
        "低保户",
        "老人",
        "农历",
        "."
    };

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void readsAFormulasErrorAsUnreadableInEveryType(FieldType type) {
        assertThat(Reading.read(new Cell(1, 1, Cell.Kind.ERROR, "#DIV/0!", "", "A1/0"), type))
                .isEqualTo(Normalised.unreadable(
                        Remark.of(FindingCode.VALUE_UNREADABLE, "公式出错（#DIV/0!）", "the formula failed (#DIV/0!)")));
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void readsWordsForNothingAsEmptyInEveryType(FieldType type) {
        for (String nothing : new String[] {"", " ", "　", "/", "—", "——", "-", "\\", "暂无", "不详", "N/A", "\u00a0"}) {
            assertThat(Reading.line(nothing, type)).as(nothing).isEqualTo("EMPTY");
        }
    }

    @Test
    void readsNoneAsZeroAsNoOrAsEmpty() {
        assertThat(Reading.line("无", FieldType.COUNT)).isEqualTo("0");
        assertThat(Reading.line("无", FieldType.YES_NO)).isEqualTo("no");
        assertThat(Reading.line("无", FieldType.DECIMAL)).isEqualTo("EMPTY");
        assertThat(Reading.line("无", FieldType.TEXT)).isEqualTo("EMPTY");
        assertThat(Reading.line("无", FieldType.PERSON)).isEqualTo("EMPTY");
        assertThat(Reading.line("无", FieldType.DATE)).isEqualTo("EMPTY");
    }

    @Test
    void keepsTextAsWritten() {
        assertThat(Reading.line("　“礼赞新时代” 主题活动（第3期）\n", FieldType.TEXT)).isEqualTo("“礼赞新时代” 主题活动（第3期）");
        assertThat(Reading.line("東河村", FieldType.TEXT)).isEqualTo("東河村");
        assertThat(Reading.line(Reading.read(Reading.number("12"), FieldType.TEXT)))
                .isEqualTo("12");
        assertThat(Reading.line(Reading.read(Reading.date("45235", "m/d"), FieldType.TEXT)))
                .isEqualTo("2023-11-05");
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void neverThrowsWhateverACellHolds(FieldType type) {
        Random random = new Random(type.ordinal());
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            assertThatCode(() -> Reading.read(Cell.text(1, 1, text), type))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void neverThrowsWhateverNumberACellHolds(FieldType type) {
        for (String raw : new String[] {
            "0",
            "-1",
            "1",
            "0.5",
            "13",
            "60",
            "2023",
            "45000.123456",
            "341799197303052000",
            "99999999999999999999",
            "-0.0001"
        }) {
            for (Cell cell :
                    new Cell[] {Reading.number(raw), Reading.number(raw, "0.00%"), Reading.date(raw, "yyyy-mm-dd")}) {
                assertThatCode(() -> Reading.read(cell, type)).as(raw).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void findsPeriodsUnitsAndNamesInAnyTextWithoutThrowing() {
        Random random = new Random(99);
        UnitNames names = UnitNames.of(Reading.UNITS);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            assertThatCode(() -> {
                        PeriodText.find(text).period();
                        names.find(text);
                        names.similar(text);
                        Ditto.isMark(text);
                        DateText.looksLike(text);
                        IdNumber.looksLike(Cell.text(1, 1, text));
                    })
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void whatAFailedFormulaOrTooNarrowAColumnLeftInAFormatOfTextIsNoValue(FieldType type) {
        assertThat(Reading.read(Cell.text(1, 1, "#REF!"), type).remarks())
                .containsExactly(Remark.of(FindingCode.VALUE_UNREADABLE, "公式出错（#REF!）", "the formula failed (#REF!)"));
        assertThat(Reading.read(Cell.text(1, 1, "Err:504"), type).remarks())
                .containsExactly(
                        Remark.of(FindingCode.VALUE_UNREADABLE, "公式出错（Err:504）", "the formula failed (Err:504)"));
        assertThat(Reading.read(Cell.text(1, 1, "######"), type).remarks())
                .containsExactly(Remark.of(
                        FindingCode.VALUE_UNREADABLE,
                        "保存时列太窄，只剩下 ######",
                        "the column was too narrow when it was saved"));
        assertThat(Reading.line("3#楼", FieldType.TEXT)).isEqualTo("3#楼");
    }
}
