package org.cunbao.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostileFileTests {

    private static final Limits SMALL = new Limits(1 << 20, 2 << 20, 50, 100, 1_000, 2);

    @Test
    void anEmptyFileIsEmpty() {
        assertThat(Shown.refusal(new byte[0])).isEqualTo("file.empty");
    }

    @Test
    void aFileThatWasCutOffIsUnreadable() {
        byte[] whole = Zips.workbook("<sheetData><row><c><v>1</v></c></row></sheetData>");
        assertThat(Shown.refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("file.unreadable 压缩数据不完整");
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] whole = Zips.workbook("<sheetData><row><c><v>1234567</v></c></row></sheetData>");
        int refused = 0;
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x10;
            String refusal = Shown.refusal(changed);
            assertThat(refusal)
                    .as("byte " + i)
                    .matches("|file\\.(unreadable|encrypted|unsupported|too-large|no-table).*");
            refused += refusal.isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(whole.length / 2, whole.length);
    }

    @Test
    void anXmlBombIsRefused() {
        String bomb =
                "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY c \"&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\">"
                        + "<v>&c;</v></c></row></sheetData></worksheet>";
        byte[] file = Zips.workbook("", Map.of("xl/worksheets/sheet1.xml", bomb));
        assertThat(Shown.refusal(file)).startsWith("file.unreadable");
    }

    @Test
    void aZipBombIsRefusedBeforeItInflates() {
        byte[] file = Zips.workbook("<sheetData>" + " ".repeat(3 << 20) + "</sheetData>");
        assertThat(Shown.refusal(file, SMALL)).isEqualTo("file.too-large 解压后的大小");
    }

    @Test
    void manyEmptyFormattedRowsAreNoRows() throws Exception {
        byte[] file =
                Zips.workbook("<sheetData>" + "<row><c s=\"1\"/><c s=\"1\"/></row>".repeat(20_000) + "</sheetData>");
        assertThat(Shown.cells(file)).isEmpty();
    }

    @Test
    void tooManyRowsAreTheSheetsFault() {
        byte[] file = Zips.workbook("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(101) + "</sheetData>");
        assertThat(Shown.refusal(file, SMALL)).isEqualTo("sheet.too-large 表一");
    }

    @Test
    void tooManyEntriesAreRefused() {
        Map<String, String> parts = new java.util.TreeMap<>();
        for (int i = 0; i < 60; i++) {
            parts.put("x" + i, "");
        }
        assertThat(Shown.refusal(Zips.workbook("", parts), SMALL)).isEqualTo("file.too-large 压缩包内文件数");
    }

    @Test
    void aFileBeyondTheLimitIsNotOpened() {
        assertThat(Shown.refusal(new byte[(1 << 20) + 1], SMALL)).isEqualTo("file.too-large 1 MB");
    }

    @Test
    void deepNestingEndsInAFinding() {
        String deep = "<table><tr><td>" + "<div>".repeat(100_000) + "x";
        assertThat(Shown.refusal(deep.getBytes(US_ASCII))).matches("|file\\.unreadable.*");
        assertThat(Shown.refusal(Zips.workbook("<a>".repeat(200_000)))).startsWith("file.unreadable");
    }

    @Test
    void foreignFilesAreNamed() {
        assertThat(Shown.refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .isEqualTo("file.unsupported PNG 图片");
        assertThat(Shown.refusal("%PDF-1.4".getBytes(US_ASCII))).isEqualTo("file.unsupported PDF 文档");
        assertThat(Shown.refusal("Rar!\u001a".getBytes(US_ASCII))).isEqualTo("file.unsupported RAR 压缩包");
        assertThat(Shown.refusal("<?xml version=\"1.0\"?><a/>".getBytes(US_ASCII)))
                .isEqualTo("file.unsupported XML 文件");
        assertThat(Shown.refusal("<html><p>登录超时</p></html>".getBytes(UTF_8))).isEqualTo("file.unsupported 没有表格的网页");
        assertThat(Shown.refusal(Zips.zip(Map.of("a.txt", "x")))).isEqualTo("file.unsupported 压缩包");
        assertThat(Shown.refusal(new byte[64])).isEqualTo("file.unsupported 未知格式");
    }

    @Test
    void proseIsNoTable() {
        assertThat(Shown.refusal("四季度与三季度一致，不另报。\n如有变动, 另行上报。\n".getBytes(UTF_8)))
                .isEqualTo("file.unsupported 没有表格的文本");
    }

    @Test
    void whatProgramsLeaveBehindIsTemporary() {
        for (String name :
                new String[] {"村/~$册.xlsx", "a/.DS_Store", "Thumbs.db", "desktop.ini", "a.zip/__MACOSX/._b.xlsx"}) {
            UnreadableFile refused = org.assertj.core.api.Assertions.catchThrowableOfType(
                    UnreadableFile.class, () -> Intake.standard(SMALL).open(name, new byte[] {1}));
            assertThat(refused.finding().code().code()).isEqualTo("file.temporary");
        }
    }

    @Test
    void aBinaryWorkbookInAPackageIsNamed() {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>";
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/x\"/></Types>";
        byte[] file = Zips.zip(Map.of("[Content_Types].xml", types, "_rels/.rels", relations, "xl/workbook.bin", "x"));
        assertThat(Shown.refusal(file)).isEqualTo("file.unsupported 二进制工作簿 xlsb");
    }
}
