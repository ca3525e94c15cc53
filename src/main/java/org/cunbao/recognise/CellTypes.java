package org.cunbao.recognise;

import java.util.regex.Pattern;
import org.cunbao.normalise.Ditto;
import org.cunbao.normalise.Surnames;
import org.cunbao.vocabulary.Cell;

/** Tells what a cell looks like, in a microsecond: columns are recognised by many cells, so this must be cheap. */
final class CellTypes {

    private static final Pattern ID =
            Pattern.compile("\\d{14}(?:\\d|\\d{2,3}[0-9Xx]|[0-9*]{4})|\\d{6}[*xX]{8}\\d{3}[0-9Xx]");
    private static final Pattern ROUNDED_ID = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?0?1[4-7]");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+?86)?1[3-9]\\d(?:\\d{8}|\\*{4}\\d{4})|0\\d{9,11}|\\d{7,8}");
    /** One, or several beside each other. */
    private static final Pattern PHONES = Pattern.compile("(?:" + PHONE + ")(?:[、/,，;；]+(?:" + PHONE + "))*");

    private static final Pattern DATE =
            Pattern.compile("(?!\\d{2}\\.\\d{1,2}$|\\d{2,4}[.-]\\d{1,2}\\s*(?:个|小时|钟头|[hH]|[元块万人名户次场支件册本套米亩岁]|周岁|平方|㎡))"
                    + "(?:(?:19|20)\\d{2}|\\d{2})[年./-]\\d{1,2}(?:[月./-](?:\\d{1,2}[日号]?)?)?.{0,12}|\\d{1,2}月\\d{1,2}[日号]?.{0,12}"
                    + "|(?:19|20)\\d{2}、\\d{1,2}(?:、\\d{1,2})?"
                    + "|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
                    + "|[二〇○零一1][〇○零一二三四五六七八九]{3}年.{1,8}|[一二三四五六七八九十]{1,3}月.{1,4}[日号]");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])");
    private static final Pattern DAY_NUMBER = Pattern.compile("(?:0?[1-9]|1[0-2])\\.(?:0?[1-9]|[12]\\d|3[01])");
    private static final Pattern NUMBER = Pattern.compile(
            "[约近超共¥￥]?[\\d,，.]+(?:余|多|几|来)?个?(?:人次|钟头|人|名|户|次|场|期|支|个|件|元|小时|册|平方米|㎡|岁|h|H|万元|本|套|米)?(?:左右|以上)?"
                    + "|[零〇一二两三四五六七八九十百千万]{1,6}(?:余|多|来)?(?:人次|人|名|户|次|场|支|个|件|元|小时|册|岁)?");
    private static final int SHORTEST_ID = 15;
    private static final int SHORTEST_PHONE = 7;
    private static final String SIGNS_OF_DAYS = "年月./-、";
    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;]");
    private static final String TICKS = "√✓✔☑×✗✘╳●○◎■□☐☒vVxX";
    private static final String YES_NO = "|是|否|有|无|对|没有|已|未|";

    private CellTypes() {}

    static CellType of(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> CellType.DATE;
            case NUMBER -> ofNumber(cell.raw());
            case BOOLEAN -> CellType.YES_NO;
            case ERROR, TEXT -> ofText(cell.raw());
        };
    }

    private static CellType ofNumber(String raw) {
        if (raw.indexOf('.') >= 0 || raw.startsWith("-")) {
            return DAY_NUMBER.matcher(raw).matches() ? CellType.DAY_NUMBER : CellType.NUMBER;
        }
        if (raw.length() >= 15) {
            return CellType.ID_NUMBER;
        }
        if (raw.length() == 11 && raw.charAt(0) == '1') {
            return CellType.PHONE;
        }
        return raw.length() == 8 && DATE.matcher(raw).matches() ? CellType.DATE : CellType.NUMBER;
    }

    private static CellType ofText(String raw) {
        String text = Halfwidth.of(raw);
        if (text.length() == 1 && TICKS.indexOf(text.charAt(0)) >= 0) {
            return CellType.TICK;
        }
        if (Ditto.isMark(raw)) {
            return CellType.DITTO;
        }
        if (text.length() <= 2 && !text.isEmpty() && YES_NO.contains("|" + text + "|")) {
            return CellType.YES_NO;
        }
        CellType numeric = hasDigit(text) ? ofDigits(text) : chineseNumeric(text);
        return numeric != CellType.TEXT ? numeric : ofNames(raw);
    }

    private static CellType ofDigits(String text) {
        if (isDigits(text)) {
            return ofPlainDigits(text);
        }
        String plain = text.startsWith("'") ? text.substring(1) : text;
        String joined = plain.indexOf('-') > 0 ? plain.replace("-", "") : plain;
        if (joined.length() >= SHORTEST_ID && ID.matcher(joined).matches()
                || has(plain, "Ee") && ROUNDED_ID.matcher(plain).matches()) {
            return CellType.ID_NUMBER;
        }
        CellType day = has(plain, SIGNS_OF_DAYS) || isDigits(plain) ? ofDays(plain) : CellType.TEXT;
        if (day != CellType.TEXT) {
            return day;
        }
        if (joined.length() >= SHORTEST_PHONE && PHONES.matcher(joined).matches()) {
            return CellType.PHONE;
        }
        return NUMBER.matcher(plain).matches() ? CellType.NUMBER : CellType.TEXT;
    }

    private static CellType ofDays(String plain) {
        if (DATE.matcher(plain).matches() || MONTH_AND_DAY.matcher(plain).matches()) {
            return CellType.DATE;
        }
        return DAY_NUMBER.matcher(plain).matches() ? CellType.DAY_NUMBER : CellType.TEXT;
    }

    /** The cheap question before a pattern that cannot match without one of the characters. */
    private static boolean has(String text, String some) {
        for (int i = 0; i < text.length(); i++) {
            if (some.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static CellType chineseNumeric(String text) {
        if (text.length() > 14 || text.isEmpty() || "零〇○一二两三四五六七八九十百约近".indexOf(text.charAt(0)) < 0) {
            return CellType.TEXT;
        }
        if (DATE.matcher(text).matches()) {
            return CellType.DATE;
        }
        return NUMBER.matcher(text).matches() ? CellType.NUMBER : CellType.TEXT;
    }

    private static CellType ofNames(String raw) {
        String name = raw.strip();
        if (name.length() > 40) {
            return CellType.TEXT;
        }
        if (name.length() <= 4 && isHan(name)) {
            return isName(name) ? CellType.PERSON : CellType.TEXT;
        }
        String[] parts = SEPARATOR.split(name);
        if (parts.length > 1) {
            for (String part : parts) {
                if (!isName(part)) {
                    return CellType.TEXT;
                }
            }
            return CellType.PERSONS;
        }
        return isName(withoutRemark(name)) ? CellType.PERSON : CellType.TEXT;
    }

    /** {@code 张三（户主）} is 张三. */
    private static String withoutRemark(String name) {
        char last = name.charAt(name.length() - 1);
        int bracket = last == '）' || last == ')' ? Math.max(name.indexOf('（'), name.indexOf('(')) : -1;
        return bracket > 1 ? name.substring(0, bracket) : name;
    }

    private static boolean isName(String part) {
        String name = Halfwidth.of(part);
        if (name.length() < 2 || name.length() > 4 || !Surnames.startsWithSurname(name)) {
            return false;
        }
        return isHan(name)
                || name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static boolean isHan(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 0x4E00 || name.charAt(i) > 0x9FFF) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What the patterns would say of nothing but digits, without asking them. */
    private static CellType ofPlainDigits(String text) {
        return switch (text.length()) {
            case 15, 16, 17, 18 -> CellType.ID_NUMBER;
            case 7 -> CellType.PHONE;
            case 8 -> DATE.matcher(text).matches() ? CellType.DATE : CellType.PHONE;
            case 10, 11, 12, 13 -> PHONE.matcher(text).matches() ? CellType.PHONE : CellType.NUMBER;
            default -> CellType.NUMBER;
        };
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
