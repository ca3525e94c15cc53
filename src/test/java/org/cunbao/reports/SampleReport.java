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
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
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
                Catalogue.of(rules, period),
                Comparison.of(
                                figures(period),
                                figures(PeriodName.before(period)),
                                figures(PeriodName.yearBefore(period)))
                        .with(quarters(period)),
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
                        new FindingCount(
                                EAST_RIVER,
                                FindingCode.ID_NUMBER_INVALID,
                                Severity.WARNING,
                                3,
                                "身份证号“341799197303052054”不对。",
                                "东河村.xlsx，花名册，第 7 行"),
                        new FindingCount("", FindingCode.UNIT_UNKNOWN, Severity.ERROR, 1, "看不出是哪个村报的。", "台账.xlsx"),
                        new FindingCount(
                                STONE_BRIDGE,
                                FindingCode.VALUE_MISSING,
                                Severity.ERROR,
                                2,
                                "必填的“姓名”没有填。",
                                "石桥村.csv，第 9 行")),
                sources(),
                new Template(bytes(Path.of("jobs/reports/township-report.docx"))));
    }

    private static SortedMap<Period, List<Figure>> quarters(Period period) {
        SortedMap<Period, List<Figure>> quarters = new TreeMap<>();
        for (int quarter = 1; quarter <= 4 && period.equals(YEAR); quarter++) {
            quarters.put(Period.quarter(2023, quarter), figures(Period.quarter(2023, quarter)));
        }
        return quarters;
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

    /** The year whose figures the seed report names. */
    public static TownshipReport year() {
        return of(YEAR);
    }
}
