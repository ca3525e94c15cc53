package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rare names say more. */
class NameFrequencyTests {

    @ParameterizedTest
    @CsvSource({
        "张伟, -4165",
        "李秀英, -583",
        "王建国, 504",
        "李志强, 1240",
        "单洪, 2959",
        "欧阳靖宇, 4000",
        "尉迟恭, 4000",
        "李, 0",
        "'', 0"
    })
    void addBitsByRarity(String name, int thousandths) {
        assertThat(NameFrequency.weight(name)).isEqualTo(thousandths);
    }

    @Test
    void aCompoundFamilyNameNeedsANameAfterIt() {
        assertThat(NameForms.surnameLength("欧阳靖宇")).isEqualTo(2);
        assertThat(NameForms.surnameLength("欧阳")).isEqualTo(1);
        assertThat(NameForms.surnameLength("王建国")).isEqualTo(1);
        assertThat(NameForms.surnameLength("")).isEqualTo(0);
    }
}
