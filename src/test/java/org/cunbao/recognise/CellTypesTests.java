package org.cunbao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunbao.vocabulary.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTypesTests {

    @ParameterizedTest
    @CsvSource({
        "341799196303052053, ID_NUMBER",
        "34179919630305205X, ID_NUMBER",
        "341799630305205, ID_NUMBER",
        "341799 19630305 2053, ID_NUMBER",
        "3.41799E+17, ID_NUMBER",
        "13812345678, PHONE",
        "138-1234-5678, PHONE",
        "19905367016、0550-3312360, PHONE",
        "１３８１２３４５６７８, PHONE",
        "2023-03-05, DATE",
        "20230305, DATE",
        "2023.3.5, DATE",
        "3月5日, DATE",
        "二〇二三年三月五日, DATE",
        "23.5.6, DATE",
        "23.5, NUMBER",
        "44.5, NUMBER",
        "7.23, DAY_NUMBER",
        "44.50, NUMBER",
        "21.5小时, NUMBER",
        "12.5元, NUMBER",
        "1200.5元, NUMBER",
        "1200.50, NUMBER",
        "2023.3, DATE",
        "23.5.6日, DATE",
        "52人, NUMBER",
        "约30人, NUMBER",
        "三十二, NUMBER",
        "1200, NUMBER",
        "√, TICK",
        "×, TICK",
        "是, YES_NO",
        "无, YES_NO",
        "同上, DITTO",
        "张 三, PERSON",
        "张三、李四, PERSONS",
        "活动名称, TEXT",
        "健康讲座, TEXT"
    })
    void aCellLooksLikeItsType(String text, CellType type) {
        assertThat(CellTypes.of(Cell.text(1, 1, text))).isEqualTo(type);
    }
}
