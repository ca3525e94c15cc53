package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that sound alike have one key. */
class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "张丽, zhang li",
        "张莉, zhang li",
        "張 麗, zhang li",
        "吕绿, lv lv",
        "女娲, nv wa",
        "略, lve",
        "王小明, wang xiao ming",
        "艾山·买买提, ai shan mai mai ti"
    })
    void isWrittenWithoutTones(String name, String sound) {
        assertThat(Pinyin.key(name)).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({
        "单洪, shan hong",
        "單洪, shan hong",
        "解晓东, xie xiao dong",
        "仇和, qiu he",
        "曾国强, zeng guo qiang",
        "查良, zha liang",
        "区志伟, ou zhi wei",
        "朴英, piao ying",
        "乐进, yue jin",
        "尉迟恭, yu chi gong",
        "尉迟, wei chi",
        "万俟明, mo qi ming",
        "单于明, chan yu ming",
        "长孙无忌, zhang sun wu ji"
    })
    void familyNamesSoundTheirOwnWay(String name, String sound) {
        assertThat(Pinyin.key(name)).isEqualTo(sound);
    }

    @Test
    void theSameCharacterInAGivenNameSoundsAsEverywhere() {
        assertThat(Pinyin.key("王单")).isEqualTo("wang dan");
        assertThat(Pinyin.key("王乐")).isEqualTo("wang le");
    }

    @ParameterizedTest
    @CsvSource({
        "张志英, 章自因",
        "陈林, 岑宁",
        "石兰, 斯南",
        "申安, 僧昂",
        "牛民, 刘明",
    })
    void looseSoundsFoldWhatTheSouthDoesNotTellApart(String a, String b) {
        assertThat(Pinyin.loose(a)).isEqualTo(Pinyin.loose(b));
        assertThat(Pinyin.key(a)).isNotEqualTo(Pinyin.key(b));
    }

    @Test
    void nothingSoundsOfNothing() {
        assertThat(Pinyin.key("")).isEmpty();
        assertThat(Pinyin.key(" · ")).isEmpty();
    }
}
