package org.cunbao.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.cunbao.intake.Shown;
import org.cunbao.intake.Workbook;
import org.cunbao.vocabulary.CellRange;
import org.junit.jupiter.api.Test;

class HtmlFormatTests {

    private static byte[] page(String body) {
        return ("<html><body>" + body + "</body></html>").getBytes(UTF_8);
    }

    @Test
    void cellsOverRowsAndColumnsAreMergedRanges() throws Exception {
        try (Workbook workbook = Shown.open(page("<table><tr><td rowspan=2>组</td><td colspan=2>人数</td></tr>"
                + "<tr><td>男</td><td>女</td></tr><tr><td>一</td><td>1</td><td>2</td></tr></table>"))) {
            assertThat(Shown.cells(workbook.sheets().get(0)))
                    .containsExactly(
                            "A1 TEXT 组", "B1 TEXT 人数", "B2 TEXT 男", "C2 TEXT 女", "A3 TEXT 一", "B3 TEXT 1", "C3 TEXT 2");
            assertThat(workbook.sheets().get(0).merges())
                    .containsExactly(new CellRange(1, 2, 1, 1), new CellRange(1, 1, 2, 3));
        }
    }

    @Test
    void tablesAndParagraphsFollowOneAnother() throws Exception {
        assertThat(Shown.cells(page("<h3>花名册</h3><p>填报单位：下村</p><table><tr><td>甲</td></tr></table>"
                        + "<table><tr><td>乙</td></tr></table>注：无")))
                .containsExactly("A1 TEXT 花名册", "A2 TEXT 填报单位：下村", "A3 TEXT 甲", "A4 TEXT 乙", "A5 TEXT 注：无");
    }

    @Test
    void aTableAroundTablesIsLayout() throws Exception {
        assertThat(Shown.cells(page("<table><tr><td>题<table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>")))
                .containsExactly("A1 TEXT 题", "A2 TEXT 甲", "B2 TEXT 乙");
    }

    @Test
    void excelSaysWhatIsANumber() throws Exception {
        assertThat(Shown.cells(
                        ("<html><style>.d{mso-number-format:\"yyyy\\0022年\\0022m\\0022月\\0022\";}</style><table><tr>"
                                        + "<td class=d x:num=\"44990\">2023年3月</td><td x:num>52</td><td>52</td>"
                                        + "<td style='mso-number-format:\"\\@\"'>007</td></tr></table></html>")
                                .getBytes(UTF_8)))
                .containsExactly("A1 DATE 44990 [yyyy\"年\"m\"月\"]", "B1 NUMBER 52", "C1 TEXT 52", "D1 TEXT 007 [@]");
    }

    @Test
    void hiddenRowsAndPicturesAreNoticed() throws Exception {
        try (Workbook workbook =
                Shown.open(page("<img src=a.png><table><tr style='display: none'><td>甲</td></tr></table>"))) {
            assertThat(workbook.sheets().get(0).hasPicture()).isTrue();
            assertThat(workbook.sheets().get(0).rows().next()).matches(row -> row.hidden());
        }
    }
}
