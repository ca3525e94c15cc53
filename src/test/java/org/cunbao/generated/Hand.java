package org.cunbao.generated;

import java.time.LocalDate;
import java.util.List;
import org.cunbao.definitions.Field;
import org.cunbao.vocabulary.Period;

/** How one village writes values: its own habits, kept through a table, with slips now and then. */
final class Hand {

    private static final List<String> DAYS_WITHOUT_YEAR = List.of("M月d日", "M.d", "M月d号", "M/d", "MM.dd");
    private static final List<String> DAYS = List.of(
            "yyyy-MM-dd",
            "yyyy.M.d",
            "yyyy年M月d日",
            "yyyyMMdd",
            "yyyy/M/d",
            "yyyy.MM.dd",
            "yyyy年MM月dd日",
            "yy.M.d",
            "yyyy-M-d",
            "yyyy、M、d");
    private static final List<String> FORMATS =
            List.of("yyyy-mm-dd", "yyyy/m/d", "yyyy\"年\"m\"月\"d\"日\"", "m\"月\"d\"日\"", "yyyy.m.d", "mm-dd-yy");

    private final Dice dice;
    private final Lore lore;
    private final Period period;
    private final double slips;
    private final int dateHabit;
    private final String datePattern;
    private final String shortPattern;
    private final String dateFormat;
    private final int countHabit;
    private final int yesHabit;
    private final String none;

    /**
     * @param slips the share of cells that are spoiled
     */
    Hand(Dice dice, Lore lore, Period period, double slips) {
        this.dice = dice;
        this.lore = lore;
        this.period = period;
        this.slips = slips;
        this.dateHabit = dice.between(0, 9);
        this.datePattern = dice.pick(DAYS);
        this.shortPattern = dice.pick(DAYS_WITHOUT_YEAR);
        this.dateFormat = dice.pick(FORMATS);
        this.countHabit = dice.between(0, 7);
        this.yesHabit = dice.between(0, 5);
        this.none = dice.pick("|||无|/|—|暂无");
    }

    /** An optional cell without a value. */
    Written nothing() {
        return Written.nothing(none);
    }

    Written write(String form, Field field, String value, boolean eventDate) {
        return switch (field.type()) {
            case DATE, DATE_OR_DONE -> date(LocalDate.parse(value), eventDate, field.required());
            case COUNT -> count(value, field.id().equals("age"));
            case DECIMAL -> decimal(form, value);
            case YES_NO -> yesNo(value);
            case CODE -> Written.plain(dice.pick(lore.wordsOf(form, field.id(), value)), value);
            case PERSON -> person(value);
            case ID_NUMBER -> idNumber(value);
            case PHONE -> phone(value);
            case UNIT, TEXT -> Written.plain(value, value);
        };
    }

    private Written date(LocalDate day, boolean event, boolean required) {
        String iso = day.toString();
        if (dice.chance(slips / 2) && !required) {
            return new Written(Ink.text(dice.pick("上半年某天|记不清了|年底前后")), "", "value.unreadable", "warning");
        }
        if (dice.chance(slips) && !event) {
            String month = dice.chance(0.5) ? DayText.of(day, "yyyy年M月") : DayText.of(day, "yyyy.MM");
            return new Written(Ink.text(month), iso.substring(0, 8) + "01", "date.day-assumed", "warning");
        }
        boolean known = event && period.contains(day);
        return switch (dateHabit) {
            case 0, 1, 2 ->
                Written.plain(Ink.date(day, dateFormat.startsWith("m\"") && !known ? "yyyy/m/d" : dateFormat), iso);
            case 3 -> Written.plain(known ? DayText.of(day, shortPattern) : DayText.of(day, datePattern), iso);
            case 4 -> Written.plain(DayText.han(day), iso);
            case 5 -> Written.plain(DayText.fullWidth(DayText.of(day, "yyyy.M.d")), iso);
            case 6 -> event ? Written.plain(range(day, known), iso) : Written.plain(DayText.of(day, datePattern), iso);
            case 7 -> Written.plain(Ink.number(DayText.of(day, "yyyyMMdd"), ""), iso);
            default -> Written.plain(DayText.of(day, datePattern), iso);
        };
    }

    private String range(LocalDate day, boolean known) {
        LocalDate last = day.plusDays(2);
        if (dice.chance(0.6) || last.getMonthValue() != day.getMonthValue()) {
            return DayText.of(day, known ? "M月d日" : "yyyy年M月d日");
        }
        String first = DayText.of(day, known ? "M月d日" : "yyyy年M月d日");
        return first + dice.pick("-|至|—|~") + DayText.of(last, dice.chance(0.5) ? "d日" : "M月d日");
    }

    private Written count(String value, boolean age) {
        int number = Integer.parseInt(value);
        if (!age && dice.chance(slips) && number >= 20) {
            int base = number / 10 * 10;
            return new Written(
                    Ink.text(dice.pick("约" + base + "人|" + base + "余人|近" + base + "|" + base + "多人|" + base + "左右")),
                    "" + base,
                    "number.approximate",
                    "info");
        }
        if (dice.chance(slips / 3)) {
            return new Written(Ink.text(dice.pick("很多|若干|待统计|不清楚")), "", "value.unreadable", "warning");
        }
        String unit = age ? "岁" : "";
        return switch (countHabit) {
            case 0 -> Written.plain(value + (unit.isEmpty() ? "人" : unit), value);
            case 1 -> Written.plain(DayText.fullWidth(value), value);
            case 2 ->
                age || number >= 1000
                        ? Written.plain(value, value)
                        : Written.plain(DayText.numeral(number) + "人", value);
            case 3 -> Written.plain(value, value);
            case 4 -> Written.plain(Ink.number(value, age ? "" : "0\"人\""), value);
            default -> Written.plain(Ink.number(value, ""), value);
        };
    }

    private Written decimal(String form, String value) {
        String unit = form.equals("aid") ? "元" : form.equals("volunteer") ? "小时" : "平方米";
        if (dice.chance(slips / 2)) {
            return new Written(Ink.text(dice.pick("较多|待核|不好估")), "", "value.unreadable", "warning");
        }
        return switch (countHabit) {
            case 0 -> Written.plain(value + unit, value);
            case 1 -> Written.plain(DayText.fullWidth(value), value);
            case 3 -> Written.plain(value, value);
            default -> Written.plain(Ink.number(value, countHabit == 5 ? "0.00" : ""), value);
        };
    }

    private Written yesNo(String value) {
        boolean yes = value.equals("yes");
        return switch (yesHabit) {
            case 0 -> Written.plain(yes ? "√" : "×", value);
            case 1 -> Written.plain(yes ? "是" : "否", value);
            case 2 -> Written.plain(yes ? "✓" : "✗", value);
            case 3 -> Written.plain(Ink.number(yes ? "1" : "0", ""), value);
            case 4 -> Written.plain(yes ? "已有" : "没有", value);
            default -> Written.plain(yes ? "有" : "无", value);
        };
    }

    private Written person(String name) {
        if (name.length() == 2 && dice.chance(0.15)) {
            return Written.plain(name.charAt(0) + dice.pick(" |　|  ") + name.charAt(1), name);
        }
        return dice.chance(slips) ? Written.plain(name + dice.pick("（队长）|(党员)| "), name) : Written.plain(name, name);
    }

    private Written idNumber(String id) {
        if (dice.chance(slips)) {
            return switch (dice.between(0, 2)) {
                case 0 ->
                    new Written(Ink.number(id.substring(0, 15) + "000", "0"), "", "id-number.digits-lost", "warning");
                case 1 ->
                    new Written(
                            Ink.text(id.substring(0, 17) + (id.charAt(17) == '3' ? '4' : '3')),
                            "",
                            "id-number.invalid",
                            "warning");
                default -> new Written(Ink.text(id.substring(0, 17)), "", "id-number.invalid", "warning");
            };
        }
        String written =
                dice.chance(0.05) ? id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14) : id;
        return Written.plain(dice.chance(0.3) ? written.replace('X', 'x') : written, id);
    }

    private Written phone(String phone) {
        if (dice.chance(slips / 2)) {
            return new Written(Ink.text(phone.substring(0, 10)), "", "value.unreadable", "warning");
        }
        return switch (dice.between(0, 9)) {
            case 0 ->
                Written.plain(phone.substring(0, 3) + "-" + phone.substring(3, 7) + "-" + phone.substring(7), phone);
            case 1 ->
                Written.plain(phone.substring(0, 3) + " " + phone.substring(3, 7) + " " + phone.substring(7), phone);
            case 2, 3, 4 -> Written.plain(Ink.number(phone, ""), phone);
            default -> Written.plain(phone, phone);
        };
    }
}
