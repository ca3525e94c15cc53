package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.List;

/** Rosters of made-up villagers as texts, a village and a quarter each: what a township sends in over some years. */
public final class NightRosters {

    private static final List<String> HEADER = List.of("序号", "姓名", "性别", "出生年月", "身份证号", "联系电话", "志愿者类别");

    private final List<Villager> villagers;

    /**
     * @param persons how many different ones there are
     */
    public NightRosters(int persons) {
        this.villagers = Population.of(persons, 11);
    }

    /**
     * Title, header and the villagers from one number to another.
     *
     * @param title of the sheet
     */
    public List<List<String>> roster(String title, int from, int to) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(title), HEADER));
        for (int number = from; number < to; number++) {
            rows.add(row(number - from + 1, villagers.get(number)));
        }
        return rows;
    }

    /** One in three writes no identity number, one in four no birth date. */
    private static List<String> row(int line, Villager villager) {
        return List.of(
                String.valueOf(line),
                villager.name(),
                villager.gender().equals("male") ? "男" : "女",
                villager.number() % 4 == 0 ? "" : villager.born().toString(),
                villager.number() % 3 == 0 ? "" : villager.id(),
                villager.phone(),
                "普通村民");
    }
}
