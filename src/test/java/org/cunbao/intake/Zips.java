package org.cunbao.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files made by hand, for what no library would write. */
public final class Zips {

    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Zips() {}

    /** A zip file of the entries, names in the charset. */
    public static byte[] zip(Charset names, Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A zip file of texts. */
    public static byte[] zip(Map<String, String> entries) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        entries.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return zip(UTF_8, bytes);
    }

    /** A workbook with one sheet of the given XML inside {@code worksheet}, and further or other parts. */
    public static byte[] workbook(String sheet, Map<String, String> others) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", CONTENT_TYPES);
        parts.put("_rels/.rels", RELATIONS + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"表一\" sheetId=\"1\" id=\"s1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                RELATIONS + relation("s1", "worksheet", "worksheets/sheet1.xml")
                        + relation("t", "sharedStrings", "sharedStrings.xml") + relation("y", "styles", "styles.xml")
                        + "</Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst/>");
        parts.put("xl/styles.xml", "<styleSheet/>");
        parts.putAll(others);
        return zip(parts);
    }

    /** A workbook with one sheet. */
    public static byte[] workbook(String sheet) {
        return workbook(sheet, Map.of());
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/>";
    }
}
