package org.cunbao.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.cunbao.intake.Shown;
import org.cunbao.intake.Workbook;
import org.junit.jupiter.api.Test;

class CsvFormatTests {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final String TABLE = "序号,姓名,电话\n1,刘芳,13812345678\n";
    private static final List<String> CELLS =
            List.of("A1 TEXT 序号", "B1 TEXT 姓名", "C1 TEXT 电话", "A2 TEXT 1", "B2 TEXT 刘芳", "C2 TEXT 13812345678");

    private static List<String> read(String text) throws Exception {
        return Shown.cells(text.getBytes(UTF_8));
    }

    @Test
    void readsEveryEncodingOfMainlandChina() throws Exception {
        assertThat(Shown.cells(TABLE.getBytes(UTF_8))).isEqualTo(CELLS);
        assertThat(Shown.cells(("\uFEFF" + TABLE).getBytes(UTF_8))).isEqualTo(CELLS);
        assertThat(Shown.cells(TABLE.getBytes(GB18030))).isEqualTo(CELLS);
        assertThat(Shown.cells(("\uFEFF" + TABLE).getBytes(UTF_16LE))).isEqualTo(CELLS);
        assertThat(Shown.cells(("\uFEFF" + TABLE).getBytes(UTF_16BE))).isEqualTo(CELLS);
        assertThat(Shown.cells(TABLE.getBytes(UTF_16LE))).isEqualTo(CELLS);
        assertThat(Shown.cells(TABLE.getBytes(UTF_16BE))).isEqualTo(CELLS);
    }

    @Test
    void readsBig5AlthoughItDecodesAsGb18030Too() throws Exception {
        assertThat(Shown.cells("編號,姓名,電話\n1,劉國華,0912345678\n".getBytes(BIG5)))
                .containsExactly(
                        "A1 TEXT 編號", "B1 TEXT 姓名", "C1 TEXT 電話", "A2 TEXT 1", "B2 TEXT 劉國華", "C2 TEXT 0912345678");
    }

    @Test
    void aSingleChineseWordInGbkIsEnough() throws Exception {
        assertThat(Shown.cells("a,b\n1,下村\n".getBytes(GB18030)))
                .containsExactly("A1 TEXT a", "B1 TEXT b", "A2 TEXT 1", "B2 TEXT 下村");
    }

    @Test
    void chineseFarBehindTheBeginningDecidesTheEncoding() throws Exception {
        String text = "a,b\n" + "1,2\n".repeat(40_000) + "3,王家坝村\n";
        assertThat(Shown.cells(text.getBytes(GB18030))).endsWith("A40002 TEXT 3", "B40002 TEXT 王家坝村");
    }

    @Test
    void readsTabsSemicolonsAndBars() throws Exception {
        for (String delimiter : new String[] {"\t", ";", "|"}) {
            assertThat(read(TABLE.replace(",", delimiter))).isEqualTo(CELLS);
        }
    }

    @Test
    void aDeclaredSeparatorIsNoRow() throws Exception {
        assertThat(read("sep=;\r\n" + TABLE.replace(",", ";"))).isEqualTo(CELLS);
    }

    @Test
    void aLineBreakInQuotesBelongsToTheFieldAndARecordIsARow() throws Exception {
        assertThat(read("\"活动\n名称\",\"他说\"\"好\"\"\",x\r\n\r\n一,二,三\r\n"))
                .containsExactly(
                        "A1 TEXT 活动\n名称", "B1 TEXT 他说\"好\"", "C1 TEXT x", "A3 TEXT 一", "B3 TEXT 二", "C3 TEXT 三");
    }

    @Test
    void aQuoteThatIsNeverClosedIsACharacter() throws Exception {
        assertThat(read("甲,\"乙,丙\n丁,戊,己\n"))
                .containsExactly("A1 TEXT 甲", "B1 TEXT \"乙", "C1 TEXT 丙", "A2 TEXT 丁", "B2 TEXT 戊", "C2 TEXT 己");
    }

    @Test
    void aFormulaThatOnlyKeepsTextIsItsText() throws Exception {
        assertThat(read("序号,户号\n1,\"=\"\"001\"\"\"\n"))
                .containsExactly("A1 TEXT 序号", "B1 TEXT 户号", "A2 TEXT 1", "B2 TEXT 001 =\"001\"");
    }

    @Test
    void damagedBytesAreReportedAtTheirCell() throws Exception {
        byte[] bytes = "姓名,村\n刘芳X,上坪村\n王家坝村,下坪村\n".getBytes(UTF_8);
        bytes[new String(bytes, Charset.forName("ISO-8859-1")).indexOf('X')] = (byte) 0xFF;
        try (Workbook workbook = Shown.open(bytes)) {
            assertThat(Shown.cells(workbook.sheets().get(0))).contains("A2 TEXT 刘芳\uFFFD");
            assertThat(workbook.findings()).hasSize(1);
        }
    }
}
