package org.cunbao.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Form;
import org.cunbao.vocabulary.Origin;

/** Writes the header and the rows of one table, and the truth beside them. */
final class TablePen {

    private final Paper paper;
    private final Truth truth;
    private final Form form;
    private final Layout layout;
    private final Dice dice;
    private final Hand hand;
    private final Lore lore;
    private final Map<String, String> belongsTo;
    private final Map<Field, BigDecimal> sums = new LinkedHashMap<>();
    private final Map<Field, String> last = new LinkedHashMap<>();
    private final boolean dittos;
    private int row;
    private int number;

    /** What a pen writes on and with. */
    record Desk(Paper paper, Truth truth, Dice dice, Hand hand, Lore lore) {}

    /**
     * @param belongsTo form, unit and period of every entry
     */
    TablePen(Desk desk, Form form, Map<String, String> belongsTo, int row) {
        this.paper = desk.paper();
        this.truth = desk.truth();
        this.dice = desk.dice();
        this.hand = desk.hand();
        this.lore = desk.lore();
        this.form = form;
        this.layout = Layout.of(form, dice, desk.lore());
        this.belongsTo = belongsTo;
        this.dittos = dice.chance(0.12);
        this.row = row;
    }

    int width() {
        return layout.columns().size();
    }

    /** Writes everything from the header to the last total. @return the next free row */
    int write(List<Map<String, String>> facts) {
        header();
        boolean told = !layout.told().isEmpty();
        if (told) {
            boolean repeats = dice.chance(0.4);
            int block = 0;
            for (List<Map<String, String>> rows : blocks(facts)) {
                if (block > 0 && repeats) {
                    header();
                }
                caption(block++, rows);
                rows.forEach(this::fact);
            }
        } else {
            boolean repeats = facts.size() > 8 && dice.chance(0.06);
            for (int i = 0; i < facts.size(); i++) {
                if (repeats && i == facts.size() / 2) {
                    header();
                }
                fact(facts.get(i));
            }
        }
        tail();
        return row;
    }

    private void header() {
        List<Column> columns = layout.columns();
        boolean grouped = layout.isGrouped();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!grouped) {
                paper.put(row, i + 1, Ink.text(column.header()));
            } else if (column.group().isEmpty()) {
                paper.put(row, i + 1, Ink.text(column.header()));
                paper.merge(row, i + 1, row + 1, i + 1);
            } else {
                boolean first = i == 0 || !columns.get(i - 1).group().equals(column.group());
                if (first) {
                    paper.put(row, i + 1, Ink.text(column.group()));
                    paper.merge(row, i + 1, row, lastOf(column.group(), i));
                }
                paper.put(row + 1, i + 1, Ink.text(column.header()));
            }
        }
        for (int i = grouped ? 0 : 1; i < 2; i++) {
            truth.row(row++, "header");
        }
    }

    private int lastOf(String group, int from) {
        int end = from;
        while (end < layout.columns().size()
                && layout.columns().get(end).group().equals(group)) {
            end++;
        }
        return end;
    }

    private List<List<Map<String, String>>> blocks(List<Map<String, String>> facts) {
        Map<String, List<Map<String, String>>> blocks = new LinkedHashMap<>();
        facts.forEach(fact -> blocks.computeIfAbsent(fact.getOrDefault(layout.told(), ""), key -> new ArrayList<>())
                .add(fact));
        return List.copyOf(blocks.values());
    }

    private void caption(int block, List<Map<String, String>> rows) {
        String word =
                dice.pick(lore.wordsOf(form.id(), layout.told(), rows.get(0).getOrDefault(layout.told(), "")));
        String caption = "一二三四五六七八九".charAt(block) + "、" + word + (dice.chance(0.5) ? "" : "（" + rows.size() + "）");
        paper.put(row, 1, Ink.text(caption));
        if (dice.chance(0.6)) {
            paper.merge(row, 1, row, width());
        }
        truth.row(row++, "title");
        last.clear();
    }

    private void fact(Map<String, String> fact) {
        number++;
        Map<String, String> values = new LinkedHashMap<>(belongsTo);
        if (!layout.told().isEmpty()) {
            values.put(layout.told(), fact.getOrDefault(layout.told(), ""));
        }
        boolean lacks = dice.chance(0.006);
        boolean accepted = true;
        List<String[]> findings = new ArrayList<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            Column column = layout.columns().get(i);
            Field field = column.field();
            if (field == null) {
                paper.put(
                        row,
                        i + 1,
                        column.isNumber() ? Ink.number("" + number, "") : Ink.text(dice.pick(column.extras())));
                continue;
            }
            String value = fact.getOrDefault(field.id(), "");
            if (lacks && field.required() && !column.isTick() && accepted) {
                accepted = false;
                last.remove(field);
                findings.add(new String[] {Origin.letters(i + 1), "value.missing", "error"});
                continue;
            }
            if (column.isTick()) {
                paper.put(row, i + 1, Ink.text(column.code().equals(value) ? "√" : ""));
                values.put(field.id(), value);
                continue;
            }
            cell(i + 1, field, value, values, findings);
        }
        truth.data(row, accepted);
        if (accepted) {
            truth.values(row, 1, values, notes());
        }
        boolean all = accepted;
        findings.stream().filter(f -> all || !f[2].equals("info")).forEach(f -> truth.finding(row, f[0], f[1], f[2]));
        if (dice.chance(0.004) && !paper.name().isEmpty()) {
            paper.hide(row);
            truth.finding(row, "", "row.hidden", "info");
        }
        row++;
    }

    private Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        for (int i = 0; i < width(); i++) {
            Field field = layout.columns().get(i).field();
            if (field != null) {
                String header = layout.columns().get(i).group() + "/"
                        + layout.columns().get(i).header();
                notes.put(
                        field.id(),
                        form.id() + header + "=" + paper.at(row, i + 1).content());
            }
        }
        return notes;
    }

    private void cell(int column, Field field, String value, Map<String, String> values, List<String[]> findings) {
        if (value.isEmpty() || !field.required() && dice.chance(0.06)) {
            Written nothing = hand.nothing();
            boolean yesNo = field.type() == FieldType.YES_NO || field.type() == FieldType.COUNT;
            paper.put(row, column, yesNo ? Ink.BLANK : nothing.ink());
            last.remove(field);
            return;
        }
        boolean repeats = dittos
                && value.equals(last.get(field))
                && (field.type() == FieldType.CODE
                        || field.type() == FieldType.DATE
                        || field.type() == FieldType.DATE_OR_DONE
                        || field.type() == FieldType.TEXT);
        if (repeats) {
            paper.put(row, column, Ink.text(dice.pick("同上|〃")));
            values.put(field.id(), value);
            return;
        }
        Written written = hand.write(
                form.id(),
                field,
                value,
                form.dateField().filter(field.id()::equals).isPresent());
        paper.put(row, column, written.ink());
        values.put(field.id(), field.id().equals("unit") ? belongsTo.getOrDefault("@unit", "") : written.value());
        if (!written.code().isEmpty()) {
            findings.add(new String[] {Origin.letters(column), written.code(), written.severity()});
            last.remove(field);
        } else {
            last.put(field, value);
        }
        if (!written.value().isEmpty() && summable(field)) {
            sums.merge(field, new BigDecimal(written.value()), BigDecimal::add);
        }
    }

    private static boolean summable(Field field) {
        return (field.type() == FieldType.COUNT || field.type() == FieldType.DECIMAL)
                && !field.id().equals("age");
    }

    /** Lines that hold a running number and nothing else, and a total. */
    private void tail() {
        if (layout.columns().get(0).isNumber() && dice.chance(0.15)) {
            for (int i = dice.between(1, 4); i > 0; i--) {
                number++;
                paper.put(row, 1, Ink.number("" + number, ""));
                truth.row(row++, "blank");
            }
        }
        if (!sums.isEmpty() && dice.chance(0.35)) {
            total();
        }
    }

    private void total() {
        paper.put(row, 1, Ink.text(dice.pick("合计|总计|合  计|合计：|共计")));
        boolean wrong = dice.chance(0.15);
        for (int i = 1; i < layout.columns().size(); i++) {
            Field field = layout.columns().get(i).field();
            if (field != null && sums.containsKey(field)) {
                BigDecimal sum =
                        sums.getOrDefault(field, BigDecimal.ZERO).add(wrong ? BigDecimal.TEN : BigDecimal.ZERO);
                paper.put(row, i + 1, Ink.number(sum.toPlainString(), ""));
                if (wrong) {
                    truth.finding(row, Origin.letters(i + 1), "control-total.differs", "warning");
                }
            }
        }
        truth.row(row++, "subtotal");
    }
}
