package org.cunbao.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Form;

/**
 * Which columns a village's table has.
 *
 * @param columns from left to right
 * @param told the field that captions between the rows tell instead of a column; empty for none
 */
record Layout(List<Column> columns, String told) {

    /** Whether a second header row is needed. */
    boolean isGrouped() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }

    static Layout of(Form form, Dice dice, Lore lore) {
        String told = "";
        List<Column> columns = new ArrayList<>();
        boolean ticks = dice.chance(0.12);
        boolean captions = !ticks && dice.chance(0.08);
        for (Field field : form.fields()) {
            boolean known = lore.headers().containsKey(form.id() + "." + field.id());
            if (!known || !field.required() && dice.chance(0.22)) {
                continue;
            }
            boolean mainCode = field.type() == FieldType.CODE && field.required() && told.isEmpty();
            if (mainCode && captions && lore.titles().containsKey(form.id())) {
                told = field.id();
            } else if (mainCode && ticks) {
                ticks = false;
                tickColumns(form, field, columns, dice, lore);
            } else {
                columns.add(new Column(
                        field, "", header(dice.pick(lore.headersOf(form.id(), field.id())), dice), "", List.of()));
            }
        }
        order(columns, dice);
        columns = grouped(columns, form, dice);
        extras(columns, dice, lore);
        if (dice.chance(0.7)) {
            columns.add(0, Column.NUMBERS.headed(dice.pick("序号|序号|编号|No.|序  号|号")));
        }
        return new Layout(List.copyOf(distinct(columns)), told);
    }

    private static void tickColumns(Form form, Field field, List<Column> columns, Dice dice, Lore lore) {
        String group = dice.pick(lore.headersOf(form.id(), field.id())) + dice.pick("|（打√）|（请打√）");
        field.codes()
                .forEach(code -> columns.add(new Column(
                        field,
                        code.id(),
                        dice.pick(lore.wordsOf(form.id(), field.id(), code.id())),
                        group,
                        List.of())));
    }

    /** Two columns of one table do not bear one name. */
    private static List<Column> distinct(List<Column> columns) {
        List<Column> kept = new ArrayList<>();
        for (Column column : columns) {
            boolean twice = kept.stream().anyMatch(other -> bare(other).equals(bare(column)));
            if (!twice) {
                kept.add(column);
            } else if (column.field() != null) {
                kept.add(column.headed(column.field().zh()));
            }
        }
        return kept;
    }

    private static String bare(Column column) {
        return column.group() + column.header().replaceAll("[ \n*（必填）]", "");
    }

    private static void order(List<Column> columns, Dice dice) {
        boolean ticks = columns.stream().anyMatch(Column::isTick);
        if (ticks || columns.size() < 2) {
            return;
        }
        int swaps = dice.pick(List.of(0, 0, 1, 2, 3, 12));
        for (int i = 0; i < swaps; i++) {
            int at = dice.between(0, columns.size() - 2);
            Collections.swap(columns, at, at + 1);
        }
    }

    private static final Map<String, List<String>> STATION_GROUPS = Map.of(
            "六有", List.of("sign", "venue", "books", "rules", "schedule", "records"),
            "五大平台", List.of("theory", "education", "culture", "science", "sports"));

    private static List<Column> grouped(List<Column> columns, Form form, Dice dice) {
        List<Column> grouped = new ArrayList<>(columns);
        if (form.id().equals("station")) {
            if (dice.chance(0.6)) {
                grouped.replaceAll(column -> STATION_GROUPS.entrySet().stream()
                        .filter(entry -> column.field() != null
                                && entry.getValue().contains(column.field().id()))
                        .findFirst()
                        .map(entry -> column.in(entry.getKey()))
                        .orElse(column));
            }
            return grouped;
        }
        if (dice.chance(0.25) && grouped.size() > 4 && grouped.stream().noneMatch(Column::isTick)) {
            int first = dice.between(1, grouped.size() - 3);
            String group = dice.pick("基本情况|基本信息|具体情况|有关情况|详细情况");
            for (int i = first; i < first + dice.between(2, 3) && i < grouped.size(); i++) {
                grouped.set(i, grouped.get(i).in(group));
            }
        }
        return grouped;
    }

    private static void extras(List<Column> columns, Dice dice, Lore lore) {
        List<String> names = dice.shuffled(new ArrayList<>(lore.extras().keySet()));
        int count = dice.pick(List.of(0, 0, 1, 1, 2, 3));
        for (String name : names.subList(0, count)) {
            boolean atEnd = name.equals("备注")
                    || dice.chance(0.5)
                    || columns.stream().anyMatch(column -> !column.group().isEmpty());
            columns.add(
                    atEnd ? columns.size() : dice.between(1, columns.size()),
                    new Column(null, "", name, "", lore.extras().getOrDefault(name, List.of(""))));
        }
    }

    private static String header(String word, Dice dice) {
        return switch (dice.between(0, 14)) {
            case 0 -> "*" + word;
            case 1 -> word + "（必填）";
            case 2 -> word.length() == 2 ? word.charAt(0) + "    " + word.charAt(1) : word;
            case 3 ->
                word.length() >= 4 && !word.contains("（") ? word.substring(0, 2) + "\n" + word.substring(2) : word;
            default -> word;
        };
    }
}
