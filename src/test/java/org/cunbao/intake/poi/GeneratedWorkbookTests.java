package org.cunbao.intake.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cunbao.intake.Shown;
import org.cunbao.vocabulary.CellRange;
import org.junit.jupiter.api.Test;

class GeneratedWorkbookTests {

    private static final String[] FORMATS = {
        "General",
        "0",
        "0.00",
        "@",
        "yyyy/m/d",
        "yyyy\"年\"m\"月\"d\"日\";@",
        "m\"月\"d\"日\"",
        "0\"人\"",
        "#,##0",
        "yyyy-mm-dd hh:mm"
    };

    @Test
    void readsRandomXlsxAsPoiDoes() throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            check(new XSSFWorkbook(), seed);
        }
    }

    @Test
    void readsRandomXlsAsPoiDoes() throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            check(new HSSFWorkbook(), seed);
        }
    }

    private static void check(Workbook made, int seed) throws Exception {
        byte[] bytes = bytes(random(made, new Random(seed)));
        try (Workbook poi = WorkbookFactory.create(new ByteArrayInputStream(bytes));
                org.cunbao.intake.Workbook ours = Shown.open(bytes)) {
            assertThat(ours.sheets()).hasSize(poi.getNumberOfSheets());
            for (int i = 0; i < poi.getNumberOfSheets(); i++) {
                assertThat(PoiOracle.describe(ours.sheets().get(i)))
                        .as("seed " + seed)
                        .isEqualTo(PoiOracle.describe(poi.getSheetAt(i)));
            }
        }
    }

    private static Workbook random(Workbook workbook, Random random) {
        CellStyle[] styles = new CellStyle[FORMATS.length];
        for (int i = 0; i < styles.length; i++) {
            styles[i] = workbook.createCellStyle();
            styles[i].setDataFormat(workbook.createDataFormat().getFormat(FORMATS[i]));
        }
        for (int s = 0; s < 2; s++) {
            Sheet sheet = workbook.createSheet("表" + s);
            for (int r = 0; r < 30; r += 1 + random.nextInt(3)) {
                Row row = sheet.createRow(r);
                row.setZeroHeight(random.nextInt(10) == 0);
                for (int c = 0; c < 12; c += 1 + random.nextInt(2)) {
                    Cell cell = row.createCell(c);
                    cell.setCellStyle(styles[random.nextInt(styles.length)]);
                    fill(cell, random);
                }
                if (random.nextInt(8) == 0) {
                    sheet.addMergedRegion(new CellRangeAddress(r, r, 0, 1 + random.nextInt(5)));
                }
            }
        }
        return workbook;
    }

    private static void fill(Cell cell, Random random) {
        switch (random.nextInt(9)) {
            case 0 -> cell.setCellValue(random.nextInt(100_000));
            case 1 -> cell.setCellValue(random.nextInt(5_000_000) / 100.0);
            case 2 -> cell.setCellValue(random.nextDouble() * 1e18);
            case 3 -> cell.setCellValue("村" + (char) (0x4E00 + random.nextInt(5000)) + "\n第" + random.nextInt(9) + "组");
            case 4 -> cell.setCellValue(random.nextBoolean());
            case 5 -> cell.setCellErrorValue((byte) 42);
            case 6 -> cell.setCellValue(" \u3000");
            case 7 -> {
                cell.setCellFormula("A1+" + random.nextInt(9));
                cell.setCellValue(random.nextInt(500) + 0.5);
            }
            default -> {
                cell.setCellFormula("\"甲\"&B" + (1 + random.nextInt(9)));
                cell.setCellValue("甲" + random.nextInt(9));
            }
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (workbook) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void readsTheMarksOfAnXlsx() throws Exception {
        checkMarks(new XSSFWorkbook());
    }

    @Test
    void readsTheMarksOfAnXls() throws Exception {
        checkMarks(new HSSFWorkbook());
    }

    private static void checkMarks(Workbook made) throws Exception {
        try (org.cunbao.intake.Workbook ours = Shown.open(bytes(marked(made)))) {
            org.cunbao.intake.Sheet first = ours.sheets().get(0);
            assertThat(first.hidden()).isFalse();
            assertThat(first.hiddenColumns()).containsExactly(3);
            assertThat(first.comments()).containsExactly(new org.cunbao.intake.Sheet.Comment(2, 2, "请核对"));
            assertThat(first.filters()).containsExactly(new CellRange(1, 9, 1, 4));
            assertThat(first.merges()).containsExactly(new CellRange(1, 1, 1, 4));
            assertThat(first.hasPicture()).isFalse();
            assertThat(Shown.cells(first)).containsExactly("A1 TEXT 表头", "A2 NUMBER 3 =SUM(A3:A9)");
            org.cunbao.intake.Sheet second = ours.sheets().get(1);
            assertThat(second.hidden()).isTrue();
            assertThat(second.hasPicture()).isTrue();
            assertThat(Shown.cells(second)).isEmpty();
        }
    }

    private static Workbook marked(Workbook workbook) {
        Sheet sheet = workbook.createSheet("名单");
        sheet.createRow(0).createCell(0).setCellValue("表头");
        Cell sum = sheet.createRow(1).createCell(0);
        sum.setCellFormula("SUM(A3:A9)");
        sum.setCellValue(3);
        sheet.setColumnHidden(2, true);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        sheet.setAutoFilter(new CellRangeAddress(0, 8, 0, 3));
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow1(1);
        anchor.setRow2(3);
        anchor.setCol1(1);
        anchor.setCol2(3);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("请核对"));
        sheet.getRow(1).createCell(1).setCellComment(comment);
        Sheet pictures = workbook.createSheet("照片");
        byte[] png = {
            (byte) 0x89,
            'P',
            'N',
            'G',
            13,
            10,
            26,
            10,
            0,
            0,
            0,
            13,
            'I',
            'H',
            'D',
            'R',
            0,
            0,
            0,
            1,
            0,
            0,
            0,
            1,
            8,
            0,
            0,
            0,
            0
        };
        pictures.createDrawingPatriarch().createPicture(anchor, workbook.addPicture(png, Workbook.PICTURE_TYPE_PNG));
        workbook.setSheetHidden(1, true);
        return workbook;
    }
}
