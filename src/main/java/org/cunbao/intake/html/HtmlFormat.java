package org.cunbao.intake.html;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.ReadSheet;
import org.cunbao.intake.format.ReadWorkbook;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.format.RowCollector;
import org.cunbao.intake.format.TextEncoding;
import org.cunbao.intake.format.TextHead;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages; export systems give them the name of a workbook. All tables of a page are one sheet, one below the other. */
public final class HtmlFormat implements Format {

    private static final Pattern BEGINNING = Pattern.compile(
            "<(?:html|!doctype html|table|head|meta|body|style|div|center|!--)[\\s>\\-].*", Pattern.DOTALL);
    private static final Pattern XHTML = Pattern.compile("<\\?xml.{0,1000}<html[\\s>].*", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w\\-]+)");

    private final Limits limits;

    public HtmlFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        if (bytes[0] != '<' && bytes[0] > ' ') {
            return false;
        }
        String head = TextHead.of(bytes);
        return BEGINNING.matcher(head).matches() || XHTML.matcher(head).matches();
    }

    @Override
    public Workbook open(byte[] bytes) throws IOException {
        Matcher declared = CHARSET.matcher(TextHead.of(bytes));
        TextEncoding encoding = TextEncoding.of(bytes, declared.find() ? TextEncoding.named(declared.group(1)) : null);
        Document page = Jsoup.parse(encoding.text(bytes));
        if (page.selectFirst("table") == null) {
            throw Refusal.unsupported("没有表格的网页");
        }
        Notices notices = new Notices();
        MarksBuilder marks = new MarksBuilder();
        RowCollector rows = new RowCollector(limits, 1, "");
        PageReader reader = new PageReader(new CellMaker(1, false, notices), rows, marks, CellStyles.of(page));
        reader.read(page.body());
        Sheet sheet = ReadSheet.of(1, "", false, marks.build(), rows);
        return new ReadWorkbook("html", List.of(sheet), notices);
    }
}
