package org.cunbao.reports.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.cunbao.reports.zip.SteadyZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Makes the Word template that the program ships with; afterwards it is edited in Word.
 *
 * <p>Set as official papers are: A4, 仿宋 三号 with two characters' indent, headings in 黑体 and 楷体.
 */
final class TemplateMaker {

    private static final String CORE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>
            """;

    private final XWPFDocument document = new XWPFDocument();

    private TemplateMaker() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of("jobs/reports/township-report.docx"))) {
            new SteadyZip(CORE).write(new TemplateMaker().bytes(), out);
        }
    }

    private byte[] bytes() throws IOException {
        page();
        beginning();
        positions();
        teams();
        activities();
        nextSteps();
        appendix();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private void beginning() {
        line("{{township}}新时代文明实践工作情况报告", "方正小标宋简体", 22, ParagraphAlignment.CENTER);
        line("（{{period}}）", "楷体", 16, ParagraphAlignment.CENTER);
        line("{{?provisional}}{{provisional}}，截至 {{asOf}}，结账前仍可能变动{{/}}", "楷体", 12, ParagraphAlignment.CENTER);
        body("{{period}}，{{township}}统筹 {{villages}} 个村（社区）推进新时代文明实践工作。现将有关情况报告如下。"
                + "文中数字均由各村（社区）报送的登记表逐条汇总，同一人、同一事全镇只计一次。");
    }

    private void positions() {
        heading("一、阵地建设");
        body(three(
                "stations.total",
                "全镇建有文明实践站 {{stations.total}} 个，其中标识、场所、书籍、工作制度、活动安排、软件资料“六有”齐全的 "
                        + "{{stations.six_haves}} 个，理论宣讲、教育服务、文化服务、科技与科普服务、健身体育服务五大平台齐全的 "
                        + "{{stations.five_platforms}} 个，文体广场已硬化的 {{stations.square_paved}} 个。",
                "全镇尚未建立文明实践站。",
                "本期没有文明实践站的数据。"));
        body(three(
                "councils.total",
                "全镇有群众组织 {{councils.total}} 个" + among("councils.total[kind]") + "。",
                "全镇尚未成立群众组织。",
                "本期没有群众组织的数据。"));
    }

    private void teams() {
        heading("二、队伍建设");
        body(three(
                "volunteers.total",
                "期末在册志愿者 {{volunteers.total}} 人，其中文化能人志愿者 {{volunteers.cultural_talents}} 人，"
                        + "党员志愿者 {{volunteers.total[category=party_member]}} 人，专职志愿者 {{volunteers.total[commitment=full_time]}} 人；"
                        + "在册志愿者累计服务 {{volunteers.hours}} 小时。"
                        + "{{?volunteers.total yearChange}}志愿者人数与上年同期相比{{volunteers.total yearChange}}。{{/}}",
                "期末没有在册志愿者。",
                "本期没有志愿者花名册的数据。"));
        body("{{?teams.performance known}}全镇有文艺演出队伍 {{teams.performance}} 支，志愿服务队 {{teams.service}} 支。{{/}}"
                + "{{!teams.performance known}}本期没有队伍的数据。{{/}}");
        chart("volunteers.total[category]");
    }

    private void activities() {
        heading("三、活动开展");
        subheading("（一）文明实践活动。");
        body(three(
                "activities.total",
                "全镇开展各类文明实践活动 {{activities.total}} 次，参与 {{activities.participants}} 人次，"
                        + "其中系列文明实践活动 {{activities.themed}} 次。"
                        + "{{?activities.total yearChange}}活动次数与上年同期相比{{activities.total yearChange}}。{{/}}"
                        + "{{?activities.total top}}开展次数较多的是{{activities.total top}}。{{/}}",
                "本期没有开展文明实践活动。",
                "本期没有文明实践活动的数据。"));
        chart("activities.total[category]");
        subheading("（二）理论宣讲。");
        body(three(
                "lectures.total",
                "开展宣讲 {{lectures.total}} 次" + among("lectures.total[lecture_kind]") + "。",
                "本期没有开展理论宣讲。",
                "本期没有理论宣讲的数据。"));
        subheading("（三）关爱援助。");
        body(three(
                        "aid.actions",
                        "开展援助行动 {{aid.actions}} 次" + among("aid.actions[kind]") + "，受援助群众 {{aid.recipients}} 人。",
                        "本期没有开展援助行动。",
                        "本期没有关爱援助的数据。")
                + "{{?wishes.submitted}}征集微心愿 {{wishes.submitted}} 个，已认领 {{wishes.claimed}} 个，已圆梦 {{wishes.fulfilled}} 个，"
                + "圆梦率 {{wishes.fulfilment_rate}}%。{{/}}"
                + "{{?mediations.total}}调解矛盾纠纷 {{mediations.total}} 件，成功 {{mediations.successful}} 件。{{/}}");
        chart("aid.recipients[recipient_group]");
        subheading("（四）典型引领。");
        body("{{?honours.good_people known}}推荐身边好人 {{honours.good_people}} 名，推荐先进家庭 {{honours.families}} 户。{{/}}"
                + "{{!honours.good_people known}}本期没有推荐先进典型的数据。{{/}}"
                + "{{?boards.updates known}}更新善行义举榜 {{boards.updates}} 次，开展道德模范学习 {{models.study_sessions}} 次。{{/}}");
        subheading("（五）各村（社区）情况。");
        villages();
        chart("activities.total");
    }

    /** A sentence for some, one for none, and one for no data. */
    private static String three(String term, String some, String zero, String unknown) {
        return "{{?" + term + "}}" + some + "{{/}}{{!" + term + "}}{{?" + term + " known}}" + zero + "{{/}}{{!" + term
                + " known}}" + unknown + "{{/}}{{/}}";
    }

    /** What of it is of which kind; nothing where no kind is known. */
    private static String among(String parts) {
        return "{{?" + parts + " parts}}，其中{{" + parts + " parts}}{{/}}";
    }

    private void nextSteps() {
        heading("四、下一步");
        body("{{?missing}}一是补齐报送。{{missing.units}}本期共缺报登记表 {{missing}} 张，督促尽快补报，补报后按修订更正有关数字。{{/}}"
                + "{{!missing}}一是保持报送。各村（社区）应报的登记表均已报送，继续按季如实登记、及时报送。{{/}}");
        body("{{?stations.total minus stations.six_haves}}二是补强阵地。对“六有”尚不齐全的 "
                + "{{stations.total minus stations.six_haves}} 个文明实践站，逐项列出缺项，限期补齐。{{/}}"
                + "{{!stations.total minus stations.six_haves}}二是用好阵地。保持文明实践站设施完好、常态开放。{{/}}");
        body("{{?wishes.submitted minus wishes.fulfilled}}三是兑现承诺。对尚未圆梦的 "
                + "{{wishes.submitted minus wishes.fulfilled}} 个微心愿，逐个落实认领人和完成时限。{{/}}"
                + "{{!wishes.submitted minus wishes.fulfilled}}三是服务群众。继续征集和办理群众微心愿。{{/}}");
        together(body("四是提高质量。{{?errors}}报送中有 {{errors}} 处错误、{{warnings}} 处需要核对，退回有关村（社区）更正。{{/}}"
                + "{{!errors}}{{?warnings}}报送中有 {{warnings}} 处需要核对，请有关村（社区）逐处确认。{{/}}{{/}}"
                + "登记表一事一行、一人一行，身份证号按文本录入，日期写全年月日。"));
        together(line("{{township}}", "仿宋", 16, ParagraphAlignment.RIGHT));
        line("数据截至 {{asOf}}，{{status}}", "仿宋", 12, ParagraphAlignment.RIGHT);
    }

    private void appendix() {
        XWPFParagraph title = line("附表  {{period}}文明实践统计指标", "黑体", 14, ParagraphAlignment.CENTER);
        title.setPageBreak(true);
        marker("{{?yearBefore.known}}");
        figures(List.of("上年同期", "与上年同期相比"), List.of("{{yearBefore}}", "{{yearChange}}"), 3100, 1400, 2300);
        marker("{{/}}{{!yearBefore.known}}{{?before.known}}");
        figures(List.of("上期", "与上期相比"), List.of("{{before}}", "{{change}}"), 3100, 1400, 2300);
        marker("{{/}}{{!before.known}}");
        figures(List.of(), List.of(), 5600);
        marker("{{/}}{{/}}");
    }

    private void figures(List<String> header, List<String> row, int first, int... more) {
        List<String> headers = new ArrayList<>(List.of("指标", "计量单位", "本期"));
        headers.addAll(header);
        List<String> rows = new ArrayList<>(List.of("{{*statistics}}{{name}}", "{{measure}}", "{{value}}"));
        rows.addAll(row);
        table(
                headers,
                rows,
                IntStream.concat(IntStream.of(first, 1200, 1500), IntStream.of(more))
                        .toArray());
    }

    /** A paragraph of nothing but a condition's beginning or end, which goes away with it. */
    private void marker(String text) {
        run(document.createParagraph(), text, "仿宋", 10.5);
    }

    private void villages() {
        table(
                List.of("村（社区）", "志愿者（人）", "活动（次）", "宣讲（次）", "援助（次）", "微心愿（个）", "身边好人（名）"),
                List.of(
                        "{{*villages}}{{name}}",
                        "{{volunteers.total}}",
                        "{{activities.total}}",
                        "{{lectures.total}}",
                        "{{aid.actions}}",
                        "{{wishes.submitted}}",
                        "{{honours.good_people}}"),
                new int[] {2000, 1200, 1200, 1200, 1200, 1250, 1250});
        line("几个村都报的同一件事全镇只计一次，各村相加可以大于全镇数；“—”表示没有数据。", "楷体", 10.5, ParagraphAlignment.LEFT);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(11906);
        size.setH(16838);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(2098);
        margins.setBottom(1984);
        margins.setLeft(1588);
        margins.setRight(1474);
        margins.setFooter(992);
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph number = footer.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void heading(String text) {
        XWPFParagraph paragraph = indented();
        paragraph.setKeepNext(true);
        run(paragraph, text, "黑体", 16);
    }

    private void subheading(String text) {
        XWPFParagraph paragraph = indented();
        paragraph.setKeepNext(true);
        run(paragraph, text, "楷体", 16);
    }

    private XWPFParagraph body(String text) {
        XWPFParagraph paragraph = indented();
        run(paragraph, text, "仿宋", 16);
        return paragraph;
    }

    /** Stays whole, and on one page with what follows: a signature alone on a page is none. */
    private static void together(XWPFParagraph paragraph) {
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewKeepLines();
    }

    private void chart(String term) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, "{{chart " + term + "}}", "仿宋", 12);
    }

    private XWPFParagraph indented() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        CTInd indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(200));
        indent.setFirstLine(BigInteger.valueOf(640));
        paragraph.setSpacingBetween(28, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        return paragraph;
    }

    private XWPFParagraph line(String text, String font, double points, ParagraphAlignment side) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(side);
        paragraph.setSpacingAfter(120);
        run(paragraph, text, font, points);
        return paragraph;
    }

    private void table(List<String> header, List<String> row, int[] widths) {
        XWPFTable table = document.createTable(2, header.size());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setTableAlignment(org.apache.poi.xwpf.usermodel.TableRowAlign.CENTER);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            cell(table.getRow(0).getCell(i), header.get(i), "黑体", widths[i], ParagraphAlignment.CENTER);
            table.getRow(0).getCell(i).setColor("DDEBF7");
            cell(
                    table.getRow(1).getCell(i),
                    row.get(i),
                    "仿宋",
                    widths[i],
                    i == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        }
    }

    private static void cell(XWPFTableCell cell, String text, String font, int width, ParagraphAlignment side) {
        cell.setWidth(String.valueOf(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(side);
        run(paragraph, text, font, 10.5);
    }

    private static void run(XWPFParagraph paragraph, String text, String font, double points) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily("Times New Roman", FontCharRange.ascii);
        run.setFontFamily("Times New Roman", FontCharRange.hAnsi);
        run.setFontFamily(font, FontCharRange.eastAsia);
        run.setFontSize(points);
    }
}
