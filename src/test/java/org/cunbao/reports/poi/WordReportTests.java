package org.cunbao.reports.poi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.cunbao.reports.Comparison;
import org.cunbao.reports.SampleReport;
import org.cunbao.reports.Template;
import org.cunbao.reports.TemplateFault;
import org.cunbao.reports.TownshipReport;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;

class WordReportTests {

    @Test
    void statesTheYearsEightNumbers() throws IOException {
        assertThat(text(filled(SampleReport.year())))
                .contains("文化能人志愿者 52 人")
                .contains("文艺演出队伍 3 支")
                .contains("系列文明实践活动 128 次")
                .contains("宣讲 43 次")
                .contains("援助行动 46 次")
                .contains("推荐身边好人 15 名")
                .contains("更新善行义举榜 20 次")
                .contains("道德模范学习 15 次");
    }

    @Test
    void hasFourPartsAndLeavesNothingUnfilled() throws IOException {
        XWPFDocument report = filled(SampleReport.year());
        assertThat(report.getParagraphs().stream().map(XWPFParagraph::getText))
                .contains("青石镇新时代文明实践工作情况报告", "（2023年）", "一、阵地建设", "二、队伍建设", "三、活动开展", "四、下一步")
                .noneMatch(text -> text.contains("{{"));
    }

    @Test
    void everyOtherPeriodFillsToo() throws IOException {
        for (String period : List.of("2023Q1", "2023Q4", "2023H2", "2022Q4")) {
            TownshipReport report = SampleReport.of(Period.parse(period).orElseThrow());
            assertThat(text(filled(report))).doesNotContain("{{").contains("四、下一步");
        }
    }

    @Test
    void villagesAndStatisticsAreRowsOfTables() throws IOException {
        List<XWPFTable> tables = filled(SampleReport.year()).getTables();
        assertThat(tables.get(0).getRows()).hasSize(12);
        assertThat(texts(tables.get(0), 2)).containsExactly("东河村", "36", "28", "6", "4", "12", "1");
        assertThat(texts(tables.get(1), 2)).containsExactly("文化能人志愿者", "人", "52");
    }

    @Test
    void figuresStandBesideThoseThatThereAreToCompareWith() throws IOException {
        List<XWPFTable> quarter =
                filled(SampleReport.of(Period.quarter(2023, 4))).getTables();
        assertThat(quarter).hasSize(2);
        assertThat(texts(quarter.get(1), 0)).containsExactly("指标", "计量单位", "本期", "上期", "与上期相比");
        assertThat(texts(quarter.get(1), 2)).containsExactly("文化能人志愿者", "人", "52", "50", "增加 2 人");
    }

    @Test
    void chartsAreNativeWithTheirNumbersInside() throws IOException {
        XWPFDocument report = filled(SampleReport.year());
        assertThat(report.getCharts()).hasSize(4);
        var series = report.getCharts().stream()
                .filter(chart ->
                        chart.getTitle().getBody().getParagraph(0).getText().startsWith("受助人数"))
                .findFirst()
                .orElseThrow()
                .getChartSeries()
                .get(0)
                .getSeries(0);
        assertThat(series.getCategoryData().getPointAt(4)).isEqualTo("低保户");
        assertThat(series.getValuesData().getPointAt(4).doubleValue()).isEqualTo(19);
    }

    @Test
    void termsThatWordHasCutIntoRunsAreFoundAndLookAsTheyBegan() throws IOException {
        XWPFDocument template = new XWPFDocument();
        XWPFParagraph paragraph = template.createParagraph();
        paragraph.createRun().setText("宣讲 {");
        paragraph.createRun().setText("{lectures");
        paragraph.getRuns().get(0).setBold(true);
        paragraph.createRun().setText(".total}} 次{{?honours.good_people minus honours.good_people}}，无{{/}}。");
        XWPFParagraph filled = filled(template).getParagraphs().get(0);
        assertThat(filled.getText()).isEqualTo("宣讲 43 次。");
        assertThat(filled.getRuns().get(0).text()).isEqualTo("宣讲 43");
        assertThat(filled.getRuns().get(0).isBold()).isTrue();
    }

    @Test
    void chineseNamesLeadersAndConditionsOverParagraphsWork() throws IOException {
        XWPFDocument template = new XWPFDocument();
        template.createParagraph().createRun().setText("{{文艺演出队伍}}{{文艺演出队伍 measure}}，{{activities.total top}}");
        template.createParagraph().createRun().setText("{{?provisional}}");
        template.createParagraph().createRun().setText("暂定");
        template.createTable().getRow(0).getCell(0).setText("{{period}}");
        template.createParagraph().createRun().setText("{{/}}");
        template.createParagraph().createRun().setText("{{!provisional}}{{status}}{{/}}");
        XWPFDocument filled = filled(template);
        assertThat(filled.getParagraphs().stream().map(XWPFParagraph::getText))
                .containsExactly("3支，白果村（36 次）、李湾村（35 次）、西岭村（34 次）", "已结账");
        assertThat(filled.getTables()).isEmpty();
    }

    @Test
    void templateThatNamesWhatIsNotThereIsRefusedWithEveryFault() {
        XWPFDocument template = new XWPFDocument();
        template.createParagraph().createRun().setText("{{lectures.totals}} {{aid.actions[kind=free]}} {{?township}}");
        template.createTable().getRow(0).getCell(0).setText("{{*hamlets}}");
        assertThatThrownBy(() -> filled(template))
                .isInstanceOfSatisfying(
                        TemplateFault.class,
                        fault -> assertThat(fault.faults())
                                .containsExactly(
                                        "a condition is not closed by {{/}}",
                                        "{{*hamlets}} is unknown",
                                        "{{aid.actions[kind=free]}} is unknown",
                                        "{{lectures.totals}} is unknown"));
    }

    @Test
    void changeAgainstTheYearBeforeIsSaidInWords() throws IOException {
        TownshipReport year = SampleReport.year();
        TownshipReport compared = new TownshipReport(
                year.heading(),
                year.catalogue(),
                Comparison.of(
                        SampleReport.figures(Period.year(2023)),
                        List.of(),
                        SampleReport.figures(Period.quarter(2023, 4))),
                year.reporting(),
                year.joint(),
                year.duplicates(),
                year.findings(),
                year.sources(),
                year.template());
        assertThat(text(filled(compared))).contains("活动次数与上年同期相比增加 274 次。");
        assertThat(texts(filled(compared).getTables().get(1), 0))
                .containsExactly("指标", "计量单位", "本期", "上年同期", "与上年同期相比");
    }

    @Test
    void whatIsZeroAndWhatIsNotKnownGetSentencesOfTheirOwn() throws IOException {
        TownshipReport year = SampleReport.year();
        List<Figure> figures = SampleReport.figures(Period.year(2023)).stream()
                .map(figure -> figure.statistic().startsWith("aid.")
                        ? valued(figure, Optional.empty())
                        : figure.statistic().startsWith("lectures.")
                                ? valued(figure, Optional.of(BigDecimal.ZERO))
                                : figure)
                .toList();
        TownshipReport poor = new TownshipReport(
                year.heading(),
                year.catalogue(),
                Comparison.of(figures, List.of(), List.of()),
                year.reporting(),
                year.joint(),
                year.duplicates(),
                year.findings(),
                year.sources(),
                year.template());
        assertThat(text(filled(poor)))
                .contains("本期没有开展理论宣讲。", "本期没有关爱援助的数据。征集微心愿 90 个")
                .doesNotContain("无数据", " 0 次");
        assertThat(texts(filled(poor).getTables().get(0), 2)).containsExactly("东河村", "36", "28", "0", "—", "12", "1");
        assertThat(filled(poor).getCharts()).as("no chart of what nobody knows").hasSize(3);
    }

    @Test
    void aVillageWithoutDataHasNoBarAndNoZero() throws Exception {
        TownshipReport year = SampleReport.year();
        List<Figure> figures = SampleReport.figures(Period.year(2023)).stream()
                .map(figure -> figure.unit().equals("341799101202") ? valued(figure, Optional.empty()) : figure)
                .toList();
        TownshipReport without = new TownshipReport(
                year.heading(),
                year.catalogue(),
                Comparison.of(figures, List.of(), List.of()),
                year.reporting(),
                year.joint(),
                year.duplicates(),
                year.findings(),
                year.sources(),
                year.template());
        var chart = filled(without).getCharts().stream()
                .filter(one ->
                        one.getTitle().getBody().getParagraph(0).getText().startsWith("各村"))
                .findFirst()
                .orElseThrow();
        assertThat(chart
                        .getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(0)
                        .getVal()
                        .getNumRef()
                        .getNumCache()
                        .getPtList()
                        .stream()
                        .map(point -> point.getIdx() + " " + point.getV())
                        .limit(3))
                .containsExactly("0 32.0", "1 28.0", "3 32.0");
        assertThat(chart.getWorkbook().getSheetAt(0).getRow(3).getCell(1)).isNull();
    }

    private static Figure valued(Figure figure, Optional<BigDecimal> value) {
        return new Figure(
                figure.statistic(), figure.breakdown(), figure.unit(), figure.period(), value, figure.coverage());
    }

    private static XWPFDocument filled(XWPFDocument template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.write(bytes);
        TownshipReport year = SampleReport.year();
        return filled(new TownshipReport(
                year.heading(),
                year.catalogue(),
                year.figures(),
                year.reporting(),
                year.joint(),
                year.duplicates(),
                year.findings(),
                year.sources(),
                new Template(bytes.toByteArray())));
    }

    private static XWPFDocument filled(TownshipReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordReport().write(report, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(XWPFDocument report) {
        return report.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static List<String> texts(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText())
                .toList();
    }
}
