package org.cunbao.reports.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cunbao.audit.Cause;
import org.cunbao.audit.Change;
import org.cunbao.audit.Comparison;
import org.cunbao.audit.FigureKey;
import org.cunbao.audit.Part;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.reports.Differences;
import org.cunbao.reports.Heading;
import org.cunbao.reports.SampleReport;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;

class DifferencesWorkbookTests {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Part.Counted ONE = counted("activity-0a", "2023Q2/东河村/=台账 13812345678.xlsx#1!7.1@" + HASH);
    private static final Part.Counted OTHER = counted("activity-0b", "a.zip/#b!.xlsx#2!8.3@" + HASH);

    private final XSSFWorkbook book = open(bytes(List.of(
            change("activities.themed", "", SampleReport.TOWNSHIP, "127", "31"),
            change("activities.themed", "", SampleReport.EAST_RIVER, "127", "31"),
            change("aid.actions", "kind=legal", SampleReport.TOWNSHIP, "100", "4"),
            change("volunteers.total", "", SampleReport.TOWNSHIP, "", "-96"),
            change("closed.down", "", SampleReport.TOWNSHIP, "1000", "904"))));

    @Test
    void hasSheetsOfFiguresChartsCausesAndEntries() {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names).containsExactly("差异", "瀑布图", "原因说明", "瀑布图数据", "增减明细");
    }

    @Test
    void everyFigureThatDiffersStandsWithItsPartsInTheOrderOfTheCauses() {
        assertThat(texts("差异", 1).get(0))
                .isEqualTo("当时：已结账的数，截至 2024-01-10 10:30；现在：截至 2024-03-01 08:00 所知（第 9 次运行）。"
                        + "各原因的数相加，恰好等于差额；点它可到所增减的各条。无数据按 0 计。");
        assertThat(texts("差异", 2)).containsExactly("指标", "分类", "单位", "当时", "现在", "差额", "单位", "统计口径", "迟报文件");
        assertThat(texts("差异", 3)).containsExactly("志愿者人数（人）", "", "青石镇", "无数据", "-96", "-96", "-5", "-92", "1");
        assertThat(texts("差异", 4)).containsExactly("系列文明实践活动（次）", "", "青石镇", "127", "31", "-96", "-5", "-92", "1");
        assertThat(texts("差异", 6)).startsWith("援助行动（次）", "援助类别：法律援助", "青石镇", "100", "4");
        assertThat(texts("差异", 7)).as("a statistic that nobody knows any more").startsWith("closed.down", "", "青石镇");
    }

    @Test
    void aPartLeadsToWhatItGainedAndLostAndOneWithoutEntriesNowhere() {
        Row row = book.getSheet("差异").getRow(4);
        assertThat(row.getCell(8).getHyperlink().getAddress()).isEqualTo("'增减明细'!A7");
        assertThat(row.getCell(7).getHyperlink().getAddress()).isEqualTo("'增减明细'!A6");
        assertThat(row.getCell(6).getHyperlink()).isNull();
        assertThat(texts("增减明细", 5))
                .as("masked, the path's place told apart from the sheet's")
                .containsExactly(
                        "系列文明实践活动",
                        "",
                        "青石镇",
                        "统计口径",
                        "去掉",
                        "1",
                        "2023Q2/东河村/=台账 138****5678.xlsx",
                        "1",
                        "7",
                        "1",
                        "activity-0a",
                        "0123456789abcdef");
        assertThat(texts("增减明细", 6)).contains("增加", "a.zip/#b!.xlsx", "2", "8", "3");
    }

    @Test
    void causesAreExplainedInTheirFixedOrderAndDefectsAreNoCause() {
        assertThat(texts("原因说明", 3)).startsWith("1", "程序").endsWith("有", "0");
        assertThat(texts("原因说明", 5)).startsWith("3", "单位").endsWith("有", "5");
        assertThat(texts("原因说明", 12)).startsWith("10", "认定同异").endsWith("没有", "0");
        assertThat(texts("原因说明", 13)).containsExactly("", "备注", "程序缺陷：各原因全部加上之后，仍与现在的数不同。请报告。", "", "");
    }

    @Test
    void eachFigureOfTheTownshipHasANativeChartThatGoesFromThenToNow() {
        List<XSSFChart> charts = book.getSheet("瀑布图").getDrawingPatriarch().getCharts();
        assertThat(charts)
                .extracting(chart -> chart.getTitleText().toString())
                .containsExactly("青石镇志愿者人数（人）", "青石镇系列文明实践活动（次）", "青石镇closed.down，纵轴不从 0 起");
        XDDFChartData themed = charts.get(1).getChartSeries().get(0);
        assertThat(themed.getSeries(0).getCategoryData().getDataRangeReference())
                .isEqualTo("瀑布图数据!$B$9:$B$13");
        assertThat(column(charts.get(1), 0)).containsExactly("-", "122", "30", "30", "-");
        assertThat(column(charts.get(1), 1)).containsExactly("127", "-", "-", "-", "31");
        assertThat(column(charts.get(1), 2)).containsExactly("-", "-", "-", "1", "-");
        assertThat(column(charts.get(1), 3)).containsExactly("-", "5", "92", "-", "-");
        var bars = charts.get(1).getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(bars.getGrouping().getVal().toString()).isEqualTo("stacked");
        assertThat(bars.getOverlap().toString()).contains("val=\"100\"");
        assertThat(bars.getSerArray(0).getSpPr().isSetNoFill()).isTrue();
        assertThat(bars.getSerArray(2).getDLbls().getNumFmt().getFormatCode())
                .as("a step that adds nothing says nothing")
                .isEqualTo("\"+\"#,##0;-\"+\"#,##0;");
        assertThat(charts.get(1)
                        .getCTChart()
                        .getLegend()
                        .getLegendEntryArray(0)
                        .getDelete()
                        .getVal())
                .isTrue();
    }

    @Test
    void theSameDifferencesGiveTheSameBytesAndNoneGiveNoCharts() {
        List<Change> changes = List.of(change("activities.themed", "", SampleReport.TOWNSHIP, "127", "31"));
        assertThat(bytes(changes)).isEqualTo(bytes(changes));
        XSSFWorkbook empty = open(bytes(List.of()));
        assertThat(empty.getNumberOfSheets()).isEqualTo(3);
        assertThat(empty.getSheet("差异").getRow(1).getCell(0).getStringCellValue())
                .endsWith("没有不同的数。");
    }

    /** What the chart itself keeps of its numbers; {@code -} for a cell without one. */
    private static List<String> column(XSSFChart chart, int series) {
        CTNumData kept = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(series)
                .getVal()
                .getNumRef()
                .getNumCache();
        List<String> column =
                new ArrayList<>(Collections.nCopies((int) kept.getPtCount().getVal(), "-"));
        kept.getPtList()
                .forEach(point -> column.set((int) point.getIdx(), point.getV().replace(".0", "")));
        return column;
    }

    private static Change change(String statistic, String breakdown, String unit, String then, String now) {
        return new Change(
                new FigureKey(statistic, breakdown, unit),
                then,
                now,
                List.of(
                        new Part(Cause.UNITS, new BigDecimal(-5), List.of(), List.of()),
                        new Part(Cause.DEFINITIONS, new BigDecimal(-92), List.of(), List.of(ONE)),
                        new Part(Cause.LATE, BigDecimal.ONE, List.of(OTHER), List.of())));
    }

    private static Part.Counted counted(String entity, String entry) {
        return new Part.Counted(entity, "1", entry);
    }

    private static byte[] bytes(List<Change> changes) {
        Rules rules = Definitions.load(Path.of("jobs"));
        Heading heading = new Heading(
                rules.units().find(SampleReport.TOWNSHIP).orElseThrow(),
                rules.units().all(),
                Period.year(2023),
                new Heading.Issue(false, 0, Instant.parse("2024-03-01T00:00:00Z")));
        Comparison comparison = new Comparison(
                List.of(Cause.PROGRAM, Cause.FORMS, Cause.UNITS, Cause.MATCHING, Cause.DEFINITIONS, Cause.LATE),
                changes,
                List.of(Comparison.Defect.NOT_REACHED),
                List.of());
        Differences differences = new Differences(
                heading, "已结账的数，截至 2024-01-10 10:30", "截至 2024-03-01 08:00 所知（第 9 次运行）", List.of(rules), comparison);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DifferencesWorkbook().write(differences, out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> texts(String sheet, int row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : book.getSheet(sheet).getRow(row)) {
            texts.add(new DataFormatter(Locale.ROOT).formatCellValue(cell));
        }
        return texts;
    }
}
