package org.cunbao.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What ten villages of one township sent in eleven years: each quarter a log of activities and a list of those who
 * were aided, each year a roster of much the same persons.
 */
public final class Decade {

    private static final List<String> VILLAGES =
            List.of("东河村", "西岭村", "青石村", "王家坝村", "李湾村", "石桥村", "大塘村", "白果村", "上坪村", "下坪村");
    private static final List<String> ROSTER = List.of("序号", "姓名", "性别", "身份证号", "联系电话", "志愿者类别", "加入时间", "服务时长（小时）");
    private static final List<String> LOG = List.of("序号", "活动日期", "活动名称", "活动类别", "活动地点", "主讲人", "参与人数");
    private static final List<String> AID = List.of("序号", "援助日期", "援助类别", "受助人姓名", "人群类别", "身份证号", "援助内容");

    private static final int FIRST_YEAR = 2013;
    private static final int PERSONS = 850;
    private static final int ACTIVITIES = 700;
    private static final int AIDED = 200;
    private static final int NEEDY = 1500;

    private final Path inbox;

    private Decade(Path inbox) {
        this.inbox = inbox;
    }

    /**
     * @param quarters from the first of 2013 on
     * @return the number of rows
     */
    public static int write(Path inbox, int quarters) throws IOException {
        Decade decade = new Decade(inbox);
        for (int quarter = 0; quarter < quarters; quarter++) {
            for (String village : VILLAGES) {
                decade.quarter(village, FIRST_YEAR + quarter / 4, quarter % 4 + 1);
            }
        }
        return VILLAGES.size() * (quarters * (ACTIVITIES + AIDED) + (quarters + 3) / 4 * PERSONS);
    }

    private void quarter(String village, int year, int quarter) throws IOException {
        Random random = new Random(village.hashCode() * 31L + year * 4L + quarter);
        int since = (year - FIRST_YEAR) * 4 + quarter;
        List<List<String>> roster = new ArrayList<>();
        List<List<String>> log = new ArrayList<>();
        List<List<String>> aid = new ArrayList<>();
        for (int i = 0; i < PERSONS && quarter == 1; i++) {
            roster.add(volunteer(village, i < since ? PERSONS + i : i, i + 1, since));
        }
        for (int i = 0; i < ACTIVITIES; i++) {
            log.add(activity(village, day(year, quarter, random), i + 1, random));
        }
        for (int i = 0; i < AIDED; i++) {
            aid.add(aided(village, day(year, quarter, random), i + 1, random));
        }
        if (!roster.isEmpty()) {
            write(village, year, quarter, "志愿者花名册", ROSTER, roster);
        }
        write(village, year, quarter, "文明实践活动台账", LOG, log);
        write(village, year, quarter, "关爱援助登记表", AID, aid);
    }

    private void write(String village, int year, int quarter, String form, List<String> header, List<List<String>> rows)
            throws IOException {
        Path file = inbox.resolve(year + "Q" + quarter + "/" + village + "/" + form + ".xlsx");
        Files.createDirectories(file.resolveSibling("."));
        List<List<String>> all = new ArrayList<>();
        all.add(List.of(village + year + "年第" + "一二三四".charAt(quarter - 1) + "季度" + form));
        all.add(header);
        all.addAll(rows);
        try (OutputStream out = Files.newOutputStream(file)) {
            PlainXlsx.write(out, all, true);
        }
    }

    /** The same number is the same person in every quarter. */
    private static List<String> volunteer(String village, int person, int number, int since) {
        Random random = new Random(village.hashCode() * 7919L + person);
        return List.of(
                "" + number,
                Inboxes.name(random),
                random.nextBoolean() ? "男" : "女",
                Inboxes.idNumber(random),
                Inboxes.phone(random),
                List.of("文化能人", "党员", "乡贤", "退休干部", "普通村民").get(random.nextInt(5)),
                String.format(Locale.ROOT, "2012年%d月%d日", 1 + random.nextInt(12), 1 + random.nextInt(28)),
                "" + (since + random.nextInt(99)));
    }

    private static List<String> activity(String village, LocalDate day, int number, Random random) {
        return List.of(
                "" + number,
                day.toString(),
                List.of("义诊", "清扫村道", "消防安全讲座", "重阳节慰问演出", "读书会").get(random.nextInt(5)) + "之" + number,
                List.of("主题实践活动", "理论宣讲", "志愿服务", "文化文艺", "全民阅读").get(random.nextInt(5)),
                village + "村部",
                Inboxes.name(random),
                "" + (10 + random.nextInt(90)));
    }

    private static List<String> aided(String village, LocalDate day, int number, Random random) {
        Random person = new Random(village.hashCode() * 104_729L + random.nextInt(NEEDY));
        return List.of(
                "" + number,
                day.toString(),
                List.of("法律援助", "心理疏导", "生活关爱", "特困救济").get(random.nextInt(4)),
                Inboxes.name(person),
                List.of("残疾人", "低保户", "妇女", "留守儿童").get(random.nextInt(4)),
                Inboxes.idNumber(person),
                "上门走访" + number);
    }

    private static LocalDate day(int year, int quarter, Random random) {
        return LocalDate.of(year, quarter * 3 - 2, 1).plusDays(random.nextInt(89));
    }
}
