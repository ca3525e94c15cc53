package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunbao.definitions.FieldType;
import org.cunbao.vocabulary.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoNormaliserTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有", "定了", "公示了", "张榜公示了", "公示期满", "进行了公示", "贴出来了", "有了", "建好了", "是", "√", "✓", "✔", "☑", "1", "Y", "y",
                "yes", "已建", "已建成", "已公示", "已硬化", "有。", "有（2块）", "有2块", "有章程", "合格", "均有", "１", "Ｙ", "TRUE", "☑是□否",
                "☑是 □否", "是☑否□", "是√否", "有☑无☐", "是（√）否（）"
            })
    void readsYes(String text) {
        assertThat(Reading.line(text, FieldType.YES_NO)).isEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "无", "没定", "没公示", "不公示", "还没", "公示没做", "否", "×", "✗", "✘", "0", "N", "no", "没有", "未建", "未公示", "尚未建成",
                "没", "无。", "□是☑否", "是□否☑", "不合格", "待公示", "不是", "x", "Ｘ", "無", "未开展"
            })
    void readsNo(String text) {
        assertThat(Reading.line(text, FieldType.YES_NO)).isEqualTo("no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "5块",
                "张三",
                "公示中",
                "准备公示",
                "待定",
                "部分",
                "在建",
                "有待改善",
                "已损坏",
                "○",
                "□是□否",
                "☑是☑否",
                "是否",
                "2023-03-05",
                "不详细"
            })
    void readsNeitherFromOtherTexts(String text) {
        assertThat(Reading.line(text, FieldType.YES_NO)).isEqualTo("UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "—", "-", "暂无", "不详"})
    void readsNothingAsUnknown(String text) {
        assertThat(Reading.line(text, FieldType.YES_NO)).isEqualTo("EMPTY");
    }

    @Test
    void readsNumberAndBooleanCells() {
        assertThat(Reading.line(Reading.read(Reading.number("1"), FieldType.YES_NO)))
                .isEqualTo("yes");
        assertThat(Reading.line(Reading.read(Reading.number("0"), FieldType.YES_NO)))
                .isEqualTo("no");
        assertThat(Reading.line(Reading.read(Reading.number("3"), FieldType.YES_NO)))
                .isEqualTo("UNREADABLE");
        assertThat(Reading.line(Reading.read(new Cell(1, 1, Cell.Kind.BOOLEAN, "FALSE", "", ""), FieldType.YES_NO)))
                .isEqualTo("no");
    }
}
