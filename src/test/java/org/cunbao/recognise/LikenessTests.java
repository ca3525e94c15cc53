package org.cunbao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTests {

    @Test
    void onlyEqualKeysAreWhollyAlike() {
        assertThat(Likeness.of("活动名称", "活动名称")).isEqualTo(1000);
        assertThat(Likeness.of("", "")).isZero();
    }

    @Test
    void aKeyInsideAnotherIsMoreAlikeThanSharedCharacters() {
        assertThat(Likeness.of("时间", "活动时间")).isEqualTo(750);
        assertThat(Likeness.of("时间活动", "活动时间")).isEqualTo(850);
        assertThat(Likeness.of("活动时间", "活动名称")).isEqualTo(425);
    }

    @Test
    void equivalentWordsAreGivenAsOne() {
        assertThat(Equivalents.of("成立日期")).isEqualTo("成立时间");
        assertThat(Equivalents.of("哪天认领")).isEqualTo("时间认领");
        assertThat(Equivalents.of("来了多少人")).isEqualTo("人数");
    }
}
