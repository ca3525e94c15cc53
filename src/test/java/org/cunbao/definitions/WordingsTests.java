package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingsTests {

    @Test
    void partsStandForEveryWayToPutThemTogether() {
        assertThat(Wordings.of("<离任|卸任><村|>干部")).containsExactly("离任村干部", "离任干部", "卸任村干部", "卸任干部");
        assertThat(Wordings.of("心愿<征集|登记>时间")).containsExactly("心愿征集时间", "心愿登记时间");
    }

    @Test
    void marksThatDoNotMatchOrStandForNothingStandForNone() {
        assertThat(Wordings.of("<离任|卸任干部")).isEmpty();
        assertThat(Wordings.of("离任>干部")).isEmpty();
        assertThat(Wordings.of("<离任<村|>干部>")).isEmpty();
        assertThat(Wordings.of("<离任|>")).isEmpty();
    }

    @Test
    void aWordWithoutMarksIsNotMadeOfParts() {
        assertThat(Wordings.isMade("离任干部")).isFalse();
        assertThat(Wordings.isMade("<离任|卸任>干部")).isTrue();
    }
}
