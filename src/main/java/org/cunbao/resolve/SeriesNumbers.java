package org.cunbao.resolve;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.cunbao.normalise.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in a title that tell one event of a series from the next: {@code 第82期}, {@code 第三次}, {@code （二）},
 * {@code 2023年}, {@code 四季度}, {@code 3月5日}; not those that count something ({@code 慰问10名老人}).
 *
 * <p>A number is coded as its sort (the place in the list of sorts) times a million and its value.
 */
final class SeriesNumbers {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final long SORT = 1_000_000;
    private static final List<String> SORTS = List.of("year", "quarter", "month", "day", "ordinal");
    private static final String NUMBER = "[0-9]{1,4}|[〇零一二三四五六七八九十百两廿卅]{1,6}";
    private static final Pattern NUMBERS = Pattern.compile("(?<year>20[0-9]{2}|[一二][〇零九]{1}[〇零一二三四五六七八九]{2})(?=年)"
            + "|(?:第\\s?)?(?<quarter>[1-4一二三四])(?=季度)"
            + "|(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?=月(?![光饼圆嫂子亮季]))"
            + "|(?<=月)(?<day>[0-3]?[0-9]|[一二三四五六七八九十廿]{1,3})(?=[日号])"
            + "|第\\s?(?<ordinal1>" + NUMBER + ")"
            + "|(?<ordinal2>" + NUMBER + ")(?=[期讲届集辑])"
            + "|[(\\[【〔](?<ordinal3>" + NUMBER + ")[)\\]】〕]"
            + "|之(?<ordinal4>" + NUMBER + ")(?![" + "〇零一二三四五六七八九十百" + "])"
            + "|(?<![0-9.])(?<ordinal5>[0-9]{1,4})$");
    private static final List<String> ORDINALS = List.of("ordinal1", "ordinal2", "ordinal3", "ordinal4", "ordinal5");

    private SeriesNumbers() {}

    static long[] of(String text) {
        String plain = NFKC.normalize(text).strip();
        LongStream.Builder codes = LongStream.builder();
        Matcher m = NUMBERS.matcher(plain);
        while (m.find()) {
            for (String sort : SORTS.subList(0, 4)) {
                add(codes, sort, m.group(sort));
            }
            ORDINALS.forEach(group -> add(codes, "ordinal", m.group(group)));
        }
        return codes.build().sorted().distinct().toArray();
    }

    /** Whether both have numbers of one sort, and neither's of that sort include all of the other's. */
    static boolean differ(long[] a, long[] b) {
        for (long sort = 0; sort < SORTS.size(); sort++) {
            long[] left = ofSort(a, sort);
            long[] right = ofSort(b, sort);
            if (left.length > 0 && right.length > 0 && !includes(left, right) && !includes(right, left)) {
                return true;
            }
        }
        return false;
    }

    private static void add(LongStream.Builder codes, String sort, @Nullable String number) {
        if (number != null) {
            value(number).ifPresent(value -> codes.add(SORTS.indexOf(sort) * SORT + value.longValue()));
        }
    }

    private static Optional<BigDecimal> value(String number) {
        return Numerals.parse(number).filter(value -> value.signum() > 0 && value.scale() <= 0);
    }

    private static long[] ofSort(long[] codes, long sort) {
        return Arrays.stream(codes).filter(code -> code / SORT == sort).toArray();
    }

    private static boolean includes(long[] more, long[] few) {
        return Arrays.stream(few).allMatch(code -> Arrays.binarySearch(more, code) >= 0);
    }
}
