package org.cunbao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a header means that is put as people speak. */
class SpokenTests {

    @ParameterizedTest
    @CsvSource({"哪天来的, 来时间", "哪年来的, 来时间", "成立是哪一年, 成立时间", "谁调解的, 调解人", "公没公示, 是否公示", "挂不挂牌, 是否挂牌", "认领, 认领时间"})
    void aQuestionIsATablesWord(String spoken, String formal) {
        assertThat(Spoken.formal(spoken)).contains(formal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"备注", "榜样", "大名", "成员名", "组织人"})
    void whoAndWhatIsNoDay(String header) {
        assertThat(Spoken.formal(header)).isEmpty();
    }

    @Test
    void wordsOfOneRegionAreSaidAsEverybodySaysThem() {
        assertThat(Spoken.formal("好久搞的")).contains("开展时间");
    }
}
