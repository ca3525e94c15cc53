package org.cunbao.reports.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cunbao.reports.SampleReport;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;

class TownshipWorkbookTests {

    private final XSSFWorkbook year = book(Period.year(2023));

    @Test
    void hasASheetForEachTableAndOneOfCharts() {
        List<String> names = new ArrayList<>();
        year.forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names).containsExactly("总览", "图表", "分村", "分季", "分类", "报送", "联合", "重复", "问题", "来源");
    }

    @Test
    void overviewSaysTheYearsFigures() {
        assertThat(row("总览", "文化能人志愿者")).startsWith("文化能人志愿者", "人", "52", "10", "11", "", "期末最后一天在册的志愿者中类别为文化能人的。");
        assertThat(row("总览", "活动参与人次")).startsWith("活动参与人次", "人次", "24,821");
        assertThat(row("总览", "微心愿实现率")).startsWith("微心愿实现率", "%", "70");
        assertThat(text(year.getSheet("总览").getRow(1).getCell(0))).startsWith("已结账，截至 2024-01-10 10:30。");
    }

    @Test
    void quarterStandsBesideTheQuarterBefore() {
        XSSFWorkbook quarter = book(Period.quarter(2023, 4));
        assertThat(texts(quarter.getSheet("总览").getRow(2)))
                .startsWith("指标", "计量单位", "本期\n2023年第四季度", "上期\n2023年第三季度", "比上期", "比上期（%）");
        assertThat(row(quarter.getSheet("总览"), "宣讲")).startsWith("宣讲", "次", "10", "11", "-1", "-9.09");
        assertThat(row(quarter.getSheet("总览"), "微心愿实现率"))
                .as("the difference of two percentages is told in points only")
                .startsWith("微心愿实现率", "%", "68.18", "54.55", "13.63", "", "10", "11");
    }

    @Test
    void villagesStandBesideTheTownshipWithTheDifference() {
        assertThat(row("分村", "善行义举榜更新")).startsWith("善行义举榜更新", "次", "20", "18", "-2", "1", "1", "0");
        assertThat(row("分村", "微心愿实现率")).startsWith("微心愿实现率", "%", "70", "", "", "75", "66.67");
    }

    @Test
    void aYearStandsBesideItsQuartersWhichDoNotAlwaysAddUpToIt() {
        assertThat(texts(year.getSheet("分季").getRow(2)))
                .containsExactly(
                        "指标", "计量单位", "全期", "2023年第一季度", "2023年第二季度", "2023年第三季度", "2023年第四季度", "各季合计", "合计减全期");
        assertThat(row("分季", "系列文明实践活动")).containsExactly("系列文明实践活动", "次", "128", "31", "31", "35", "31", "128", "");
        assertThat(row("分季", "受助人数")).containsExactly("受助人数", "人", "120", "43", "41", "25", "27", "136", "16");
        assertThat(row("分季", "志愿者人数"))
                .as("those on the roster on the last day are not added")
                .containsExactly("志愿者人数", "人", "317", "274", "291", "302", "317", "", "");
    }

    @Test
    void figureLeadsToTheRowsBehindItAndAFigureWithoutRowsNowhere() {
        XSSFSheet villages = year.getSheet("分村");
        Row volunteers = rowOf("分村", "志愿者人数");
        assertThat(volunteers.getCell(2).getHyperlink().getAddress()).isEqualTo("'来源'!A4");
        assertThat(volunteers.getCell(6).getHyperlink().getAddress()).isEqualTo("'来源'!A4");
        assertThat(volunteers.getCell(11).getHyperlink().getAddress()).isEqualTo("'来源'!A6");
        assertThat(volunteers.getCell(7).getHyperlink()).isNull();
        assertThat(texts(year.getSheet("来源").getRow(5)))
                .containsExactly("志愿者人数", "石桥村", "姓名=张三", "1", "2023Q4/石桥村/花名册.csv", "", "9", "1", "person-a");
    }

    @Test
    void formulasInVillagesTextAreTextAndNumbersOfPersonsAreMasked() {
        assertThat(text(year.getSheet("来源").getRow(3).getCell(2))).isEqualTo("'=姓名 张三 341799********2053 138****5678");
    }

    @Test
    void whatWasFoundIsSaidInChineseWithThePlaceOfTheFirst() {
        assertThat(row("问题", "东河村"))
                .containsExactly(
                        "东河村", "警告", "3", "身份证号“341799********2054”不对。", "东河村.xlsx，花名册，第 7 行", "id-number.invalid");
    }

    @Test
    void gapsInReportingAreNamedByQuarter() {
        XSSFSheet sheet = year.getSheet("报送");
        int column = texts(sheet.getRow(2)).indexOf("文明实践活动台账");
        assertThat(column).isPositive();
        assertThat(row("报送", "石桥村").get(column)).isEqualTo("缺 Q2、Q4");
        assertThat(row("报送", "石桥村")).endsWith("2");
        assertThat(row("报送", "东河村")).contains("沿用 Q3、Q4", "√").endsWith("");
    }

    @Test
    void chartsAreNativeAndReadTheTablesCells() {
        List<XSSFChart> charts = year.getSheet("图表").getDrawingPatriarch().getCharts();
        XSSFChart aid = charts.stream()
                .filter(chart -> chart.getTitleText().toString().startsWith("援助行动（次）：按"))
                .findFirst()
                .orElseThrow();
        var series = aid.getChartSeries().get(0).getSeries(0);
        assertThat(series.getCategoryData().getDataRangeReference()).startsWith("分类!$C$");
        assertThat(series.getCategoryData().getPointAt(0)).isEqualTo("法律援助");
        assertThat(series.getValuesData().getPointAt(2).doubleValue()).isEqualTo(17);
        assertThat(charts).hasSize(18);
    }

    @Test
    void everySheetPrintsOnA4WithItsHeaderOnEachPage() {
        for (int i = 0; i < year.getNumberOfSheets(); i++) {
            XSSFSheet sheet = year.getSheetAt(i);
            assertThat(year.getPrintArea(i)).as(sheet.getSheetName()).isNotEmpty();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            if (!sheet.getSheetName().equals("图表")) {
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) 3);
            }
        }
    }

    private List<String> row(String sheet, String head) {
        return texts(rowOf(sheet, head));
    }

    private static List<String> row(XSSFSheet sheet, String head) {
        return texts(rowOf(sheet, head));
    }

    private Row rowOf(String sheet, String head) {
        return rowOf(year.getSheet(sheet), head);
    }

    private static Row rowOf(XSSFSheet sheet, String head) {
        for (Row row : sheet) {
            if (text(row.getCell(0)).equals(head)) {
                return row;
            }
        }
        throw new AssertionError("no row " + head);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(text(cell)));
        return texts;
    }

    private static String text(Cell cell) {
        return new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell);
    }

    private static XSSFWorkbook book(Period period) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new TownshipWorkbook().write(SampleReport.of(period), out);
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
