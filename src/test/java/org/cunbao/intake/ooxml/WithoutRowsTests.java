package org.cunbao.intake.ooxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.Zips;
import org.cunbao.vocabulary.CellRange;
import org.junit.jupiter.api.Test;

class WithoutRowsTests {

    private static final String CELLS = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>1 &lt; 2 > 1</v></c><c r=\"B1\"/></row>";

    private static String around(String part) throws IOException {
        try (WithoutRows bytes = new WithoutRows(new ByteArrayInputStream(part.getBytes(UTF_8)))) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }

    @Test
    void whatStandsAroundTheRowsIsLeftAsItIs() throws Exception {
        assertThat(around("<?xml version=\"1.0\"?>\n<worksheet xmlns:x=\"a/b\"><cols><col min=\"1\"/></cols><sheetData>"
                        + CELLS
                        + "</sheetData><!-- 合并 --><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>\n"))
                .isEqualTo(
                        "<?xml version=\"1.0\"?>\n<worksheet xmlns:x=\"a/b\"><cols><col min=\"1\"/></cols><sheetData>"
                                + "</sheetData><!-- 合并 --><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>\n");
    }

    @Test
    void rowsAreToldByTheirNameWhateverItsPrefix() throws Exception {
        assertThat(around("<x:worksheet><x:sheetData>" + CELLS + "</x:sheetData><x:b/></x:worksheet>"))
                .isEqualTo("<x:worksheet><x:sheetData></x:sheetData><x:b/></x:worksheet>");
        assertThat(around("<w><sheetDataOfOthers><a/></sheetDataOfOthers><mysheetData>1</mysheetData></w>"))
                .isEqualTo("<w><sheetDataOfOthers><a/></sheetDataOfOthers><mysheetData>1</mysheetData></w>");
    }

    @Test
    void aPartWithoutRowsIsLeftAsItIs() throws Exception {
        assertThat(around("<worksheet><sheetData/><a>1</a></worksheet>"))
                .isEqualTo("<worksheet><sheetData/><a>1</a></worksheet>");
        assertThat(around("no XML")).isEqualTo("no XML");
    }

    @Test
    void whereATagCouldBeNoTagAParserMustBeAsked() {
        for (String odd : new String[] {
            "<w><sheetData><!-- </sheetData> --></sheetData></w>",
            "<w><sheetData><c><![CDATA[</sheetData>]]></c></sheetData></w>",
            "<w><sheetData><?a </sheetData> ?></sheetData></w>",
            "<w><!-- <sheetData> --><sheetData></sheetData></w>",
            "<w a=\"1\"><?a <sheetData> ?><sheetData></sheetData></w>",
            "<w><sheetData b=\">\"></sheetData></w>",
            "<w><sheetData><row>"
        }) {
            assertThatThrownBy(() -> around(odd)).as(odd).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLargeSheetHasItsMergesAndAllItsRows() throws Exception {
        isReadWhole("");
        isReadWhole("<!-- odd -->");
    }

    private static void isReadWhole(String odd) throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 11_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c><v>").append(row).append("</v></c></row>");
        }
        byte[] file = Zips.workbook(
                "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>" + rows + odd + "</sheetData>"
                        + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
                Map.of());
        try (Workbook workbook = Intake.standard(Limits.standard()).open("a.xlsx", file)) {
            Sheet sheet = workbook.sheets().get(0);
            assertThat(sheet.merges()).containsExactly(new CellRange(1, 2, 1, 2));
            assertThat(sheet.hiddenColumns()).containsExactlyInAnyOrder(2, 3);
            int count = 0;
            try (Rows read = sheet.rows()) {
                while (read.next() != null) {
                    count++;
                }
            }
            assertThat(count).isEqualTo(11_000);
        }
    }
}
