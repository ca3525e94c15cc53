package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunbao.definitions.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNormaliserTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "1381-234-5678",
                "138　1234　5678",
                "１３８１２３４５６７８",
                "(+86)13812345678",
                "+86 138 1234 5678",
                "+8613812345678",
                "8613812345678",
                "0086-13812345678",
                "13812345678。",
                "'13812345678",
                "013812345678",
                "1.3812345678E10",
                "1.3812345678E+010",
                "13812345678/13912345678",
                "13812345678、0546-7161234",
                "0546-7161234 13812345678",
                "13812345678 666123",
                "手机：13812345678",
                "13812345678（儿子）",
                "13812345678\n13812345678",
                "138——1234——5678"
            })
    void readsAMobileFirst(String text) {
        assertThat(Reading.line(text, FieldType.PHONE)).isEqualTo("13812345678");
    }

    @ParameterizedTest
    @CsvSource({
        "0546-7161234,05467161234", "0546—7161234,05467161234", "(0546)7161234,05467161234", "0546 7161234,05467161234",
                "05467161234,05467161234",
        "010-12345678,UNREADABLE", "010-62345678,01062345678", "400-800-1234,4008001234", "7161234,7161234",
                "716-1234,7161234",
        "138****5678,138****5678", "138xxxx5678,138****5678", "1381234****,1381234****", "0546-716****,0546716****"
    })
    void readsLandlinesAndMaskedNumbers(String text, String digits) {
        assertThat(Reading.line(text, FieldType.PHONE)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1381234567",
                "138123456789",
                "12345",
                "110",
                "张三",
                "1.38E+10",
                "2023-03-05",
                "341799197303052053",
                "12812345678"
            })
    void readsNothingElse(String text) {
        assertThat(Reading.line(text, FieldType.PHONE)).isEqualTo("UNREADABLE");
    }

    @Test
    void readsNumberCells() {
        assertThat(Reading.line(Reading.read(Reading.number("13812345678"), FieldType.PHONE)))
                .isEqualTo("13812345678");
        assertThat(Reading.line(Reading.read(Reading.number("1381234567"), FieldType.PHONE)))
                .isEqualTo("UNREADABLE");
        assertThat(Reading.line(Reading.read(Reading.date("45235", "m/d"), FieldType.PHONE)))
                .isEqualTo("UNREADABLE");
    }

    @Test
    void saysWhyItCannotBeRead() {
        assertThat(Reading.read(org.cunbao.vocabulary.Cell.text(1, 1, "1.38E+10"), FieldType.PHONE)
                        .remarks()
                        .get(0)
                        .arguments())
                .containsExactly("按数字录入，位数已丢失", "it was typed as a number and has lost digits");
    }
}
