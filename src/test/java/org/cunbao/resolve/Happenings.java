package org.cunbao.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cunbao.vocabulary.Period;

/**
 * What happened in the villages of a made-up township, told as villages and townships tell it: once, twice by two
 * units in other words, and beside what only looks the same. A mention's row tells what it is about: {@link #truth}.
 */
final class Happenings {

    private static final Instant RECEIVED = Instant.parse("2024-01-05T08:00:00Z");
    private static final String TOWNSHIP = "341799101";
    private static final String[] CODES = {
        "341799101201", "341799101202", "341799101203", "341799101204", "341799101205", "341799101206"
    };
    private static final String[] VILLAGES = {"东河村", "西岭村", "青石村", "王家坝村", "李湾村", "石桥村"};
    private static final String[] HALLS = {"文化广场", "村部会议室", "农家书屋", "文明实践站", "大舞台", "党群服务中心"};
    private static final String[] THEMES = {
        "防溺水安全知识宣讲",
        "高血压预防健康讲座",
        "民法典进乡村",
        "反诈骗宣传",
        "水稻病虫害防治培训",
        "红歌合唱比赛",
        "重阳节敬老",
        "端午包粽子",
        "春节写春联",
        "人居环境整治",
        "移风易俗倡议",
        "秸秆禁烧宣传",
        "义诊",
        "亲子阅读分享会",
        "广场舞展演",
        "庆七一文艺汇演",
        "森林防火巡查",
        "爱国卫生大扫除",
        "老年人智能手机培训",
        "青少年暑期书法班"
    };
    private static final String[] SUBJECTS = {
        "春季", "夏季", "秋季", "冬季", "留守儿童", "老党员", "妇女", "青年", "返乡农民工", "退役军人", "暑期", "新春"
    };
    private static final String[] CATEGORIES = {"lecture", "culture", "volunteer_service", "themed", "customs"};
    private static final String[] COMMON = {"学雷锋志愿服务活动", "道德模范学习会", "善行义举榜更新"};
    private static final String[] DISPUTES = {"neighbours", "family", "land", "wages"};
    private static final String[] WANTS = {"一辆轮椅", "一台收音机", "一床棉被", "一个书包", "一双运动鞋", "一台电风扇", "一副老花镜", "一套课外书"};
    private static final String[] AIDS = {"送米面油慰问", "打扫卫生", "法律咨询", "心理疏导谈心", "代购药品", "修缮房屋"};

    private final String kind;
    private final Random random;
    private final NameLot names;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Integer> truths = new ArrayList<>();
    private int things;

    private Happenings(String kind, long seed) {
        this.kind = kind;
        this.random = new Random(seed);
        this.names = new NameLot(random);
    }

    /**
     * @param kind {@code activity}, {@code wish}, {@code mediation} or {@code aid_action}
     * @param days how many days, ten apart, so that nothing meets what it has nothing to do with
     */
    static Happenings of(String kind, int days, long seed) {
        Happenings all = new Happenings(kind, seed);
        for (int day = 0; day < days; day++) {
            LocalDate date = LocalDate.of(1970, 1, 1).plusDays(10L * day);
            switch (kind) {
                case "activity" -> all.activities(date);
                case "wish" -> all.wishes(date);
                case "mediation" -> all.mediations(date);
                default -> all.aids(date);
            }
        }
        return all;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The number of the thing of which a mention speaks. */
    int truth(MentionKey key) {
        return truths.get(key.row() - 1);
    }

    /** One village's own, a joint one told twice, two in one hall, a title that several use, a series. */
    private void activities(LocalDate date) {
        int village = random.nextInt(VILLAGES.length);
        int first = random.nextInt(THEMES.length);
        String theme = SUBJECTS[random.nextInt(SUBJECTS.length)] + THEMES[first];
        String category = CATEGORIES[first % CATEGORIES.length];
        String hall = HALLS[random.nextInt(HALLS.length)];
        things++;
        activity(date, theme + "活动", category, hall, CODES[village]);
        switch (random.nextInt(5)) {
            case 0 ->
                activity(
                        date.plusDays(random.nextInt(8) == 0 ? 1 : 0),
                        retold(theme, village),
                        category,
                        random.nextInt(4) == 0 ? "" : VILLAGES[village] + hall,
                        TOWNSHIP);
            case 1 -> {
                things++;
                activity(
                        date,
                        THEMES[(first + 1 + random.nextInt(THEMES.length - 1)) % THEMES.length],
                        category,
                        hall,
                        CODES[village]);
            }
            case 2 -> {
                String title = COMMON[random.nextInt(COMMON.length)];
                for (int other = 0; other < 3; other++) {
                    things++;
                    activity(
                            date,
                            title,
                            "volunteer_service",
                            random.nextBoolean() ? "村部" : "",
                            CODES[(village + other) % 6]);
                }
            }
            case 3 -> {
                int edition = 10 + random.nextInt(80);
                for (int more = 0; more < 2; more++) {
                    things++;
                    activity(date, "青石大讲堂第" + (edition + more) + "期", "lecture", hall, CODES[village]);
                }
            }
            default -> {
                things++;
                activity(date.plusDays(7), theme + "活动", category, hall, CODES[village]);
            }
        }
    }

    private String retold(String theme, int village) {
        return switch (random.nextInt(5)) {
            case 0 -> "开展“" + theme + "”主题活动";
            case 1 -> theme + "走进" + VILLAGES[village];
            case 2 -> VILLAGES[village] + theme;
            case 3 -> "组织" + theme + "志愿服务";
            default -> theme + "活动";
        };
    }

    private void activity(LocalDate date, String title, String category, String place, String unit) {
        Map<String, String> values =
                new HashMap<>(Map.of("date", date.toString(), "title", title, "category", category));
        if (!place.isEmpty()) {
            values.put("place", place);
        }
        say(unit, values);
    }

    /** Wishes of one person: some told again in other words, some others of the same person. */
    private void wishes(LocalDate date) {
        String unit = CODES[random.nextInt(CODES.length)];
        String name = names.surname() + names.given();
        String want = WANTS[random.nextInt(WANTS.length)];
        things++;
        String person = "person-" + things;
        wish(date, name, person, "希望得到" + want, unit);
        if (random.nextInt(3) == 0) {
            String again = random.nextBoolean() ? "得到" + want : "希望能得到" + want;
            wish(date.plusDays(random.nextInt(2)), name, person, again, unit);
        }
        if (random.nextInt(4) == 0) {
            things++;
            String other = WANTS[(java.util.Arrays.asList(WANTS).indexOf(want) + 1) % WANTS.length];
            wish(date, name, person, "希望得到" + other, unit);
        }
    }

    private void wish(LocalDate date, String name, String person, String wish, String unit) {
        say(unit, Map.of("submitted_on", date.toString(), "name", name, "person", person, "wish", wish));
    }

    /** Some told again with the parties in another order or joined by another word. */
    private void mediations(LocalDate date) {
        String unit = CODES[random.nextInt(CODES.length)];
        for (int quarrel = 0; quarrel < 2; quarrel++) {
            String one = names.surname() + names.given();
            String other = names.surname() + names.given();
            String dispute = DISPUTES[random.nextInt(DISPUTES.length)];
            things++;
            mediation(date, one + "、" + other, dispute, unit);
            if (random.nextInt(3) == 0) {
                String joint = random.nextBoolean() ? "与" : "、";
                mediation(date, other + joint + one, dispute, unit);
            }
        }
    }

    private void mediation(LocalDate date, String parties, String dispute, String unit) {
        say(unit, Map.of("date", date.toString(), "parties", parties, "kind", dispute));
    }

    /** An action is all rows of one content; two actions of one village on one day differ in kind or content. */
    private void aids(LocalDate date) {
        String unit = CODES[random.nextInt(CODES.length)];
        int first = random.nextInt(AIDS.length);
        for (int action = 0; action < 2; action++) {
            things++;
            for (int row = random.nextInt(4); row >= 0; row--) {
                say(
                        unit,
                        Map.of(
                                "date",
                                date.toString(),
                                "kind",
                                "daily_care",
                                "content",
                                AIDS[(first + action) % AIDS.length]));
            }
        }
    }

    private void say(String unit, Map<String, String> values) {
        int row = mentions.size() + 1;
        truths.add(things);
        MentionKey key = new MentionKey(RECEIVED, "台账.xlsx", "bench", 1, row, 1, kind);
        mentions.add(new Mention(key, kind, unit, Period.quarter(2023, 4), "bench", values));
    }
}
