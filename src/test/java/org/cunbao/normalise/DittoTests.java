package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DittoTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"同上", "〃", "″", "\"", "ditto", "同前", "〞", "……", "…", "↓", " 同上 ", "同　上", "（同上）", "同上。", "＂", "”"
            })
    void knowsAMarkThatStandsAlone(String text) {
        assertThat(Ditto.isMark(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "上", "同上一期", "张三同上", "“好人”", "-", "/", "无", "同", "1"})
    void takesNothingElseForAMark(String text) {
        assertThat(Ditto.isMark(text)).isFalse();
    }
}
