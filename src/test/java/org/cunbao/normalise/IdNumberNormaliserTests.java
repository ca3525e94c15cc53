package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.cunbao.definitions.FieldType;
import org.cunbao.vocabulary.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberNormaliserTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11010519491231002X | 11010519491231002X
            11010519491231002x | 11010519491231002X
            １１０１０５１９４９１２３１００２Ｘ | 11010519491231002X
            110105 19491231 002X | 11010519491231002X
            110105-19491231-002X | 11010519491231002X
            '''11010519491231002X' | 11010519491231002X
            11010519491231002X号 | 11010519491231002X
            11010519491231002X。 | 11010519491231002X
            身份证号：11010519491231002X | 11010519491231002X
            440524188001010014 | 440524188001010014
            110105491231002 | 11010519491231002X
            """)
    void readsAValidNumber(String text, String number) {
        assertThat(Reading.line(text, FieldType.ID_NUMBER)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "1101051949123100",
                "11010519491231002",
                "11010519491231002X1",
                "110105194902310021",
                "张三",
                "13812345678",
                "01010519491231002X",
                "110105491331002",
                "见附件"
            })
    void doesNotUseAnInvalidNumberAndKeepsTheRow(String text) {
        assertThat(Reading.line(text, FieldType.ID_NUMBER)).isEqualTo("EMPTY id-number.invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.41799E+17",
                "3.41799E17",
                "3.41799197003051e+17",
                "341799197303052000",
                "3E+17",
                "3.41799199204137E+017"
            })
    void saysThatDigitsWereLostInText(String text) {
        assertThat(Reading.line(text, FieldType.ID_NUMBER)).isEqualTo("EMPTY id-number.digits-lost");
    }

    @Test
    void saysThatDigitsWereLostInANumberCell() {
        assertThat(line(Reading.number("341799197303052000"))).isEqualTo("EMPTY id-number.digits-lost");
        assertThat(line(Reading.number("341799197303052032"))).isEqualTo("EMPTY id-number.digits-lost");
        assertThat(line(Reading.number("110105491231002"))).isEqualTo("11010519491231002X");
        assertThat(line(Reading.number("13812345678"))).isEqualTo("EMPTY id-number.invalid");
        assertThat(line(Reading.date("45235", "yyyy-mm-dd"))).isEqualTo("EMPTY id-number.invalid");
    }

    @Test
    void usesANumberThatEndsInZerosWithARightCheckDigit() {
        assertThat(Reading.line("341799197303050000", FieldType.ID_NUMBER))
                .isEqualTo(IdNumber.valid("341799197303050000").orElse("EMPTY id-number.digits-lost"));
    }

    @ParameterizedTest
    @CsvSource({
        "341799********2053,341799********2053", "341799****2053,341799********2053",
                "341799xxxxxxxx2053,341799********2053",
        "341799××××××××2053,341799********2053", "341799********205x,341799********205X",
                "3417991973****2053,3417991973****2053",
        "341799197303******,341799197303******", "341***********2053,341***********2053"
    })
    void keepsAMaskedNumberAsEvidence(String text, String masked) {
        assertThat(Reading.line(text, FieldType.ID_NUMBER)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "/", "不详", " "})
    void readsNothingAsEmpty(String text) {
        assertThat(Reading.line(text, FieldType.ID_NUMBER)).isEqualTo("EMPTY");
    }

    @Test
    void knowsTheShapeOfANumberRightOrWrong() {
        assertThat(IdNumber.looksLike(Cell.text(1, 1, "110105194912310021"))).isTrue();
        assertThat(IdNumber.looksLike(Cell.text(1, 1, "110105 19491231 002x"))).isTrue();
        assertThat(IdNumber.looksLike(Cell.text(1, 1, "3.41799E+17"))).isTrue();
        assertThat(IdNumber.looksLike(Cell.text(1, 1, "341799********2053"))).isTrue();
        assertThat(IdNumber.looksLike(Reading.number("341799197303052000"))).isTrue();
        assertThat(IdNumber.looksLike(Cell.text(1, 1, "13812345678"))).isFalse();
        assertThat(IdNumber.looksLike(Cell.text(1, 1, "张三"))).isFalse();
        assertThat(IdNumber.looksLike(Reading.number("13812345678"))).isFalse();
        assertThat(IdNumber.looksLike(Reading.date("45235", "yyyy-mm-dd"))).isFalse();
    }

    @Test
    void findsEveryWrongDigitAndEverySwapOfNeighbours() {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            String right = number(random);
            assertThat(IdNumber.valid(right)).contains(right);
            int at = random.nextInt(17);
            char wrong = (char) ('0' + (right.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(IdNumber.valid(right.substring(0, at) + wrong + right.substring(at + 1)))
                    .isEmpty();
        }
    }

    private static String number(Random random) {
        LocalDate born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        String area = String.valueOf(100_000 + random.nextInt(800_000));
        String fifteen = area
                + born.toString().replace("-", "").substring(2)
                + String.format(Locale.ROOT, "%03d", random.nextInt(1000));
        return born.getYear() < 2000
                ? IdNumber.valid(fifteen).orElseThrow()
                : IdNumber.valid(area + "19700101" + "001").orElseGet(() -> "11010519491231002X");
    }

    private static String line(Cell cell) {
        return Reading.line(Reading.read(cell, FieldType.ID_NUMBER));
    }
}
