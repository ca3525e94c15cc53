package org.cunbao.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunbao.intake.format.NumberFormat.Shows;
import org.junit.jupiter.api.Test;

class NumberFormatTests {

    private static Shows shows(String code) {
        return NumberFormat.of(code).shows();
    }

    @Test
    void daysAreKnownByTheirLetters() {
        for (String code : new String[] {
            "yyyy/m/d",
            "yyyy\"年\"m\"月\"d\"日\";@",
            "[$-804]yyyy\"年\"m\"月\"",
            "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"",
            "yyyy年m月d日",
            "m\"月\"d\"日\"",
            "yy.m.d",
            "d-mmm-yy",
            "aaaa",
            "[$-411]ge.m.d",
            "e\"年\"",
            "yyyy\\-mm\\-dd hh:mm:ss.000",
            "yyyy/m/d h:mm AM/PM",
            "[Red]yyyy-mm-dd",
            "YYYY-MM-DD"
        }) {
            assertThat(shows(code)).as(code).isEqualTo(Shows.DAY);
        }
    }

    @Test
    void clocksAreNoDays() {
        for (String code :
                new String[] {"h:mm", "hh:mm:ss", "h\"时\"mm\"分\"", "上午/下午h\"时\"mm\"分\"", "mm:ss.0", "h:mm AM/PM"}) {
            assertThat(shows(code)).as(code).isEqualTo(Shows.TIME);
        }
    }

    @Test
    void unitsTextsAndElapsedTimesAreNumbers() {
        for (String code : new String[] {
            "General",
            "0\"人\"",
            "0\"年\"",
            "0\"月\"",
            "#,##0.00_);[Red]\\(#,##0.00\\)",
            "@",
            "[h]:mm",
            "[mm]:ss",
            "0.00E+00",
            "# ?/?",
            "\"第\"0\"组\"",
            "General\"日\"",
            "G/通用格式",
            "[DBNum1]General",
            "\\d0",
            "_-* #,##0_-"
        }) {
            assertThat(shows(code)).as(code).isEqualTo(Shows.NUMBER);
        }
    }

    @Test
    void builtInChineseFormatsAreDaysOrClocks() {
        for (int number : new int[] {14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58}) {
            assertThat(BuiltInFormats.of(number).shows()).as("format " + number).isEqualTo(Shows.DAY);
        }
        for (int number : new int[] {18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56}) {
            assertThat(BuiltInFormats.of(number).shows()).as("format " + number).isEqualTo(Shows.TIME);
        }
        assertThat(BuiltInFormats.of(46).shows()).isEqualTo(Shows.NUMBER);
        assertThat(BuiltInFormats.of(49).code()).isEqualTo("@");
    }
}
