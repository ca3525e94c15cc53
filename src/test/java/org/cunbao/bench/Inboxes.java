package org.cunbao.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Inboxes to be measured: many small rosters, or one of a million rows. */
final class Inboxes {

    private static final List<String> HEADER =
            List.of("序号", "姓名", "性别", "年龄", "身份证号", "联系电话", "志愿者类别", "专职/业余", "特长", "所属队伍", "加入时间", "服务时长（小时）");
    private static final String[] VILLAGES = {"东河村", "西岭村", "青石村", "王家坝村", "李湾村", "石桥村", "大塘村", "白果村", "上坪村", "下坪村"};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Inboxes() {}

    static void many(Path folder, int files, int rows) throws IOException {
        for (int i = 0; i < files; i++) {
            String village = VILLAGES[i % VILLAGES.length];
            Path file = folder.resolve("2023Q4/" + village + "/志愿者花名册" + i + ".xlsx");
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                PlainXlsx.write(out, roster(village, rows, i), true);
            }
        }
    }

    static void large(Path file, int rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PlainXlsx.write(out, roster("东河村", rows, 7), false);
        }
    }

    /** Enough that namesakes are as rare as in villages: who is who reads this too. */
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜";

    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉志永红春梅海燕云飞鹏宇浩晨阳雪婷佳慧欣怡家豪子涵嘉诚思远光明亮学成义德福寿禄喜庆祥瑞安康泰";

    /** Title, header and so many persons. */
    private static Iterable<List<String>> roster(String village, int rows, long seed) {
        return () -> {
            Random random = new Random(seed);
            Iterator<List<String>> persons = IntStream.rangeClosed(1, rows)
                    .mapToObj(i -> person(village, i, random))
                    .iterator();
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    return at < 2 || persons.hasNext();
                }

                @Override
                public List<String> next() {
                    at++;
                    return at == 1 ? List.of(village + "2023年第四季度志愿者花名册") : at == 2 ? HEADER : persons.next();
                }
            };
        };
    }

    private static List<String> person(String village, int number, Random random) {
        String idNumber = idNumber(random);
        List<String> cells = new ArrayList<>();
        cells.add("" + number);
        cells.add(name(random));
        cells.add(pick("男女", random));
        cells.add("" + (20 + random.nextInt(60)));
        cells.add(idNumber);
        cells.add(phone(random));
        cells.add(List.of("文化能人", "党员", "乡贤", "退休干部", "普通村民").get(random.nextInt(5)));
        cells.add(random.nextBoolean() ? "专职" : "业余");
        cells.add(List.of("唱戏", "书法", "理发", "电工").get(random.nextInt(4)));
        cells.add(village + "红马甲志愿服务队");
        cells.add(String.format(
                Locale.ROOT, "20%02d年%d月%d日", 10 + random.nextInt(13), 1 + random.nextInt(12), 1 + random.nextInt(28)));
        cells.add((1 + random.nextInt(99)) + "小时");
        return cells;
    }

    static String name(Random random) {
        return pick(SURNAMES, random) + pick(GIVEN, random) + pick(GIVEN, random);
    }

    static String phone(Random random) {
        return "138" + String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
    }

    /** With a check digit that is right. */
    static String idNumber(Random random) {
        String body = String.format(
                Locale.ROOT,
                "341799%d%02d%02d%03d",
                1950 + random.nextInt(50),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(1000));
        return body + check(body);
    }

    private static String pick(String from, Random random) {
        int at = random.nextInt(from.length());
        return from.substring(at, at + 1);
    }

    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
