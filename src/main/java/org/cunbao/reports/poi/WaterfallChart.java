package org.cunbao.reports.poi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.cunbao.reports.Waterfalls;

/**
 * A native chart from then to now: stacked columns, whose lowest part cannot be seen.
 *
 * <p>Excel's own waterfall chart is of a later format that neither the library nor other office programs know.
 */
final class WaterfallChart {

    private static final int LEVEL = 0x9DC3E6;
    private static final int GAIN = 0xA9D18E;
    private static final int LOSS = 0xF4B183;

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final XSSFSheet data;
    private final Waterfalls.Chart chart;

    /**
     * @param data the sheet of the numbers
     */
    WaterfallChart(XSSFSheet data, Waterfalls.Chart chart) {
        this.data = data;
        this.chart = chart;
    }

    void draw(XSSFChart drawn) {
        BigDecimal minimum = minimum();
        Bars.title(drawn, chart.title() + (minimum.signum() > 0 ? "，纵轴不从 0 起" : ""));
        XDDFCategoryAxis steps = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis numbers = Bars.numbers(drawn);
        numbers.setMinimum(minimum.doubleValue());
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, steps, numbers);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setGapWidth(50);
        bars.setVaryColors(false);
        add(bars, Waterfalls.BASE, "底", new XDDFNoFillProperties());
        labelled(add(bars, Waterfalls.LEVEL, "数值", solid(LEVEL)), "");
        labelled(add(bars, Waterfalls.GAIN, "增加", solid(GAIN)), "+");
        labelled(add(bars, Waterfalls.LOSS, "减少", solid(LOSS)), "-");
        drawn.plot(bars);
        standOnEachOther(drawn);
        legend(drawn);
    }

    /** The library has no schema for the number that the element holds. */
    private static void standOnEachOther(XSSFChart drawn) {
        try (XmlCursor cursor = drawn.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .addNewOverlap()
                .newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    /** Far from nothing a small change could not be seen; whole, and never above what is to be seen. */
    private BigDecimal minimum() {
        BigDecimal span = chart.highest().subtract(chart.lowest());
        if (span.multiply(FIVE).compareTo(chart.highest()) >= 0) {
            return BigDecimal.ZERO;
        }
        return chart.lowest().subtract(span).max(BigDecimal.ZERO).setScale(0, RoundingMode.DOWN);
    }

    private XDDFBarChartData.Series add(XDDFBarChartData bars, int column, String title, XDDFFillProperties fill) {
        XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromStringCellRange(data, range(Waterfalls.LABEL));
        XDDFBarChartData.Series series = (XDDFBarChartData.Series)
                bars.addSeries(labels, XDDFDataSourcesFactory.fromNumericCellRange(data, range(column)));
        series.setTitle(title, null);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill);
        series.setShapeProperties(shape);
        return series;
    }

    private CellRangeAddress range(int column) {
        int above = TableSheet.FIRST_ROW;
        return new CellRangeAddress(above + chart.firstRow(), above + chart.lastRow(), column, column);
    }

    private static XDDFSolidFillProperties solid(int colour) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour}));
    }

    /** A step without such a part is 0 to some office programs: that is not written. */
    private void labelled(XDDFBarChartData.Series series, String sign) {
        boolean whole = chart.lowest().stripTrailingZeros().scale() <= 0
                && chart.highest().stripTrailingZeros().scale() <= 0;
        var format = Bars.numbersShown(series.getCTBarSer()).addNewNumFmt();
        String number = (sign.isEmpty() ? "" : "\"" + sign + "\"") + (whole ? "#,##0" : "#,##0.00");
        format.setFormatCode(number + ";-" + number + ";");
        format.setSourceLinked(false);
    }

    /** The invisible part has no entry. */
    private static void legend(XSSFChart drawn) {
        XDDFChartLegend legend = drawn.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        var hidden = drawn.getCTChart().getLegend().addNewLegendEntry();
        hidden.addNewIdx().setVal(0);
        hidden.addNewDelete().setVal(true);
    }
}
