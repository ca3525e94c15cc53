package org.cunbao.normalise;

import java.util.regex.Pattern;

/** Why a text is no number, for the person who has to mend it. */
final class NumberReasons {

    static final Reason DATE = new Reason("单元格是日期格式，不是数字", "the cell is a date, not a number");
    static final Reason NOT_WHOLE = new Reason("应为整数", "it should be a whole number");
    static final Reason NEGATIVE = new Reason("不能是负数", "it cannot be negative");
    static final Reason PERCENT = new Reason("是百分比，不是数量", "it is a percentage");
    static final Reason NONE = new Reason("不是数字，或单位不对", "it is no number, or in another unit");
    private static final Reason RANGE = new Reason("是一个范围，不知道取哪个数", "it is a range; write one number");
    private static final Reason SUM = new Reason("是算式，请填写结果", "it is a calculation; write its result");

    private static final Pattern IS_RANGE = Pattern.compile("\\D*[0-9.]+\\D{0,3}[-~至到][0-9.]+.*");
    private static final Pattern IS_NEGATIVE = Pattern.compile("[-负][0-9.,一二三四五六七八九十百千万]+\\D*|\\([0-9.,]+\\)");
    private static final Pattern IS_SUM = Pattern.compile(".*[0-9]\\D{0,3}[+*×/＋=]\\D{0,3}[0-9].*");

    private NumberReasons() {}

    /** The reason for a text without blanks that could not be read. */
    static Reason of(String text) {
        if (text.indexOf('%') >= 0 || text.startsWith("百分之")) {
            return PERCENT;
        }
        if (IS_NEGATIVE.matcher(text).matches()) {
            return NEGATIVE;
        }
        if (IS_RANGE.matcher(text).matches()) {
            return RANGE;
        }
        return IS_SUM.matcher(text).matches() ? SUM : NONE;
    }
}
