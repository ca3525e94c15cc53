package org.cunbao.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Form;

/** Writes what stands around a table: titles, lines about who and when, instructions, signatures; and cards. */
final class PagePen {

    private final TablePen.Desk desk;
    private final Telling telling;
    private int row;

    PagePen(TablePen.Desk desk, Telling telling) {
        this.desk = desk;
        this.telling = telling;
        this.row = desk.paper().lastRow() + 1;
    }

    /**
     * @param stacked whether another table stands above on the sheet
     */
    void write(Form form, List<Map<String, String>> facts, boolean stacked) {
        Dice dice = desk.dice();
        if (stacked) {
            for (int i = dice.between(1, 2); i > 0; i--) {
                desk.truth().row(row++, "blank");
            }
        } else if (dice.chance(0.04)) {
            desk.truth().row(row++, "blank");
        }
        Map<String, String> belongsTo = Map.of(
                "@form",
                form.id(),
                "@unit",
                telling.village().code(),
                "@period",
                telling.period().code());
        above(form, stacked);
        if (form.id().equals("station") && dice.chance(0.4)) {
            card(form, facts.get(0), belongsTo);
        } else {
            row = new TablePen(desk, form, belongsTo, row).write(facts);
        }
        below();
    }

    private void above(Form form, boolean stacked) {
        Dice dice = desk.dice();
        if (!stacked && dice.chance(0.15)) {
            line("title", dice.pick("附件1|附件2：|附表3"), 1);
        }
        String title = dice.pick(desk.lore().titles().getOrDefault(form.id(), List.of()));
        if (telling.inTitle() || stacked || dice.chance(0.8)) {
            String whole = telling.inTitle()
                    ? dice.pick(List.of(
                            telling.unit() + telling.quarter() + title,
                            telling.quarter() + telling.unit() + title,
                            telling.unit() + title + "（" + telling.quarter() + "）"))
                    : title;
            line("title", whole, dice.between(4, 9));
        }
        if (telling.inBanner()) {
            banner();
        }
        if (dice.chance(0.08)) {
            line("note", dice.pick("填表说明：请如实填写，不得空项。|说明：带*的为必填项|注：日期按实际发生填写"), dice.between(1, 6));
        }
    }

    private void banner() {
        Dice dice = desk.dice();
        String unit = dice.pick("填报单位|单位|填报村（社区）|报送单位") + "：" + telling.unit();
        String quarter = dice.pick("填报期间|所属期|统计时段|报送周期") + "：" + telling.quarter();
        if (dice.chance(0.5)) {
            line("note", unit + "        " + quarter, dice.between(1, 6));
        } else {
            desk.paper().put(row, 1, Ink.text(unit));
            desk.paper().put(row, 4, Ink.text(quarter));
            desk.truth().row(row++, "note");
        }
    }

    private void below() {
        Dice dice = desk.dice();
        if (dice.chance(0.15)) {
            desk.truth().row(row++, "blank");
            line("note", dice.pick("注：以上数据均已核实。|说明：本表一式两份。|备注：联系方式以村委会登记为准。"), 1);
        }
        if (dice.chance(0.4)) {
            desk.paper().put(row, 1, Ink.text(dice.pick("填表人：王会计|制表人：李文书|填报人：张小花")));
            desk.paper().put(row, 3, Ink.text(dice.pick("审核人：陈书记|负责人：赵主任|联系电话：13800001111")));
            desk.truth().row(row++, "note");
        }
    }

    private void line(String rowClass, String text, int width) {
        desk.paper().put(row, 1, Ink.text(text));
        desk.paper().merge(row, 1, row, width);
        desk.truth().row(row++, rowClass);
    }

    /** Label beside value, two pairs a row. */
    private void card(Form form, Map<String, String> fact, Map<String, String> belongsTo) {
        int pair = 0;
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            String value = fact.getOrDefault(field.id(), "");
            if (value.isEmpty()) {
                continue;
            }
            int column = 1 + 2 * (pair % 2);
            desk.paper().put(row, column, Ink.text(desk.dice().pick(desk.lore().headersOf(form.id(), field.id()))));
            Written written = desk.hand().write(form.id(), field, value, false);
            desk.paper().put(row, column + 1, written.ink());
            values.put(
                    field.id(),
                    field.type() == FieldType.UNIT ? telling.village().code() : written.value());
            if (!written.code().isEmpty()) {
                desk.truth()
                        .finding(
                                row,
                                org.cunbao.vocabulary.Origin.letters(column + 1),
                                written.code(),
                                written.severity());
            }
            pair++;
            if (pair % 2 == 0) {
                cardRow(values, belongsTo);
            }
        }
        if (pair % 2 == 1) {
            cardRow(values, belongsTo);
        }
    }

    private void cardRow(Map<String, String> values, Map<String, String> belongsTo) {
        values.putAll(belongsTo);
        desk.truth().values(row, 1, values, Map.of());
        desk.truth().data(row++, true);
        values.clear();
    }
}
