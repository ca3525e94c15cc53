package org.cunbao.reports.html;

import java.util.List;
import java.util.Locale;
import org.cunbao.reports.ReportTable;
import org.cunbao.reports.Shown;

/** One table as a section of the page. */
final class PageTable {

    /** A text of more characters gets room, lest the browser stack its characters. */
    private static final int LONG = 12;

    private PageTable() {}

    static String of(ReportTable table) {
        StringBuilder html = new StringBuilder();
        html.append("<section id=\"").append(table.name()).append("\"><h2>").append(table.name());
        html.append("</h2><p>").append(Tag.escaped(table.note())).append("</p><div><table><thead><tr>");
        table.columns()
                .forEach(column -> html.append("<th>")
                        .append(Tag.escaped(column).replace("\n", "<br>"))
                        .append("</th>"));
        html.append("</tr></thead><tbody>\n");
        table.rows().forEach(row -> html.append(row(row)));
        if (table.rows().isEmpty()) {
            html.append("<tr><td colspan=\"").append(table.columns().size()).append("\">没有</td></tr>");
        }
        return html.append("</tbody></table></div></section>\n").toString();
    }

    private static String row(List<Shown> cells) {
        StringBuilder html = new StringBuilder("<tr>");
        for (Shown cell : cells) {
            String tone = cell.tone().name().toLowerCase(Locale.ROOT);
            html.append("<td class=\"")
                    .append(tone)
                    .append(cell.number().isPresent() ? " n" : cell.text().length() > LONG ? " long" : "");
            html.append("\">").append(Tag.escaped(text(cell))).append("</td>");
        }
        return html.append("</tr>\n").toString();
    }

    /** Thousands are told apart; the decimals stay as they are. */
    private static String text(Shown cell) {
        return cell.number()
                .map(number -> String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number))
                .orElse(cell.text());
    }
}
