package org.cunbao.reports.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cunbao.reports.Output;
import org.cunbao.reports.TownshipReport;

/** {@code township-report.docx}: the narrative report, from a template that a clerk can edit. */
final class WordReport implements Output {

    @Override
    public String name() {
        return "township-report.docx";
    }

    @Override
    public void write(TownshipReport report, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(report.template().open())) {
            new Filling(document, new ReportScope(report), new WordCharts(report, document)).run();
            document.write(bytes);
        }
        OfficeProperties.steady(report.heading()).write(bytes.toByteArray(), out);
    }
}
