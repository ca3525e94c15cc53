package org.cunbao.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTests {

    @Test
    void keepsFifteenDigitsAndNoExponent() {
        assertThat(Decimals.plain("1E+5")).contains("100000");
        assertThat(Decimals.plain("1.10")).contains("1.1");
        assertThat(Decimals.plain("007")).contains("7");
        assertThat(Decimals.plain("1E+400")).isEmpty();
        assertThat(Decimals.plain("1E-999999999")).contains("0");
        assertThat(Decimals.plain("NaN")).isEmpty();
        assertThat(Decimals.plain("三")).isEmpty();
        assertThat(Decimals.plain(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(Decimals.plain(-0.0)).isEqualTo("0");
        assertThat(Decimals.plain(341799197303052053.0)).isEqualTo("341799197303052000");
    }

    @Test
    void textAndBinaryGiveTheSameDigits() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            double value =
                    random.nextInt(1_000_000) / Math.pow(10, random.nextInt(6)) * (random.nextBoolean() ? 1 : -1);
            assertThat(Decimals.plain(Double.toString(value))).contains(Decimals.plain(value));
        }
    }
}
