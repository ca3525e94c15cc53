package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingsTests {

    @Test
    void partsStandForEveryWayToPutThemTogether() {
        assertThat(Wordings.of("<离任|卸任><村|>干部").all()).containsExactly("离任村干部", "离任干部", "卸任村干部", "卸任干部");
        assertThat(Wordings.of("心愿<征集|登记>时间").all()).containsExactly("心愿征集时间", "心愿登记时间");
    }

    @Test
    void eachWordingIsThereOnceThoseWrittenWholeFirst() {
        assertThat(Wordings.of("<离任|卸任>干部", "老干部", "离任干部").all()).containsExactly("离任干部", "老干部", "卸任干部");
    }

    @Test
    void marksThatDoNotMatchOrStandForNothingOrForTooManyAreWrong() {
        assertThat(Wordings.isRight("离任干部")).isTrue();
        assertThat(Wordings.isRight("<离任|卸任><村|>干部")).isTrue();
        assertThat(Wordings.isRight("<离任|卸任干部")).isFalse();
        assertThat(Wordings.isRight("离任>干部")).isFalse();
        assertThat(Wordings.isRight("<离任<村|>干部>")).isFalse();
        assertThat(Wordings.isRight("<离任|>")).isFalse();
        String ten = "<0|1|2|3|4|5|6|7|8|9>";
        assertThat(Wordings.isRight(ten + ten + ten)).isTrue();
        assertThat(Wordings.isRight(ten + ten + ten + "<a|b>")).isFalse();
    }
}
