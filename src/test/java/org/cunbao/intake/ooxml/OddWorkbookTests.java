package org.cunbao.intake.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cunbao.intake.Shown;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.Zips;
import org.cunbao.vocabulary.CellRange;
import org.junit.jupiter.api.Test;

class OddWorkbookTests {

    private static final String STYLES = "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"0&quot;人&quot;\"/>"
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"31\"/><xf numFmtId=\"176\"/><xf numFmtId=\"46\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>";

    private static byte[] sheet(String rows) {
        return Zips.workbook("<sheetData>" + rows + "</sheetData>", Map.of("xl/styles.xml", STYLES));
    }

    @Test
    void rowsAndCellsWithoutAddressesFollowTheOneBefore() throws Exception {
        assertThat(Shown.cells(sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c>"
                        + "<c><v>4</v></c></row><row><c><v>5</v></c></row>")))
                .containsExactly("A1 NUMBER 1", "B1 NUMBER 2", "C5 NUMBER 3", "D5 NUMBER 4", "A6 NUMBER 5");
    }

    @Test
    void rowsWithoutNumbersAreWhereTheirCellsAre() throws Exception {
        assertThat(Shown.cells(sheet("<row><c r=\"B4\"><v>1</v></c></row><row><c r=\"B7\"><v>2</v></c></row>")))
                .containsExactly("B4 NUMBER 1", "B7 NUMBER 2");
    }

    @Test
    void rowsAndCellsInDisorderComeOutInOrder() throws Exception {
        assertThat(Shown.cells(sheet("<row r=\"3\"><c r=\"B3\"><v>3</v></c><c r=\"A3\"><v>2</v></c></row>"
                        + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")))
                .containsExactly("A1 NUMBER 1", "A3 NUMBER 2", "B3 NUMBER 3");
    }

    @Test
    void aSharedFormulaIsWrittenWhereItStandsAndMarkedElsewhere() throws Exception {
        assertThat(Shown.cells(sheet(
                        "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1*2</f><v>4</v></c></row>"
                                + "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>6</v></c></row>")))
                .containsExactly("A1 NUMBER 4 =B1*2", "A2 NUMBER 6 ==");
    }

    @Test
    void aFormulaThatNobodyCalculatedIsAnError() throws Exception {
        assertThat(Shown.cells(
                        sheet("<row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f></c><c r=\"B1\"><f>1+1</f><v></v></c></row>")))
                .containsExactly("A1 ERROR #未计算 =SUM(B1:B9)", "B1 ERROR #未计算 =1+1");
    }

    @Test
    void aFormulaWithAnEmptyTextIsNoCell() throws Exception {
        assertThat(Shown.cells(sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c></row>")))
                .isEmpty();
    }

    @Test
    void readsTextsInAllTheirShapes() throws Exception {
        String strings =
                "<sst><si><t>张_x000D_三</t></si><si><r><t>李</t></r><r><rPr/><t xml:space=\"preserve\"> 四</t></r>"
                        + "<rPh><t>ㄌㄧˇ</t></rPh></si><si/></sst>";
        byte[] file = Zips.workbook(
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>"
                        + "<c r=\"D1\" t=\"inlineStr\"><is><t>王五</t></is></c><c r=\"E1\" t=\"str\"><v>_x005F_x000D_</v></c>"
                        + "<c r=\"F1\" t=\"s\"><v>99</v></c></row></sheetData>",
                Map.of("xl/sharedStrings.xml", strings));
        assertThat(Shown.cells(file)).containsExactly("A1 TEXT 张\r三", "B1 TEXT 李 四", "D1 TEXT 王五", "E1 TEXT _x000D_");
    }

    @Test
    void textOfWhiteSpaceIsNoCell() throws Exception {
        assertThat(Shown.cells(
                        sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v> \u00a0\u3000\u200b\ufeff\n</v></c></row>")))
                .isEmpty();
    }

    @Test
    void readsDatesNumbersAndClocksByTheirFormats() throws Exception {
        assertThat(
                        Shown.cells(
                                sheet(
                                        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44990</v></c><c r=\"B1\" s=\"2\"><v>52</v></c>"
                                                + "<c r=\"C1\" s=\"3\"><v>1.5</v></c><c r=\"D1\" s=\"4\"><v>0.5</v></c><c r=\"E1\" s=\"4\"><v>44990.5</v></c>"
                                                + "<c r=\"F1\" t=\"d\"><v>2023-03-05T12:00:00</v></c><c r=\"G1\" t=\"d\"><v>谷雨</v></c></row>")))
                .containsExactly(
                        "A1 DATE 44990 [yyyy\"年\"m\"月\"d\"日\"]",
                        "B1 NUMBER 52 [0\"人\"]",
                        "C1 NUMBER 1.5 [[h]:mm:ss]",
                        "D1 NUMBER 0.5 [h:mm]",
                        "E1 DATE 44990.5 [h:mm]",
                        "F1 DATE 44990.5 [yyyy-mm-dd]",
                        "G1 TEXT 谷雨");
    }

    @Test
    void aWorkbookThatCountsFrom1904GivesSerialsFrom1900() throws Exception {
        byte[] file = Zips.workbook(
                "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>43528</v></c><c r=\"B1\"><v>43528</v></c></row></sheetData>",
                Map.of(
                        "xl/styles.xml",
                        STYLES,
                        "xl/workbook.xml",
                        "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"表一\" id=\"s1\"/></sheets></workbook>"));
        assertThat(Shown.cells(file)).containsExactly("A1 DATE 44990 [yyyy\"年\"m\"月\"d\"日\"]", "B1 NUMBER 43528");
    }

    @Test
    void numbersAreWhatExcelShows() throws Exception {
        assertThat(
                        Shown.cells(
                                sheet(
                                        "<row r=\"1\"><c r=\"A1\"><v>0.30000000000000004</v></c>"
                                                + "<c r=\"B1\"><v>3.41799197303052E+17</v></c><c r=\"C1\"><v>341799197303052053</v></c>"
                                                + "<c r=\"D1\"><v>13812345678</v></c><c r=\"E1\"><v>-0</v></c><c r=\"F1\"><v>1E-7</v></c></row>")))
                .containsExactly(
                        "A1 NUMBER 0.3",
                        "B1 NUMBER 341799197303052000",
                        "C1 NUMBER 341799197303052000",
                        "D1 NUMBER 13812345678",
                        "E1 NUMBER 0",
                        "F1 NUMBER 0.0000001");
    }

    @Test
    void characterThatCannotBeStoredIsReplacedAndReportedOnce() throws Exception {
        try (Workbook workbook =
                Shown.open(sheet("<row r=\"2\"><c r=\"C2\" t=\"str\"><v>甲_x0000_乙_xD83D_</v></c></row>"))) {
            assertThat(Shown.cells(workbook.sheets().get(0))).containsExactly("C2 TEXT 甲\uFFFD乙\uFFFD");
            assertThat(Shown.cells(workbook.sheets().get(0))).hasSize(1);
            assertThat(workbook.findings()).hasSize(1);
            assertThat(workbook.findings().get(0).code().code()).isEqualTo("text.damaged");
            assertThat(workbook.findings().get(0).origin().toString()).contains("sheet=1, row=2, column=3");
        }
    }

    @Test
    void aPictureInACellIsAPictureAndNoText() throws Exception {
        byte[] file = sheet(
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c></row>");
        try (Workbook workbook = Shown.open(file)) {
            assertThat(workbook.sheets().get(0).hasPicture()).isTrue();
            assertThat(Shown.cells(workbook.sheets().get(0))).isEmpty();
        }
    }

    @Test
    void errorsAndTruthsAreThemselves() throws Exception {
        assertThat(Shown.cells(sheet(
                        "<row r=\"1\"><c r=\"A1\" t=\"e\"><f>B9</f><v>#REF!</v></c><c r=\"B1\" t=\"b\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"b\"><v>0</v></c></row>")))
                .containsExactly("A1 ERROR #REF! =B9", "B1 BOOLEAN TRUE", "C1 BOOLEAN FALSE");
    }

    @Test
    void theStrictDialectWithPrefixesReadsAlike() throws Exception {
        byte[] file = Zips.workbook(
                "",
                Map.of(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\">"
                                + "<x:c r=\"A1\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"));
        assertThat(Shown.cells(file)).containsExactly("A1 NUMBER 7");
    }

    @Test
    void aLargeSheetHasItsMergesBeforeItsRows() throws Exception {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int i = 1; i <= 6000; i++) {
            rows.append("<row r=\"" + i + "\"" + (i == 2 ? " hidden=\"1\"" : "") + "><c r=\"A" + i + "\"><v>" + i
                    + "</v></c><c r=\"B" + i + "\" t=\"str\"><v>村</v></c></row>");
        }
        byte[] file = Zips.workbook(
                rows + "</sheetData><autoFilter ref=\"A1:B6000\"/><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
        try (Workbook workbook = Shown.open(file)) {
            assertThat(workbook.sheets().get(0).merges()).containsExactly(new CellRange(1, 1, 1, 2));
            assertThat(workbook.sheets().get(0).filters()).containsExactly(new CellRange(1, 6000, 1, 2));
            assertThat(Shown.cells(workbook.sheets().get(0)))
                    .hasSize(12_000)
                    .endsWith("A6000 NUMBER 6000", "B6000 TEXT 村");
            assertThat(Shown.cells(workbook.sheets().get(0))).hasSize(12_000);
        }
    }

    @Test
    void chartSheetsKeepTheirNumber() throws Exception {
        byte[] file = Zips.workbook(
                "<sheetData/>",
                Map.of(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name=\"图\" id=\"none\"/><sheet name=\"表\" state=\"veryHidden\" id=\"s1\"/></sheets></workbook>"));
        try (Workbook workbook = Shown.open(file)) {
            assertThat(workbook.sheets()).hasSize(1);
            assertThat(workbook.sheets().get(0).number()).isEqualTo(2);
            assertThat(workbook.sheets().get(0).hidden()).isTrue();
        }
    }

    @Test
    void junkInThePackageDoesNoHarm() throws Exception {
        byte[] file = Zips.workbook(
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData>",
                Map.of(".DS_Store", "x", "xl/.DS_Store", "x", "__MACOSX/._a", "x", "xl/", ""));
        assertThat(Shown.cells(file)).containsExactly("A1 NUMBER 7");
    }
}
