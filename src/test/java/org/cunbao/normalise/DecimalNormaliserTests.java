package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.vocabulary.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalNormaliserTests {

    private static final Field HOURS = Reading.field(FieldType.DECIMAL, "服务时长（小时）", false);
    private static final Field YUAN = Reading.field(FieldType.DECIMAL, "金额（元）", false);
    private static final Field AREA = Reading.field(FieldType.DECIMAL, "面积（平方米）", false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 | 4
            4.50 | 4.5
            4小时 | 4
            4 小时 | 4
            2h | 2
            1.5个小时 | 1.5
            1.5个钟头 | 1.5
            四小时 | 4
            五十二点五 | 52.5
            90分钟 | 1.5
            20分钟 | 0.3333
            1小时30分 | 1.5
            1小时30分钟 | 1.5
            1h30min | 1.5
            半小时 | 0.5
            半个小时 | 0.5
            一个半小时 | 1.5
            2个半小时 | 2.5
            两小时半 | 2.5
            约4小时 | 4 number.approximate
            4小时左右 | 4 number.approximate
            4余小时 | 4 number.approximate
            3天 | UNREADABLE
            3人 | UNREADABLE
            2-3小时 | UNREADABLE
            -2 | UNREADABLE
            50% | UNREADABLE
            半天 | UNREADABLE
            无 | EMPTY
            暂无 | EMPTY
            / | EMPTY
            """)
    void readsHours(String text, String read) {
        assertThat(Reading.line(Reading.read(Cell.text(1, 1, text), HOURS))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "500元,500",
        "￥500,500",
        "'¥1,200.50',1200.5",
        "500元整,500",
        "1.2万元,12000",
        "1.2万,12000",
        "五百元,500",
        "500块,500",
        "500.00,500",
        "3小时,UNREADABLE",
        "200斤,UNREADABLE"
    })
    void readsMoney(String text, String read) {
        assertThat(Reading.line(Reading.read(Cell.text(1, 1, text), YUAN))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"120㎡,120", "120平方米,120", "120平米,120", "120m²,120", "120.5 m2,120.5", "80平,80"})
    void readsAreas(String text, String read) {
        assertThat(Reading.line(Reading.read(Cell.text(1, 1, text), AREA))).isEqualTo(read);
    }

    @Test
    void readsNumberCellsAsTheyAreShown() {
        assertThat(Reading.line(Reading.read(Reading.number("0.30000000000000004"), HOURS)))
                .isEqualTo("0.3");
        assertThat(Reading.line(Reading.read(Reading.number("100"), HOURS))).isEqualTo("100");
        assertThat(Reading.line(Reading.read(Reading.date("44990", "m/d"), HOURS)))
                .isEqualTo("UNREADABLE");
    }
}
