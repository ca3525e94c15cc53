package org.cunbao.plausibility;

/** What can look unlikely; each with what was seen ({0}, {1} …) and what to do about it. */
public enum FlagKind {
    /** {0} statistic, {1} value, {2} median, {3} number of earlier periods. */
    JUMP(
            "flag.jump",
            "“{0}”是 {1}，以往 {3} 期的中位数是 {2}，相差过大。请核对有没有漏报、重报或单位写错。",
            "{0} is {1}, while the median of {3} earlier periods is {2}. Check for missing or doubled reports and wrong units."),
    /** {0} rows, {1} rows of the shorter list, {2} the other list. */
    COPIED_LIST(
            "flag.copied-list",
            "{1} 行中有 {0} 行与 {2} 的内容相同或几乎相同。请核对是不是照抄了别处或上期的表。",
            "{0} of {1} rows say the same as {2}, or nearly the same. Check whether the list was copied from elsewhere or from an earlier one."),
    /** {0} hours, {1} days. */
    HOURS(
            "flag.hours",
            "入队 {1} 天，服务时长 {0} 小时，每天超过 16 小时。请核对时长的单位和入队时间。",
            "{0} hours in {1} days since joining are more than 16 a day. Check the unit of the hours and the day of joining."),
    /** {0} day of joining, {1} day of birth. */
    BEFORE_BIRTH("flag.before-birth", "入队时间 {0} 不晚于出生日期 {1}。请核对两个日期。", "Joined on {0}, born on {1}. Check both days."),
    /** {0} person, {1} day, {2} the other place. */
    TWO_PLACES(
            "flag.two-places",
            "{0} 在 {1} 同时出现在两处，另一处是 {2}。请核对日期和主讲人。",
            "{0} is in two places on {1}; the other is {2}. Check the days and the speaker."),
    /** {0} round numbers, {1} numbers. */
    ROUND_NUMBERS(
            "flag.round-numbers",
            "{1} 个参与人数中有 {0} 个是整十数。请核对是不是估计的。",
            "{0} of {1} numbers of participants are multiples of ten. Check whether they were estimated.");

    private final String code;
    private final String zh;
    private final String en;

    FlagKind(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** The stable word for it: {@code flag.jump}. */
    public String code() {
        return code;
    }

    String sentence(boolean chinese) {
        return chinese ? zh : en;
    }
}
