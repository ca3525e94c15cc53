package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that are taken for each other. */
class LookAlikeTests {

    @ParameterizedTest
    @CsvSource({
        "王未, 王末",
        "王土根, 王士根",
        "张日新, 张曰新",
        "侯勇, 候勇",
        "李已, 李己",
        "陈大明, 陈太明",
        "田小丽, 由小丽",
        "刘洁, 刘浩",
        "杨晴, 杨睛",
        "于强, 干强",
        "徐徽, 徐微",
        "辛平, 幸平"
    })
    void oneOfThemMayBeWrittenForTheOther(String a, String b) {
        assertThat(LookAlike.oneApart(a, b)).isTrue();
        assertThat(LookAlike.oneApart(b, a)).isTrue();
        assertThat(LookAlike.key(a)).isEqualTo(LookAlike.key(b));
    }

    @ParameterizedTest
    @CsvSource({"王兰, 王蓝", "王丽, 王莉莉", "王未, 王未", "土日, 士曰", "张伟, 王伟", "王未末, 王未"})
    void otherNamesAreNot(String a, String b) {
        assertThat(LookAlike.oneApart(a, b)).isFalse();
        assertThat(LookAlike.oneApart(b, a)).isFalse();
    }

    @Test
    void lookingAlikeIsNotPassedOn() {
        assertThat(LookAlike.areAlike('日', '目')).isTrue();
        assertThat(LookAlike.areAlike('目', '自')).isTrue();
        assertThat(LookAlike.areAlike('日', '自')).isFalse();
        assertThat(LookAlike.key("日")).isEqualTo(LookAlike.key("自"));
    }
}
