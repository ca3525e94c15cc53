package org.cunbao.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Period;

/** What happened in one village in one quarter, as canonical values by field. */
final class Facts {

    private static final String PLACES = "村部|文化广场|村小学|农家书屋|党群服务中心|老年活动室|二组晒谷场|镇中学礼堂";
    private final Dice dice;
    private final People people;
    private final Period period;
    private final String village;

    Facts(Dice dice, People people, Period period, String village) {
        this.dice = dice;
        this.people = people;
        this.period = period;
        this.village = village;
    }

    List<Map<String, String>> of(String form, int rows) {
        List<Map<String, String>> facts = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            facts.add(fact(form, i));
        }
        return facts;
    }

    private Map<String, String> fact(String form, int index) {
        return switch (form) {
            case "volunteer" -> volunteer();
            case "team" -> team(index);
            case "activity" -> activity();
            case "aid" -> aid();
            case "wish" -> wish();
            case "mediation" -> mediation();
            case "honour" -> honour();
            case "council" -> council(index);
            case "station" -> station();
            default -> throw new IllegalArgumentException("no facts of " + form);
        };
    }

    private Map<String, String> volunteer() {
        People.Person p = people.person();
        Map<String, String> f = person("name", p);
        f.put("gender", p.female() ? "female" : "male");
        f.put("age", "" + (period.last().getYear() - p.born().getYear()));
        f.put("phone", p.phone());
        f.put(
                "category",
                dice.pick("cultural_talent|party_member|elder_sage|retired_cadre|storyteller|student|villager"));
        f.put("commitment", dice.pick("full_time|part_time|part_time"));
        f.put("skills", dice.pick("唱戏|书法|理发|广场舞|修家电|剪纸|快板|电工|按摩|果树栽培"));
        f.put("team", village + dice.pick("红马甲|夕阳红|巾帼|党员先锋|文艺") + "志愿服务队");
        f.put("joined_on", dice.day(LocalDate.of(2018, 1, 1), period.firstDay()).toString());
        f.put("hours", dice.chance(0.3) ? dice.between(1, 90) + ".5" : "" + dice.between(2, 160));
        return f;
    }

    private Map<String, String> person(String field, People.Person p) {
        Map<String, String> f = new LinkedHashMap<>();
        f.put(field, p.name());
        f.put("id_number", p.id());
        return f;
    }

    private Map<String, String> team(int index) {
        Map<String, String> f = new LinkedHashMap<>();
        boolean plays = dice.chance(0.4);
        f.put(
                "name",
                village
                        + List.of("夕阳红", "巾帼", "党员先锋", "青春", "乡风", "平安", "护河", "金秋")
                                .get(index % 8)
                        + (plays ? "文艺队" : "志愿服务队"));
        f.put("kind", plays ? "performance" : "service");
        f.put("leader", people.name());
        f.put("leader_phone", people.phone());
        f.put("members", "" + dice.between(5, 48));
        f.put(
                "founded_on",
                dice.day(LocalDate.of(2012, 1, 1), period.firstDay()).toString());
        return f;
    }

    private Map<String, String> activity() {
        Map<String, String> f = log("date");
        String category =
                dice.pick("themed|lecture|model_study|board_update|customs|volunteer_service|culture|reading");
        f.put(
                "title",
                dice.pick("“我们的节日”主题活动|学习身边榜样|清洁家园大行动|春节联欢|移风易俗倡议签名|爱国卫生大扫除|送戏下乡|亲子阅读会|垃圾分类进万家|防溺水知识进课堂|健康义诊|反诈宣传")
                        + dice.between(1, 40));
        f.put("category", category);
        if (category.equals("lecture")) {
            f.put("lecture_kind", dice.pick("humanities|health|law|safety|farming|policy"));
            f.put("speaker", people.name());
        }
        f.put("place", dice.pick(PLACES));
        f.put("organiser", village + dice.pick("实践站|党支部|妇联|村委会"));
        f.put("participants", "" + dice.between(8, 320));
        f.put("volunteers", "" + dice.between(2, 30));
        return f;
    }

    private Map<String, String> aid() {
        Map<String, String> f = log("date");
        People.Person p = people.person();
        f.put("kind", dice.pick("legal|counselling|daily_care|hardship"));
        f.put("recipient", p.name());
        f.put("recipient_group", group());
        f.put("id_number", p.id());
        f.put("age", "" + (period.last().getYear() - p.born().getYear()));
        f.put("volunteers", people.name() + "、" + people.name());
        f.put("content", dice.pick("送米面油|打扫卫生|陪聊解闷|代办低保手续|理发|修水管|谈心疏导|送医上门"));
        f.put("amount", dice.chance(0.2) ? dice.between(50, 900) + ".5" : "" + dice.between(1, 30) * 50);
        return f;
    }

    private String group() {
        return dice.pick(
                "elderly_alone|left_behind_child|disabled|party_hardship|low_income|five_guarantee|out_of_poverty|woman");
    }

    private Map<String, String> wish() {
        Map<String, String> f = log("submitted_on");
        f.put("person", people.name());
        f.put("recipient_group", group());
        f.put("wish", dice.pick("想要一个书包|想要一副老花镜|想要一床棉被|想学用智能手机|想修一修屋顶|想要一双运动鞋|想和儿子视频"));
        LocalDate day = LocalDate.parse(f.getOrDefault("submitted_on", ""));
        if (dice.chance(0.8)) {
            f.put("claimed_by", people.name());
            LocalDate claimed = dice.day(day, period.lastDay());
            f.put("claimed_on", claimed.toString());
            if (dice.chance(0.7)) {
                f.put("fulfilled_on", dice.day(claimed, period.lastDay()).toString());
            }
        }
        return f;
    }

    private Map<String, String> mediation() {
        Map<String, String> f = log("date");
        f.put("parties", people.name() + "与" + people.name());
        f.put("kind", dice.pick("neighbours|family|land|wages|other"));
        f.put("mediator", people.name());
        f.put("outcome", dice.pick("success|success|success|failure|open"));
        return f;
    }

    private Map<String, String> honour() {
        Map<String, String> f = log("date");
        f.put("kind", dice.pick("good_person|moral_model|finest_family|civilised_family|safe_family"));
        f.putAll(person("name", people.person()));
        f.put("deed", dice.pick("长年照顾邻居老人|拾金不昧|义务修路|孝老爱亲|见义勇为|带头移风易俗"));
        f.put("level", dice.pick("village|village|township|county|city"));
        f.put("publicised", dice.pick("yes|no"));
        return f;
    }

    private Map<String, String> council(int index) {
        Map<String, String> f = new LinkedHashMap<>();
        f.put(
                "kind",
                List.of("villagers_council", "weddings_funerals", "elderly_association", "moral_council")
                        .get(index % 4));
        f.put("chair", people.name());
        f.put("members", "" + dice.between(5, 60));
        f.put(
                "founded_on",
                dice.day(LocalDate.of(2012, 1, 1), period.firstDay()).toString());
        f.put("charter", dice.pick("yes|no"));
        return f;
    }

    private Map<String, String> station() {
        Map<String, String> f = new LinkedHashMap<>();
        f.put("unit", village);
        for (String field : List.of(
                "sign",
                "venue",
                "books",
                "rules",
                "schedule",
                "records",
                "theory",
                "education",
                "culture",
                "science",
                "sports",
                "square_paved",
                "square_lit",
                "sports_equipment",
                "reading_room")) {
            f.put(field, dice.pick("yes|yes|yes|no"));
        }
        f.put("book_count", "" + dice.between(200, 4000));
        f.put("floor_area", "" + dice.between(60, 600));
        f.put("manager", people.name());
        f.put("phone", people.phone());
        return f;
    }

    private Map<String, String> log(String dateField) {
        Map<String, String> f = new LinkedHashMap<>();
        f.put(dateField, dice.day(period.firstDay(), period.lastDay()).toString());
        return f;
    }
}
