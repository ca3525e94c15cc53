package org.cunbao.intake.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cunbao.intake.Archives;
import org.cunbao.intake.Limits;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.intake.Zips;
import org.cunbao.vocabulary.Finding;
import org.junit.jupiter.api.Test;

class ZipArchivesTests {

    private static final Charset GBK = Charset.forName("GBK");
    private final Archives archives = Archives.standard(Limits.standard());

    private List<String> expanded(byte[] archive) throws UnreadableFile {
        List<String> members = new ArrayList<>();
        archives.expand("一季度.zip", archive, new Archives.MemberSink() {
            @Override
            public void member(String path, byte[] bytes) {
                members.add(path + " " + new String(bytes, UTF_8));
            }

            @Override
            public void refused(String path, byte[] bytes, Finding finding) {
                members.add(path + " ! " + finding.code().code());
            }
        });
        return members;
    }

    private static byte[] zip(String name, byte[] content) {
        return Zips.zip(GBK, Map.of(name, content));
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void namesInGbkAreRead() throws Exception {
        assertThat(expanded(zip("西岭村/花名册.csv", text("x")))).containsExactly("一季度.zip/西岭村/花名册.csv x");
    }

    @Test
    void namesInUtf8AreRead() throws Exception {
        assertThat(expanded(Zips.zip(UTF_8, Map.of("西岭村/册.csv", text("x"))))).containsExactly("一季度.zip/西岭村/册.csv x");
    }

    @Test
    void namesAreComposed() throws Exception {
        assertThat(expanded(Zips.zip(UTF_8, Map.of("re\u0301sume\u0301", text("x")))))
                .containsExactly("一季度.zip/r\u00e9sum\u00e9 x");
    }

    @Test
    void pathsNeverLeadUpwards() throws Exception {
        assertThat(expanded(zip("..\\../C:/a/./b.csv", text("x")))).containsExactly("一季度.zip/a/b.csv x");
    }

    @Test
    void archivesInArchivesAreOpenedTwoDeepOnly() throws Exception {
        byte[] third = zip("c.csv", text("x"));
        byte[] second = Zips.zip(GBK, new java.util.TreeMap<>(Map.of("b.csv", text("y"), "三.zip", third)));
        assertThat(expanded(zip("二.zip", second)))
                .containsExactly("一季度.zip/二.zip/b.csv y", "一季度.zip/二.zip/三.zip ! archive.nested");
    }

    @Test
    void workbooksInArchivesStayWhole() throws Exception {
        byte[] workbook = Zips.workbook("<sheetData/>");
        assertThat(archives.isArchive(workbook)).isFalse();
        assertThat(archives.isArchive(zip("a.xlsx", workbook))).isTrue();
        assertThat(expanded(zip("a.xlsx", workbook))).hasSize(1);
    }

    @Test
    void foldersAreLeftOutAndSystemFilesHandedOver() throws Exception {
        byte[] archive = Zips.zip(
                UTF_8,
                new java.util.TreeMap<>(Map.of("a/", text(""), "a/.DS_Store", text("s"), "__MACOSX/._b", text("m"))));
        assertThat(expanded(archive)).containsExactly("一季度.zip/__MACOSX/._b m", "一季度.zip/a/.DS_Store s");
    }

    @Test
    void anArchiveThatWasCutOffIsNoArchive() {
        byte[] whole = zip("a.csv", new byte[1000]);
        assertThat(archives.isArchive(Arrays.copyOf(whole, whole.length - 30))).isFalse();
    }

    @Test
    void nestedArchivesShareOneLimit() {
        byte[] inner = zip("a.csv", new byte[600_000]);
        byte[] outer = Zips.zip(GBK, new java.util.TreeMap<>(Map.of("1.zip", inner, "2.zip", inner)));
        Archives small = Archives.standard(new Limits(1 << 20, 1_000_000, 100, 100, 100, 2));
        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class,
                () -> small.expand("a.zip", outer, new Archives.MemberSink() {
                    @Override
                    public void member(String path, byte[] bytes) {}

                    @Override
                    public void refused(String path, byte[] bytes, Finding finding) {}
                }));
        assertThat(refused.finding().code().code()).isEqualTo("file.too-large");
    }

    @Test
    void aMemberWithAChangedByteIsRefusedAlone() throws Exception {
        byte[] archive =
                Zips.zip(GBK, new java.util.TreeMap<>(Map.of("a.csv", text("x".repeat(50)), "b.csv", text("y"))));
        byte[] changed = archive.clone();
        changed[35 + 1] ^= 0x40;
        assertThat(expanded(changed)).containsExactly("一季度.zip/a.csv ! file.unreadable", "一季度.zip/b.csv y");
    }
}
