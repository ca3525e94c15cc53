package org.cunbao.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SameTableTests {

    private static final String[][] TABLE = {
        {"下村志愿者花名册", "", ""}, {"序号", "姓名", "联系\n电话"}, {"一", "刘 芳", "13812345678"}, {"", "", ""}, {"二", "王五", "见“备注”"}
    };
    private static final List<String> CELLS = List.of(
            "A1 TEXT 下村志愿者花名册",
            "A2 TEXT 序号",
            "B2 TEXT 姓名",
            "C2 TEXT 联系\n电话",
            "A3 TEXT 一",
            "B3 TEXT 刘 芳",
            "C3 TEXT 13812345678",
            "A5 TEXT 二",
            "B5 TEXT 王五",
            "C5 TEXT 见“备注”");

    @Test
    void everyFormatGivesTheSameCells() throws Exception {
        assertThat(Shown.cells(workbook(new XSSFWorkbook()))).isEqualTo(CELLS);
        assertThat(Shown.cells(workbook(new HSSFWorkbook()))).isEqualTo(CELLS);
        assertThat(Shown.cells(marked("", "\"", "\",\"", "\"\r\n", "").getBytes("GBK")))
                .isEqualTo(CELLS);
        String rows = marked("", "<tr><td>", "</td><td>", "</td></tr>", "").replace("\n", "<br>");
        String page = "<html><head><meta charset=gb2312></head><table>" + rows + "</table></html>";
        assertThat(Shown.cells(page.getBytes("GBK"))).isEqualTo(CELLS);
        assertThat(Shown.cells(page.getBytes(UTF_8))).isEqualTo(CELLS);
    }

    @Test
    void xmlAndWordGiveTheSameCells() throws Exception {
        String data = "<ss:Cell><ss:Data ss:Type=\"String\">";
        String xml = "<?xml version=\"1.0\"?><ss:Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                + "<ss:Worksheet ss:Name=\"a\"><ss:Table>"
                + marked("", "<ss:Row>" + data, "</ss:Data></ss:Cell>" + data, "</ss:Data></ss:Cell></ss:Row>", "")
                        .replace("\n", "&#10;")
                + "</ss:Table></ss:Worksheet></ss:Workbook>";
        assertThat(Shown.cells(xml.getBytes(UTF_8))).isEqualTo(CELLS);
        String cell = "<w:tc><w:p><w:r><w:t>";
        String ended = "</w:t></w:r></w:p></w:tc>";
        String word = "<w:document xmlns:w=\"urn:w\"><w:body><w:tbl><w:tblPr/>"
                + marked("", "<w:tr>" + cell, ended + cell, ended + "</w:tr>", "")
                        .replace("\n", "</w:t><w:br/><w:t>")
                + "</w:tbl></w:body></w:document>";
        assertThat(Shown.cells(word(word))).isEqualTo(CELLS);
    }

    @Test
    void aWordDocumentHasItsParagraphsAboveItsTable() throws Exception {
        String word =
                "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>填报单位：</w:t></w:r><w:r><w:t>下村</w:t></w:r></w:p><w:p/>"
                        + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>";
        try (Workbook workbook = Shown.open(word(word))) {
            assertThat(workbook.format()).isEqualTo("docx");
            assertThat(Shown.cells(workbook.sheets().get(0)))
                    .containsExactly("A1 TEXT 填报单位：下村", "A2 TEXT 甲", "C2 TEXT 乙", "B3 TEXT 丙");
            assertThat(workbook.sheets().get(0).merges().toString())
                    .isEqualTo("[CellRange[firstRow=2, lastRow=2, firstColumn=1, lastColumn=2],"
                            + " CellRange[firstRow=2, lastRow=3, firstColumn=3, lastColumn=3]]");
        }
    }

    private static byte[] word(String document) {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        return Zips.workbook("", Map.of("_rels/.rels", relations, "word/document.xml", document));
    }

    private static String marked(String start, String rowStart, String between, String rowEnd, String end) {
        StringBuilder text = new StringBuilder(start);
        for (String[] row : TABLE) {
            text.append(rowStart).append(String.join(between, row)).append(rowEnd);
        }
        return text.append(end).toString();
    }

    private static byte[] workbook(org.apache.poi.ss.usermodel.Workbook workbook) throws Exception {
        try (workbook) {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("名单");
            for (int r = 0; r < TABLE.length; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < TABLE[r].length; c++) {
                    row.createCell(c).setCellValue(TABLE[r][c]);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
