package org.cunbao.generated;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.StringJoiner;

/** Writes a sheet as it looks: {@code .csv}, or a web page that calls itself {@code .xls}. */
final class TextPaper {

    private TextPaper() {}

    static byte[] csv(Paper paper, Charset charset) {
        StringBuilder csv = new StringBuilder();
        int width = width(paper);
        for (int row = 1; row <= paper.lastRow(); row++) {
            StringJoiner line = new StringJoiner(",", "", "\r\n");
            for (int column = 1; column <= width; column++) {
                String text = shown(paper.at(row, column));
                line.add(text.matches("(?s).*[\",\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text);
            }
            csv.append(line);
        }
        return csv.toString().getBytes(charset);
    }

    static byte[] html(Paper paper, Charset charset) {
        StringBuilder html = new StringBuilder(
                "<html><head><meta charset=\"" + charset.name() + "\"></head><body><table border=1>\n");
        int width = width(paper);
        for (int row = 1; row <= paper.lastRow(); row++) {
            html.append("<tr>");
            for (int column = 1; column <= width; column++) {
                int[] merge = covering(paper, row, column);
                if (merge.length == 0) {
                    html.append("<td>")
                            .append(shown(paper.at(row, column))
                                    .replace("&", "&amp;")
                                    .replace("<", "&lt;")
                                    .replace("\n", "<br>"))
                            .append("</td>");
                } else if (merge[0] == row && merge[1] == column) {
                    html.append("<td rowspan=" + (merge[2] - merge[0] + 1) + " colspan=" + (merge[3] - merge[1] + 1)
                                    + ">")
                            .append(shown(paper.at(row, column)).replace("\n", "<br>"))
                            .append("</td>");
                }
            }
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>").toString().getBytes(charset);
    }

    private static int[] covering(Paper paper, int row, int column) {
        return paper.merges().stream()
                .filter(m -> m[0] <= row && row <= m[2] && m[1] <= column && column <= m[3])
                .findFirst()
                .orElse(new int[0]);
    }

    private static int width(Paper paper) {
        return paper.rows().values().stream()
                .flatMap(cells -> cells.keySet().stream())
                .mapToInt(column -> column)
                .max()
                .orElse(1);
    }

    private static String shown(Ink ink) {
        if (ink.content() instanceof LocalDate day) {
            return DayText.shown(day, ink.format());
        }
        if (ink.content() instanceof BigDecimal number) {
            return ink.format().contains("人") ? number.toPlainString() + "人" : number.toPlainString();
        }
        return ink.content().toString();
    }
}
