package org.cunbao.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.format.Refusal;

/** Files that are no tables, known by their first bytes and refused by name, so that people learn what they sent. */
final class ForeignFormat implements Format {

    /** First bytes, as Latin-1 text, to what they begin. */
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("\u0089PNG", "PNG 图片");
        BEGINNINGS.put("\u00FF\u00D8\u00FF", "JPEG 图片");
        BEGINNINGS.put("GIF8", "GIF 图片");
        BEGINNINGS.put("BM", "BMP 图片");
        BEGINNINGS.put("II*\0", "TIFF 图片");
        BEGINNINGS.put("MM\0*", "TIFF 图片");
        BEGINNINGS.put("%PDF", "PDF 文档");
        BEGINNINGS.put("{\\rtf", "RTF 文档");
        BEGINNINGS.put("Rar!", "RAR 压缩包");
        BEGINNINGS.put("7z\u00BC\u00AF", "7z 压缩包");
        BEGINNINGS.put("\u001F\u008B", "gzip 压缩包");
        BEGINNINGS.put("ID;P", "SYLK 表格");
        BEGINNINGS.put("\u0009\u0000\u0004\u0000", "Excel 2.0 工作簿");
        BEGINNINGS.put("\u0009\u0002\u0006\u0000", "Excel 3.0 工作簿");
        BEGINNINGS.put("\u0009\u0004\u0006\u0000", "Excel 4.0 工作簿");
        BEGINNINGS.put("MZ", "程序");
        BEGINNINGS.put("ID3", "音频");
        BEGINNINGS.put("SQLite format 3", "数据库");
        BEGINNINGS.put("MIME-Version:", "MHTML 网页");
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return !what(bytes).isEmpty();
    }

    @Override
    public Workbook open(byte[] bytes) throws Refusal {
        throw Refusal.unsupported(what(bytes));
    }

    private static String what(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
            if (head.startsWith(beginning.getKey())
                    && (beginning.getKey().length() > 2 || isBinary(head) || bytes[0] == 0x1F)) {
                return beginning.getValue();
            }
        }
        return head.startsWith("ftyp", 4)
                ? "视频"
                : head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? "WebP 图片" : "";
    }

    /** Two letters alone could begin a text too. */
    private static boolean isBinary(String head) {
        return head.indexOf('\0') >= 0;
    }
}
