package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Cards and lists with label and value in one cell. */
class PairedCardTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";
    private static final Map<String, String> ZHANG =
            Map.of("name", "张大山", "gender", "male", "category", "party_member", "phone", "13800000001");
    private static final Map<String, String> LI =
            Map.of("name", "李大河", "gender", "male", "category", "student", "phone", "13800000002");

    @Test
    void aCellMayHoldALabelWithItsValueOrSeveral() {
        Tried lines = Tried.file(
                PATH, "志愿者登记表", "姓名：张大山", "性别：男  民族：汉族", "人员类别：党员；联系电话：13800000001", "填表人：王小川 联系电话：13900000000");
        Tried cells = Tried.file(PATH, "志愿者登记表", "姓　名：张大山|性 别:男", "1.人员类别：党员|2.联系电话：13800000001");
        Tried breaks = Tried.file(PATH, "志愿者登记表", "姓名：张大山\n性别：男|人员类别：党员、联系电话：13800000001");

        assertThat(lines.rows()).isEqualTo("TAAAN");
        assertThat(lines.at(2)).containsExactly(ZHANG);
        assertThat(lines.submissions()).containsExactly("volunteer 201 2024Q1 1/1");
        assertThat(lines.findings()).isEmpty();
        assertThat(cells.rows()).isEqualTo("TAA");
        assertThat(cells.at(2)).containsExactly(ZHANG);
        assertThat(breaks.rows()).isEqualTo("TA");
        assertThat(breaks.at(2)).containsExactly(ZHANG);
    }

    @Test
    void eachLineMayBeARecord() {
        Tried tried = Tried.file(PATH, "志愿者名单", "姓名：张大山 性别：男 类别：党员 电话：13800000001", "姓名：李大河 性别：男 类别：学生 电话：13800000002");

        assertThat(tried.rows()).isEqualTo("TAA");
        assertThat(tried.at(2)).containsExactly(ZHANG);
        assertThat(tried.at(3)).containsExactly(LI);
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 2/2");
    }

    @Test
    void aValueKeepsItsSeparatorsAndItsColons() {
        Tried tried = Tried.file(
                PATH, "志愿者登记表", "姓名：张大山 类别：党员", "特长：唱歌、跳舞 电话：13800000001", "服务时长（小时）：12", "主要事迹：张大山同志说：要帮，就帮到底：这是他的话。");

        assertThat(tried.rows()).isEqualTo("TAAAA");
        assertThat(tried.at(2))
                .containsExactly(Map.of(
                        "name",
                        "张大山",
                        "category",
                        "party_member",
                        "skills",
                        "唱歌、跳舞",
                        "phone",
                        "13800000001",
                        "hours",
                        "12"));
    }

    @Test
    void aFindingStandsAtTheCellOfTheValue() {
        Tried unreadable = Tried.file(PATH, "微心愿登记卡", "心愿人：张大山|微心愿内容：一袋米", "登记日期：2024-02-30|认领人：");
        Tried missing = Tried.file(PATH, "微心愿登记卡", "心愿人：张大山|微心愿内容：", "登记日期：2024-02-03");

        assertThat(unreadable.rows()).isEqualTo("TRR");
        assertThat(unreadable.findings()).containsExactly("value.unreadable@A3");
        assertThat(missing.rows()).isEqualTo("TRR");
        assertThat(missing.findings()).containsExactly("value.missing@B2");
    }

    @Test
    void cellsOfATableMayHaveColons() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "活动日期|活动名称|活动类别|活动内容",
                "2024-01-05|春节送福|志愿服务|活动名称：写春联 活动日期：上午 活动类别：文艺",
                "2024-01-06|民法典进农家|理论宣讲|时间：上午 主讲人：张大山");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.at(3))
                .containsExactly(Map.of("date", "2024-01-05", "title", "春节送福", "category", "volunteer_service"));
    }

    @Test
    void aTableBelowACardIsReadToo() {
        Tried tried = Tried.file(
                PATH, "志愿者登记表", "姓名：张大山 性别：男", "类别：党员 电话：13800000001", "微心愿清单", "心愿人|微心愿内容|登记日期", "李大河|一袋米|2024-01-05");

        assertThat(tried.rows()).isEqualTo("TAATHA");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/1", "wish 201 2024Q1 1/1");
    }

    @Test
    void wordDocumentsAreReadLikeThat() throws Exception {
        Tried tried = Tried.bytes(
                "2024Q1/前张岭村/x.docx",
                document(paragraph("志愿者登记表")
                        + table(cell("姓名：张大山", "性别：男"), cell("人员类别：党员　联系电话：13800000001"))
                        + paragraph("志愿者登记表")
                        + table(cell("姓名：李大河  性别：男"), cell("人员类别：学生", "联系电话：13800000002"))));

        assertThat(tried.rows()).as("paragraphs are no rows").isEqualTo("AA");
        assertThat(tried.at(1)).containsExactly(ZHANG);
        assertThat(tried.at(2)).containsExactly(LI);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc>");
        for (String text : paragraphs) {
            cell.append(paragraph(text));
        }
        return cell.append("</w:tc>").toString();
    }

    private static String table(String... cells) {
        return "<w:tbl><w:tr>" + String.join("", cells) + "</w:tr></w:tbl>";
    }

    private static byte[] document(String body) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
