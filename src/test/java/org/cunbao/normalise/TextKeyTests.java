package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextKeyTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            东河村 | 东河村
            東河村 | 东河村
            張 三 | 张三
            张　三 | 张三
            “礼赞新时代、追梦复兴路” | 礼赞新时代追梦复兴路
            指     标     名     称 | 指标名称
            ＡＢＣ１２３ | abc123
            Q3 | q3
            面积（㎡） | 面积m2
            藏书(册)* | 藏书册
            二〇二三年 | 二〇二三年
            第①期 | 第1期
            頭髮 | 头发
            臺灣 | 台湾
            青㭎村 | 青㭎村
            É | é
            """)
    void makesTextsComparable(String text, String key) {
        assertThat(TextKey.of(text)).isEqualTo(key);
    }

    @Test
    void isEmptyForPunctuationAlone() {
        assertThat(TextKey.of("（）、。—— /√")).isEmpty();
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(TextKey.of("姓\n名\u200b\ufeff\u00a0\t")).isEqualTo("姓名");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        assertThat(TextKey.of("𠮷田（村）")).isEqualTo("𠮷田村");
    }

    @Test
    void isTheSameForAKey() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                String key = TextKey.of("a" + c);
                assertThat(TextKey.of(key)).as("U+%04X", (int) c).isEqualTo(key);
            }
        }
    }
}
