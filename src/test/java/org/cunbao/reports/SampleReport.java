package org.cunbao.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.reports.TownshipReport.Duplicates;
import org.cunbao.reports.TownshipReport.FindingCount;
import org.cunbao.reports.TownshipReport.Joint;
import org.cunbao.reports.TownshipReport.Reporting;
import org.cunbao.reports.TownshipReport.Source;
import org.cunbao.reports.TownshipReport.State;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Severity;
import org.cunbao.vocabulary.Unit;

/** Reports of the sample township from the figures of its truth, with a few lines of everything else made up. */
public final class SampleReport {

    public static final String TOWNSHIP = "341799101";
    public static final String EAST_RIVER = "341799101201";
    public static final String STONE_BRIDGE = "341799101206";

    private static final Path TRUTH = Path.of("src/test/truth/qingshi-2023/figures.csv");
    private static final Period YEAR = Period.year(2023);

    private SampleReport() {}

    public static TownshipReport of(Period period) {
        Rules rules = rules();
        List<Unit> villages = rules.units().all().stream()
                .filter(unit -> unit.level() != Unit.Level.TOWNSHIP)
                .toList();
        Unit township = rules.units().find(TOWNSHIP).orElseThrow();
        Heading.Issue issue = new Heading.Issue(true, 0, Instant.parse("2024-01-10T02:30:00Z"));
        return new TownshipReport(
                new Heading(township, villages, period, issue),
                new Catalogue(statistics(), rules.forms()),
                Comparison.of(
                        figures(period), figures(PeriodName.before(period)), figures(PeriodName.yearBefore(period))),
                reporting(rules, villages, period),
                List.of(
                        new Joint(
                                "activities.total", "activity-1", "2023-10-03 重阳节慰问演出", List.of(EAST_RIVER, TOWNSHIP)),
                        new Joint(
                                "activities.total",
                                "activity-2",
                                "2023-11-05 消防安全讲座",
                                List.of(EAST_RIVER, STONE_BRIDGE))),
                List.of(new Duplicates("volunteer", STONE_BRIDGE, 2), new Duplicates("activity", EAST_RIVER, 1)),
                List.of(
                        new FindingCount(EAST_RIVER, FindingCode.ID_NUMBER_INVALID, Severity.WARNING, 3),
                        new FindingCount("", FindingCode.UNIT_UNKNOWN, Severity.ERROR, 1),
                        new FindingCount(STONE_BRIDGE, FindingCode.VALUE_MISSING, Severity.ERROR, 2)),
                sources(),
                new Template(bytes(Path.of("jobs/reports/township-report.docx"))));
    }

    private static Rules rules() {
        return Definitions.load(Path.of("jobs"));
    }

    private static List<Source> sources() {
        String file = "2023Q4/东河村/东河村志愿者信息登记表.xlsx";
        return List.of(
                source("volunteers.total", EAST_RIVER, "person-b", file, 6, "姓名=李四"),
                source("volunteers.total", EAST_RIVER, "person-a", file, 5, "=姓名 张三 341799197303052053 13812345678"),
                source("volunteers.total", STONE_BRIDGE, "person-a", "2023Q4/石桥村/花名册.csv", 9, "姓名=张三"),
                source("activities.total", TOWNSHIP, "activity-1", "2023Q4/青石镇/台账.xlsx", 7, "标题=重阳节慰问演出"));
    }

    private static Source source(String statistic, String unit, String entity, String file, int row, String values) {
        return new Source(
                statistic, unit, entity, BigDecimal.ONE, file, file.endsWith("csv") ? "" : "Sheet1", row, 1, values);
    }

    /** Stone Bridge sends no activities in the second quarter; the communities' stations are carried over. */
    private static List<Reporting> reporting(Rules rules, List<Unit> villages, Period period) {
        List<Reporting> lines = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            Period due = Period.quarter(2023, quarter);
            for (Unit village : period.covers(due) ? villages : List.<Unit>of()) {
                for (Form form : rules.forms()) {
                    boolean missing = village.code().equals(STONE_BRIDGE)
                            && form.id().equals("activity")
                            && (quarter == 2 || quarter == 4);
                    boolean carried =
                            form.id().equals("volunteer") && village.code().equals(EAST_RIVER) && quarter > 2;
                    lines.add(new Reporting(
                            form.id(),
                            village.code(),
                            due,
                            missing ? State.MISSING : carried ? State.CARRIED_OVER : State.RECEIVED));
                }
            }
        }
        return lines;
    }

    public static List<Figure> figures(Period period) {
        List<Figure> figures = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(
                Files.readString(TRUTH),
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord line : parser) {
                if (line.get("period").equals(period.code())) {
                    Optional<BigDecimal> value = Optional.of(line.get("value"))
                            .filter(text -> !text.isEmpty())
                            .map(BigDecimal::new);
                    boolean whole = line.get("unit").equals(TOWNSHIP);
                    figures.add(new Figure(
                            line.get("statistic"),
                            line.get("breakdown"),
                            line.get("unit"),
                            period,
                            value,
                            new Figure.Coverage(whole ? 10 : 1, whole ? 11 : 1, false)));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return figures;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those of the counting rules. */
    public static List<Statistic> statistics() {
        return List.of(
                statistic(
                        "volunteers.total",
                        "志愿者",
                        "人",
                        "volunteer",
                        "期末在册的志愿者，按人计",
                        "category",
                        "gender",
                        "commitment"),
                statistic("volunteers.cultural_talents", "文化能人志愿者", "人", "volunteer", "期末在册、类别为文化能人的志愿者，按人计"),
                statistic("volunteers.hours", "志愿服务时长", "小时", "volunteer", "期末在册志愿者的服务时长之和；同一人两处不同的取大数"),
                statistic("teams.performance", "文艺演出队伍", "支", "team", "期末存在的文艺演出队"),
                statistic("teams.service", "志愿服务队", "支", "team", "期末存在的志愿服务队"),
                statistic("stations.total", "文明实践站", "个", "station", "实践站"),
                statistic("stations.six_haves", "“六有”达标实践站", "个", "station", "标识、场所、书籍、制度、活动安排、软件资料齐全的实践站"),
                statistic("stations.five_platforms", "“五大平台”齐全实践站", "个", "station", "五大平台齐全的实践站"),
                statistic("stations.square_paved", "文体广场已硬化实践站", "个", "station", "文体广场已硬化的实践站"),
                statistic("activities.total", "文明实践活动", "次", "activity", "期内开展的各类活动，同一活动只计一次", "category"),
                statistic("activities.participants", "活动参与", "人次", "activity", "期内活动的参与人次之和"),
                statistic("activities.themed", "系列文明实践活动", "次", "activity", "类别为主题实践活动的活动"),
                statistic("lectures.total", "宣讲", "次", "activity", "类别为理论宣讲的活动", "lecture_kind"),
                statistic("models.study_sessions", "道德模范学习", "次", "activity", "类别为道德模范学习的活动"),
                statistic("boards.updates", "善行义举榜更新", "次", "activity", "类别为善行义举榜更新的活动"),
                statistic("aid.actions", "援助行动", "次", "aid", "同一单位、日期、类别、内容的为一次", "kind"),
                statistic("aid.recipients", "受援助群众", "人", "aid", "期内受援助的人，同一人只计一次", "recipient_group"),
                statistic("wishes.submitted", "征集微心愿", "个", "wish", "期内征集的微心愿"),
                statistic("wishes.claimed", "认领微心愿", "个", "wish", "期内征集、期末前已认领的微心愿"),
                statistic("wishes.fulfilled", "圆梦微心愿", "个", "wish", "期内征集、期末前已完成的微心愿"),
                statistic("wishes.fulfilment_rate", "微心愿圆梦率", "%", "wish", "圆梦数除以征集数，两位小数，四舍五入"),
                statistic("mediations.total", "矛盾纠纷调解", "件", "mediation", "期内调解的纠纷"),
                statistic("mediations.successful", "调解成功", "件", "mediation", "其中调解成功的"),
                statistic("honours.good_people", "推荐身边好人", "名", "honour", "期内推荐的身边好人"),
                statistic("honours.families", "推荐先进家庭", "户", "honour", "期内推荐的最美、文明、平安家庭", "kind"),
                statistic("councils.total", "群众组织", "个", "council", "期末存在的群众组织", "kind"));
    }

    private static Statistic statistic(
            String id, String zh, String measure, String form, String text, String... parts) {
        return new Statistic(
                id,
                new Form.Names(zh, id),
                new Form.Names(measure, measure),
                new Form.Names(text, text),
                form,
                List.of(parts));
    }

    /** The year whose figures the seed report names. */
    public static TownshipReport year() {
        return of(YEAR);
    }
}
