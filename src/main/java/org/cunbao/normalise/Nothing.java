package org.cunbao.normalise;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that people write where they have nothing to say (counting rules, section 4, rule 11). */
public final class Nothing {

    private static final Set<String> ZERO = Set.of(
            "无", "無", "没有", "没", "沒有", "未开展", "未开展活动", "没有开展", "没开展", "无活动", "未举办", "未组织", "未发生", "无人", "本季度无", "本季无",
            "本月无", "本期无", "本年无", "本年度无");
    private static final Set<String> OTHER = Set.of(
            "暂无", "暂缺", "暂未", "不详", "不祥", "不明", "未知", "不知", "无此项", "无数据", "无资料", "无内容", "空", "空白", "缺", "略", "未填",
            "未填写", "未登记", "未提供", "未统计", "不适用", "N/A", "n/a", "NA", "n.a.", "#N/A", "null", "NULL", "none", "None",
            "nil", "nan", "NaN");
    private static final String STROKES = "-/\\_|~=.·、,。";

    /** What the words begin with, alone or in brackets: most cells begin otherwise. */
    private static final String BEGINNINGS = Stream.of(Set.of(" ", "("), ZERO, OTHER)
            .flatMap(Set::stream)
            .map(word -> word.substring(0, 1))
            .distinct()
            .sorted()
            .collect(Collectors.joining());

    private Nothing() {}

    /** Whether a text as written says nothing. */
    public static boolean isSaid(String text) {
        return isWord(Plain.of(text));
    }

    /** Whether the plain text says nothing. */
    static boolean isWord(String plain) {
        if (plain.isEmpty() || plain.length() > 6 || BEGINNINGS.indexOf(plain.charAt(0)) < 0) {
            return isStrokes(plain);
        }
        String bare = bare(plain);
        return isStrokes(plain) || ZERO.contains(bare) || OTHER.contains(bare);
    }

    /** Whether the plain text, in a count, is zero. */
    static boolean isZero(String plain) {
        return plain.length() <= 8 && ZERO.contains(bare(plain));
    }

    private static String bare(String plain) {
        String bare = plain.indexOf(' ') < 0 ? plain : plain.replace(" ", "");
        boolean bracketed = bare.length() > 2 && bare.startsWith("(") && bare.endsWith(")");
        bare = bracketed ? bare.substring(1, bare.length() - 1) : bare;
        return bare.endsWith("。") || (bare.endsWith(".") && !bare.equals("n.a."))
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static boolean isStrokes(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) != ' ' && STROKES.indexOf(plain.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
