package org.cunbao.normalise;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.definitions.Field;

/**
 * A number with what people write around it: a unit of measure, words for "about", thousands separators.
 *
 * <p>An approximate number is taken at its stated base (counting rules, section 4, rule 6). A range, a sum, a percentage
 * and a number in another measure than the field's are no numbers.
 */
final class NumberText {

    private static final String NUMBER = "[0-9.,，点點〇○零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿卅萬億兩貳參]+";
    private static final Pattern AMOUNT = Pattern.compile("(?<exact>共计?|合计|总计|总共|累计|计|￥|¥|人民币)?"
            + "(?<about>大约|大概|约有?|将近|接近|近|超过|逾|超|突破|不少于|不低于|至少|估计|上|不足|不到|>=?|≥)?"
            + "(?<number>" + NUMBER + ")"
            + "(?<more>余|多|来|几|\\+|好几)?"
            + "(?<big>[万亿])?(?<more2>余|多)?"
            + "(?<unit>[" + Han.RANGES + "A-Za-z0-9²㎡]*?)"
            + "(?<after>左右|上下|以上|之多|多|余|不等)?[。.,;]?");
    private static final String NO_UNIT_BEGINS = "余多来几好万亿点點〇○零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟廿卅萬億兩貳參";
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}([,，]\\d{3})+(\\.\\d+)?");

    private NumberText() {}

    /**
     * Reads a text without blanks.
     *
     * @param whole whether only whole numbers of things will do, so that no other measure fits
     */
    static Optional<Amount> read(String text, Field field, boolean whole) {
        Optional<Measure> plain = unitBehindDigits(text);
        if (plain.isPresent()) {
            BigDecimal number = new BigDecimal(text.substring(0, digits(text)));
            return plain.filter(unit -> unit.fits(field, whole))
                    .map(unit -> new Amount(rounded(number.multiply(unit.factor())), false));
        }
        Matcher m = AMOUNT.matcher(bare(text));
        if (!m.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = number(m);
        Optional<BigDecimal> factor = factor(m.group("unit"), field, whole);
        return number.flatMap(n -> factor.map(f -> new Amount(rounded(n.multiply(f)), isApproximate(m))));
    }

    /** Nothing but a few digits and a unit, as most are written: what the pattern would say of it, without asking it. */
    private static Optional<Measure> unitBehindDigits(String text) {
        int digits = digits(text);
        if (digits == 0 || digits > 9 || digits == text.length() || NO_UNIT_BEGINS.indexOf(text.charAt(digits)) >= 0) {
            return Optional.empty();
        }
        for (int i = digits; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0x4E00 && c <= 0x9FFF)) {
                return Optional.empty();
            }
        }
        return Measure.find(text.substring(digits));
    }

    /** How many digits the text begins with. */
    private static int digits(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static Optional<BigDecimal> number(Matcher m) {
        String digits = m.group("number");
        String more = m.group("more");
        String big = m.group("big");
        if (digits.indexOf(',') >= 0 || digits.indexOf('，') >= 0) {
            if (!GROUPS.matcher(digits).matches()) {
                return Optional.empty();
            }
            digits = digits.replace(",", "").replace("，", "");
        }
        String whole = "百千万亿".indexOf(digits.charAt(0)) >= 0 && (more != null || m.group("about") != null)
                ? "一" + digits
                : digits;
        return Numerals.parse(big == null ? whole : whole + big);
    }

    private static Optional<BigDecimal> factor(String unit, Field field, boolean whole) {
        if (unit.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        return Measure.find(unit).filter(measure -> measure.fits(field, whole)).map(Measure::factor);
    }

    private static boolean isApproximate(Matcher m) {
        return m.group("about") != null
                || m.group("more") != null
                || m.group("more2") != null
                || m.group("after") != null;
    }

    /** Thirds of an hour have no end: what is left of a converted number is cut where nobody measures. */
    private static BigDecimal rounded(BigDecimal value) {
        return value.scale() > 6 ? value.setScale(4, java.math.RoundingMode.HALF_UP) : value;
    }

    /** Without a unit's brackets ({@code 52（人）}) and without a remark in brackets on what the number consists of. */
    private static String bare(String text) {
        int open = text.indexOf('(');
        if (open <= 0 || !text.endsWith(")")) {
            return text;
        }
        String inner = text.substring(open + 1, text.length() - 1);
        boolean remark =
                inner.startsWith("其中") || inner.startsWith("含") || inner.startsWith("包括") || inner.startsWith("包含");
        return text.substring(0, open) + (remark ? "" : inner);
    }
}
