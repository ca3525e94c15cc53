package org.cunbao.generated;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A township whose villages' names look alike, with one village that has become part of another.
 *
 * @param villages those that exist, communities included
 * @param merged the one that has ended
 */
record Township(String code, String name, List<Village> villages, Village merged) {

    static Township of(Dice dice) {
        String code = "4" + dice.between(10000, 49999) + "" + dice.between(101, 129);
        String name = dice.pick("柳|泉|云|龙|枫|竹|沙|松|桃|荷") + dice.pick("溪|河|山|岭|塘|桥|田|湾") + dice.pick("镇|乡");
        Set<String> names = new LinkedHashSet<>();
        String base = dice.pick("坪|坝|湾|塘|岭|庄");
        names.add("上" + base);
        names.add("下" + base);
        int count = dice.between(13, 30);
        while (names.size() < count) {
            names.add(dice.pick("东|西|南|北|大|小|新|老|前|后|王家|李家|张家|石|白|黄|青|龙|杨") + dice.pick("河|岭|桥|塘|坝|湾|庄|沟|坪|井|树|台|山"));
        }
        List<Village> villages = new ArrayList<>();
        for (String each : names) {
            boolean community = villages.size() == 5 || villages.size() == 9;
            villages.add(village(code, villages.size(), each, community));
        }
        Village first = villages.get(2);
        Village merged = new Village(code + "299", "乌石窑村", List.of("乌石窑"), "2022-06-30", first.code());
        return new Township(code, name, List.copyOf(villages), merged);
    }

    private static Village village(String township, int index, String name, boolean community) {
        String code = township + (community ? "0" : "2") + (index + 10);
        String full = name + (community ? "社区" : "村");
        return new Village(
                code,
                full,
                community
                        ? List.of(full + "居委会", full + "居民委员会")
                        : List.of(name, full + "委会", full + "村民委员会", full + "新时代文明实践站"),
                "",
                "");
    }

    /** The organisation tree as {@code jobs/units} has it. */
    String units() {
        StringBuilder csv = new StringBuilder("code,name,level,parent,aliases,valid_from,valid_to,successor\n");
        csv.append(String.join(",", code, name, "township", code.substring(0, 6), name + "人民政府", "2011-01-01", "", ""))
                .append('\n');
        for (Village village : villages) {
            line(csv, village);
        }
        line(csv, merged);
        return csv.toString();
    }

    private void line(StringBuilder csv, Village village) {
        String level = village.name().endsWith("社区") ? "community" : "village";
        csv.append(String.join(
                        ",",
                        village.code(),
                        village.name(),
                        level,
                        code,
                        String.join("|", village.aliases()),
                        "2011-01-01",
                        village.validTo(),
                        village.successor()))
                .append('\n');
    }
}
