package org.cunbao.intake.xml2003;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.cunbao.intake.Sheet;
import org.cunbao.intake.Shown;
import org.cunbao.intake.Workbook;
import org.cunbao.vocabulary.CellRange;
import org.junit.jupiter.api.Test;

class Xml2003FormatTests {

    private static final String BOOK = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + "<Styles><Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style><Style ss:ID=\"e\" ss:Parent=\"d\"/></Styles>";

    @Test
    void readsTypesIndexesMergesAndHiding() throws Exception {
        String xml = BOOK + "<Worksheet ss:Name=\"册\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>"
                + "<Row ss:Index=\"3\" ss:Hidden=\"1\"><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\"><Data ss:Type=\"String\">题</Data></Cell>"
                + "<Cell ss:StyleID=\"e\"><Data ss:Type=\"DateTime\">2023-03-05T00:00:00.000</Data></Cell></Row>"
                + "<Row><Cell ss:Index=\"3\" ss:Formula=\"=R[-1]C*2\"><Data ss:Type=\"Number\">4</Data><Comment><Data>核</Data></Comment></Cell></Row>"
                + "</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions><AutoFilter x:Range=\"R3C1:R4C3\" xmlns:x=\"urn:x\"/></Worksheet></Workbook>";
        try (Workbook workbook = Shown.open(xml.getBytes(UTF_8))) {
            Sheet sheet = workbook.sheets().get(0);
            assertThat(workbook.format()).isEqualTo("xml2003");
            assertThat(sheet.name()).isEqualTo("册");
            assertThat(sheet.hidden()).isTrue();
            assertThat(sheet.hiddenColumns()).containsExactly(2);
            assertThat(sheet.merges()).containsExactly(new CellRange(3, 4, 1, 2));
            assertThat(sheet.filters()).containsExactly(new CellRange(3, 4, 1, 3));
            assertThat(sheet.comments()).containsExactly(new Sheet.Comment(4, 3, "核"));
            assertThat(sheet.rows().next()).matches(row -> row.hidden());
            assertThat(Shown.cells(sheet))
                    .containsExactly("A3 TEXT 题", "C3 DATE 44990 [yyyy/m/d]", "C4 NUMBER 4 =R[-1]C*2");
        }
    }

    @Test
    void cellsWithoutAnIndexStandBesideWhatIsMergedDownFromAbove() throws Exception {
        String xml = BOOK + "<Worksheet ss:Name=\"册\"><Table>"
                + "<Row><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">序号</Data></Cell>"
                + "<Cell ss:MergeAcross=\"1\"><Data ss:Type=\"String\">负责人</Data></Cell>"
                + "<Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">备注</Data></Cell></Row>"
                + "<Row><Cell><Data ss:Type=\"String\">姓名</Data></Cell><Cell><Data ss:Type=\"String\">电话</Data></Cell></Row>"
                + "<Row><Cell><Data ss:Type=\"Number\">1</Data></Cell></Row></Table></Worksheet></Workbook>";
        try (Workbook workbook = Shown.open(xml.getBytes(UTF_8))) {
            assertThat(Shown.cells(workbook.sheets().get(0)))
                    .containsExactly(
                            "A1 TEXT 序号", "B1 TEXT 负责人", "D1 TEXT 备注", "B2 TEXT 姓名", "C2 TEXT 电话", "A3 NUMBER 1");
        }
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThat(Shown.refusal(
                        ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><Workbook/>").getBytes(UTF_8)))
                .startsWith("file.unreadable");
    }
}
