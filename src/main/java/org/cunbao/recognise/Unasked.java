package org.cunbao.recognise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.cunbao.normalise.TextKey;

/**
 * Beginnings and ends of headers that ask for what no form wants ({@code 回访…}, {@code …次数}): however alike the rest
 * is, such a header is no field's, unless one of the field's own wordings begins or ends so.
 */
final class Unasked {

    private static final String REST = "…";
    private static final String NAME = "名称";
    private static final List<Pattern> PATTERNS = WordLists.lines("unasked").stream()
            .map(line -> new Pattern(TextKey.of(line), line.endsWith(REST)))
            .toList();
    private static final int MOST_REMEMBERED = 10_000;
    private static final ConcurrentHashMap<String, List<Pattern>> SEEN = new ConcurrentHashMap<>();

    /** Things of one kind: no header that ends so asks for anything else ({@code 协商地点} is no date). */
    private static final List<String> KINDS =
            List.of("人数", "人次", "金额", "资金", "经费", "费用", "地点", "地址", "位置", "电话", "手机", "状态", "面积", "年龄", "性别");

    /** What a number is measured in, beside words by which a field would be asked for such numbers. */
    private static final Map<String, List<String>> MEASURES = Map.ofEntries(
            Map.entry("元", List.of("元", "金", "款", "资", "价", "钱")),
            Map.entry("钱", List.of("元", "金", "款", "资", "价", "钱")),
            Map.entry("万元", List.of("万元")),
            Map.entry("小时", List.of("小时", "时长", "时数", "工时")),
            Map.entry("平方米", List.of("面积", "平方", "平米")),
            Map.entry("㎡", List.of("面积", "平方", "平米")),
            Map.entry("册", List.of("册", "书")),
            Map.entry("本", List.of("册", "书")),
            Map.entry("次", List.of("次")),
            Map.entry("天", List.of("天")),
            Map.entry("公里", List.of("公里", "距离")),
            Map.entry("%", List.of("率")),
            Map.entry("口", List.of("口")),
            Map.entry("分", List.of("分")),
            Map.entry("张", List.of("张")));

    /** What hardly anything else is measured in. */
    private static final Set<String> TELLING = Set.of("平方米", "㎡", "册", "本");

    private static final java.util.regex.Pattern IN_BRACKETS =
            java.util.regex.Pattern.compile("[（(](?:单位[:：])?([^（()）]{1,3})[)）]$");

    /** {@code 一年开几次会}, {@code 花了多少钱}. */
    private static final java.util.regex.Pattern ASKED_FOR =
            java.util.regex.Pattern.compile("(?:几|多少)个?(万元|元|钱|小时|平方米|册|本|次|天)");

    private Unasked() {}

    /** Whether the header begins or ends so, be it a known wording or not. */
    static boolean isSo(String key) {
        return !patterns(key).isEmpty();
    }

    /**
     * Whether the header asks for something that the field is never asked for.
     *
     * @param key the header's comparison key, without what stands in brackets
     * @param wordings the field's own
     */
    static boolean by(String key, Set<String> wordings) {
        return patterns(key).stream().anyMatch(pattern -> wordings.stream().noneMatch(pattern::isAskedBy))
                || KINDS.stream()
                        .anyMatch(word ->
                                key.endsWith(word) && wordings.stream().noneMatch(wording -> wording.endsWith(word)));
    }

    /**
     * Whether nothing that the field is asked for stands in a column: its header is one of tables of any kind, or asks for
     * something else.
     *
     * @param wordings the field's own
     */
    static boolean by(HeaderColumn header, Set<String> wordings) {
        return isUnused(header)
                || WordLists.UNUSED.contains(withoutName(header.leafKey()))
                || by(header.leafWithoutBrackets(), wordings)
                || isMeasuredOtherwise(header, wordings);
    }

    /** Whether tables of any kind have such a column, with or without what stands in brackets ({@code 整改措施（如有）}). */
    static boolean isUnused(HeaderColumn header) {
        return WordLists.UNUSED.contains(header.leafKey()) || WordLists.UNUSED.contains(header.leafWithoutBrackets());
    }

    /** {@code 推荐单位名称} asks for what 推荐单位 asks for. */
    private static String withoutName(String key) {
        return key.endsWith(NAME) ? key.substring(0, key.length() - NAME.length()) : key;
    }

    /** {@code 活动经费（元）}, {@code 开几次会}: whether the header names a measure that none of the wordings could be asked in. */
    static boolean isMeasuredOtherwise(HeaderColumn header, Set<String> wordings) {
        return isMeasuredOtherwise(IN_BRACKETS.matcher(header.leaf()), wordings)
                || isMeasuredOtherwise(ASKED_FOR.matcher(header.leaf()), wordings);
    }

    private static boolean isMeasuredOtherwise(Matcher measure, Set<String> wordings) {
        List<String> asked = measure.find() ? MEASURES.getOrDefault(measure.group(1), List.of()) : List.of();
        return !asked.isEmpty()
                && wordings.stream().noneMatch(wording -> asked.stream().anyMatch(wording::contains));
    }

    /** {@code 建筑体量（㎡）}: whether the header names a measure of space or books in which the field is asked. */
    static boolean isMeasuredAlike(HeaderColumn header, Set<String> wordings) {
        Matcher measure = IN_BRACKETS.matcher(header.leaf());
        return measure.find() && TELLING.contains(measure.group(1)) && !isMeasuredOtherwise(header, wordings);
    }

    /** The beginnings and ends that the header has; remembered, since the same few headers come again and again. */
    private static List<Pattern> patterns(String key) {
        if (SEEN.size() > MOST_REMEMBERED) {
            SEEN.clear();
        }
        return SEEN.computeIfAbsent(
                key, asked -> PATTERNS.stream().filter(p -> p.isIn(asked)).toList());
    }

    private record Pattern(String word, boolean begins) {

        boolean isIn(String key) {
            return begins ? key.startsWith(word) : key.endsWith(word);
        }

        /** {@code 服务内容及成效} asks for the content, whatever comes after. */
        boolean isAskedBy(String wording) {
            return isIn(wording) && (begins || !wording.endsWith("及" + word) && !wording.endsWith("和" + word));
        }
    }
}
