package org.cunbao.reports.poi;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cunbao.reports.Shown;

/** The workbook's styles: 宋体 for the title, 等线 for the rest, thin lines, one quiet colour. */
final class Looks {

    private static final String BODY = "等线";
    private static final int DARK = 0x1F4E79;
    private static final int BAND = 0xDDEBF7;
    private static final int LINE = 0xBFBFBF;

    private final XSSFWorkbook book;
    private final Map<Shown.Tone, CellStyle> texts = new EnumMap<>(Shown.Tone.class);
    private final Map<Shown.Tone, CellStyle> wholes = new EnumMap<>(Shown.Tone.class);
    private final Map<Shown.Tone, CellStyle> fractions = new EnumMap<>(Shown.Tone.class);
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle header;
    private final CellStyle wholeLink;
    private final CellStyle fractionLink;

    Looks(XSSFWorkbook book) {
        this.book = book;
        this.title = bare("宋体", 16, true, 0, HorizontalAlignment.LEFT);
        this.note = bare(BODY, 9, false, 0x595959, HorizontalAlignment.LEFT);
        this.header = header();
        for (Shown.Tone tone : Shown.Tone.values()) {
            texts.put(tone, text(tone));
            wholes.put(tone, number(colour(tone), false, "#,##0"));
            fractions.put(tone, number(colour(tone), false, "#,##0.00"));
        }
        this.wholeLink = number(0x0563C1, true, "#,##0");
        this.fractionLink = number(0x0563C1, true, "#,##0.00");
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle headerCell() {
        return header;
    }

    CellStyle text(Shown shown) {
        return Objects.requireNonNull(texts.get(shown.tone()));
    }

    CellStyle number(Shown shown, boolean linked) {
        boolean whole = shown.number().orElseThrow().stripTrailingZeros().scale() <= 0;
        if (linked) {
            return whole ? wholeLink : fractionLink;
        }
        return Objects.requireNonNull((whole ? wholes : fractions).get(shown.tone()));
    }

    private static int colour(Shown.Tone tone) {
        return switch (tone) {
            case PLAIN, HEAD, CENTRED -> 0;
            case QUIET, ABSENT -> 0x7F7F7F;
            case GOOD -> 0x548235;
            case WARN -> 0xC00000;
        };
    }

    private CellStyle header() {
        XSSFCellStyle style = lined(bare(BODY, 11, true, 0xFFFFFF, HorizontalAlignment.CENTER));
        fill(style, DARK);
        style.setWrapText(true);
        return style;
    }

    private CellStyle text(Shown.Tone tone) {
        boolean centred = tone != Shown.Tone.PLAIN && tone != Shown.Tone.HEAD && tone != Shown.Tone.QUIET;
        XSSFCellStyle style = lined(bare(
                BODY,
                tone == Shown.Tone.QUIET || tone == Shown.Tone.ABSENT ? 10 : 11,
                tone == Shown.Tone.HEAD,
                colour(tone),
                centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT));
        if (tone == Shown.Tone.HEAD) {
            fill(style, BAND);
        }
        style.setWrapText(true);
        style.setIndention((short) (centred ? 0 : 1));
        return style;
    }

    private CellStyle number(int colour, boolean underlined, String format) {
        XSSFCellStyle style = lined(bare(BODY, 11, false, colour, HorizontalAlignment.RIGHT));
        if (underlined) {
            style.getFont().setUnderline(Font.U_SINGLE);
        }
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private XSSFCellStyle bare(String name, int points, boolean bold, int colour, HorizontalAlignment side) {
        XSSFFont font = book.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(rgb(colour));
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(rgb(LINE));
        style.setBottomBorderColor(rgb(LINE));
        style.setLeftBorderColor(rgb(LINE));
        style.setRightBorderColor(rgb(LINE));
        return style;
    }

    private static void fill(XSSFCellStyle style, int colour) {
        style.setFillForegroundColor(rgb(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor rgb(int colour) {
        return new XSSFColor(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
    }
}
