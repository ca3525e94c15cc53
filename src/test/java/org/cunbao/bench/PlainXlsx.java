package org.cunbao.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks of one sheet of texts as a stream, with shared strings where there are few. */
final class PlainXlsx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private PlainXlsx() {}

    /**
     * @param shared whether texts stand in the table of shared strings; that table is kept in memory
     */
    static void write(OutputStream out, Iterable<List<String>> rows, boolean shared) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Map<String, Integer> strings = new LinkedHashMap<>();
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
                            + (shared ? type("sharedStrings", "sharedStrings") : "") + "</Types>");
            part(zip, "_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml", ""));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            "rId1",
                            "worksheet",
                            "worksheets/sheet1.xml",
                            shared ? relation("rId2", "sharedStrings", "sharedStrings.xml") : ""));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            sheet(sheet, rows, shared ? strings : Map.of(), shared);
            sheet.flush();
            zip.closeEntry();
            if (shared) {
                StringBuilder all = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
                strings.keySet()
                        .forEach(text -> all.append("<si><t>").append(text).append("</t></si>"));
                part(zip, "xl/sharedStrings.xml", all.append("</sst>").toString());
            }
        }
    }

    private static void sheet(Writer out, Iterable<List<String>> rows, Map<String, Integer> strings, boolean shared)
            throws IOException {
        out.write(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        int row = 0;
        for (List<String> cells : rows) {
            row++;
            out.write("<row r=\"" + row + "\">");
            for (int i = 0; i < cells.size(); i++) {
                String place = "<c r=\"" + (char) ('A' + i) + row + "\" t=\"";
                if (shared) {
                    int index = strings.computeIfAbsent(cells.get(i), key -> strings.size());
                    out.write(place + "s\"><v>" + index + "</v></c>");
                } else {
                    out.write(place + "inlineStr\"><is><t>" + cells.get(i) + "</t></is></c>");
                }
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind
                + "+xml\"/>";
    }

    private static String relations(String id, String type, String target, String more) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relation(id, type, target) + more + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
