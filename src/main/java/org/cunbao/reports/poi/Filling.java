package org.cunbao.reports.poi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/** Fills a template from top to bottom: paragraphs, tables, headers and footers. */
final class Filling {

    private static final Pattern MANY = Pattern.compile("\\{\\{\\s*\\*(.+?)}}");

    private final XWPFDocument document;
    private final Scope scope;
    private final WordCharts charts;
    private final Conditions conditions = new Conditions();

    Filling(XWPFDocument document, Scope scope, WordCharts charts) {
        this.document = document;
        this.scope = scope;
        this.charts = charts;
    }

    /** @throws org.cunbao.reports.TemplateFault if the template names what is not there */
    void run() {
        for (IBodyElement element : List.copyOf(document.getBodyElements())) {
            boolean stays = element instanceof XWPFParagraph paragraph
                    ? passage(paragraph, scope)
                    : !(element instanceof XWPFTable table) || table(table);
            if (!stays) {
                document.removeBodyElement(document.getBodyElements().indexOf(element));
            }
        }
        for (XWPFHeader header : document.getHeaderList()) {
            header.getParagraphs().forEach(paragraph -> passage(paragraph, scope));
        }
        for (XWPFFooter footer : document.getFooterList()) {
            footer.getParagraphs().forEach(paragraph -> passage(paragraph, scope));
        }
        conditions.finish();
    }

    private boolean passage(XWPFParagraph paragraph, Scope here) {
        return new Passage(paragraph, conditions, charts).fill(here);
    }

    private boolean table(XWPFTable table) {
        if (conditions.hidden()) {
            return false;
        }
        for (XWPFTableRow row : List.copyOf(table.getRows())) {
            Matcher many =
                    MANY.matcher(row.getCell(0) == null ? "" : row.getCell(0).getText());
            if (many.find()) {
                repeat(table, row, many.group(1).strip());
            } else {
                cells(row, scope);
            }
        }
        return true;
    }

    /** A row whose first cell says {@code {{*villages}}} stands for one row each. */
    private void repeat(XWPFTable table, XWPFTableRow pattern, String name) {
        Optional<List<Scope>> scopes = scope.rows(name);
        if (scopes.isEmpty()) {
            conditions.fault("{{*" + name + "}} is unknown");
        }
        int at = table.getRows().indexOf(pattern);
        for (Scope each : scopes.orElse(List.of())) {
            XWPFTableRow row = new XWPFTableRow((CTRow) pattern.getCtRow().copy(), table);
            cells(row, each);
            table.addRow(row, at++);
        }
        table.removeRow(at);
    }

    private void cells(XWPFTableRow row, Scope here) {
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.getParagraphs().forEach(paragraph -> passage(paragraph, here));
        }
    }
}
