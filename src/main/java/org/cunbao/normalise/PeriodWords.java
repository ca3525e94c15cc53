package org.cunbao.normalise;

import java.util.regex.Pattern;

/** Makes a text ready for finding a period: numerals to digits, dates of filling in and full dates taken out. */
final class PeriodWords {

    private static final Pattern FILLED_IN =
            Pattern.compile("(?:有效期[限至]{0,2}|(?:填报|填表|填写|填制|制表|编制|上报|报送|报表|报告|打印|统计|登记|审核|日)(?:时间|日期|日))[:：]?\\s*"
                    + "(?:\\d{2,4}\\s*[年./-]\\s*)?(?:\\d{1,2}\\s*[月./-]\\s*)?(?:\\d{1,2}\\s*[日号]?)?(?:\\d{4,8})?");
    private static final Pattern DAYS = Pattern.compile(
            "((?:19|20)\\d\\d[年./-]\\d{1,2})[月./-]0?1[日号]?([-~至到]+(?:(?:19|20)\\d\\d[年./-])?\\d{1,2})[月./-](?:28|29|30|31)[日号]?");
    private static final Pattern FULL_DATE = Pattern.compile(
            "(?<!\\d)(?:19|20)?\\d\\d(?:年\\d{1,2}月\\d{1,2}[日号]?|([-./])\\d{1,2}\\1\\d{1,2}(?!\\d))|(?<!\\d)(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile("(?<!\\d)\\d{1,2}月\\d{1,2}[日号]");
    private static final Pattern NUMERAL_YEAR = Pattern.compile("[一二][〇○零一二三四五六七八九OＯ]{3}(?=年)");
    private static final Pattern NUMERAL_MONTH = Pattern.compile("[一二三四五六七八九十]{1,2}(?=月|[-~至到][一二三四五六七八九十]{1,2}月)");

    /** A label before its year: which year is meant, not that all of it is. */
    private static final Pattern LABEL = Pattern.compile("(?<!\\d年?)年度[:：]?\\s*(?=(?:19|20)\\d\\d)");

    private static final Pattern SPACED =
            Pattern.compile("(?<=[\\d年月日号第一二三四])\\s+(?=[年月日号季])|(?<=[年月第])\\s+(?=[\\d一二三四第])");

    private PeriodWords() {}

    static String clean(String text) {
        String plain = Plain.of(text);
        plain = NUMERAL_YEAR.matcher(plain).replaceAll(m -> digits(m.group()));
        plain = NUMERAL_MONTH
                .matcher(plain)
                .replaceAll(m -> Numerals.parse(m.group()).map(Object::toString).orElse(m.group()));
        plain = LABEL.matcher(FILLED_IN.matcher(plain).replaceAll(" ")).replaceAll(" ");
        plain = DAYS.matcher(SPACED.matcher(plain).replaceAll("")).replaceAll("$1月$2月");
        plain = FULL_DATE.matcher(plain).replaceAll(" ");
        return MONTH_DAY.matcher(plain).replaceAll(" ");
    }

    private static String digits(String numeral) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            digits.append(c == 'O' ? 0 : Numerals.digit(c));
        }
        return digits.toString();
    }
}
