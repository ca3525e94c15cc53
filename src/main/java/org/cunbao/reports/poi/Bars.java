package org.cunbao.reports.poi;

import java.util.Locale;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.TextAlignment;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** A native chart of upright bars with their numbers above them: one series, one colour, no legend. */
final class Bars {

    private static final int[] BLUE = {0x2E, 0x75, 0xB6};

    private static final double TITLE_POINTS = 12;

    private Bars() {}

    static void draw(
            XDDFChart chart, String title, XDDFCategoryDataSource labels, XDDFNumericalDataSource<Double> values) {
        title(chart, title);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis numbers = numbers(chart);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(60);
        data.setVaryColors(false);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(labels, values);
        series.setTitle(title, null);
        chart.plot(data);
        colour(series);
        numbersShown(series.getCTBarSer());
    }

    /** A title above the bars. */
    static void title(XDDFChart chart, String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        titleLooks(chart.getTitle().getBody().getParagraph(0));
    }

    /** The axis of the numbers, with quiet lines. */
    static XDDFValueAxis numbers(XDDFChart chart) {
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.LEFT);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setMinimum(0);
        numbers.setNumberFormat("#,##0");
        numbers.getOrAddMajorGridProperties()
                .setLineProperties(new org.apache.poi.xddf.usermodel.XDDFLineProperties(
                        new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
        return numbers;
    }

    /** The library writes the machine's language into the title if none is given. */
    private static void titleLooks(XDDFTextParagraph paragraph) {
        paragraph.setTextAlignment(TextAlignment.CENTER);
        paragraph.addDefaultRunProperties().setFontSize(TITLE_POINTS);
        paragraph.getTextRuns().forEach(run -> run.setLanguage(Locale.CHINA));
        var text = paragraph.getParentBody().getXmlObject().getPArray(0);
        if (text.isSetEndParaRPr()) {
            text.unsetEndParaRPr();
        }
    }

    private static void colour(XDDFBarChartData.Series series) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) BLUE[0], (byte) BLUE[1], (byte) BLUE[2]})));
        series.setShapeProperties(shape);
    }

    /** Each bar with its number. */
    static CTDLbls numbersShown(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        return labels;
    }
}
