package org.cunbao.recognise;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.normalise.TextKey;
import org.cunbao.normalise.YesNo;

/**
 * What a header offers to be chosen from: {@code 专/兼}, {@code 演出或服务}, {@code 性别（单选：男、女）}, {@code
 * 身份类型（如低保、残疾）}.
 *
 * @param outside the header without what stands in brackets
 * @param inside what stands in the first brackets, without the word that calls for a choice; empty where there are none
 * @param areExamples whether that is only some of what may be written
 */
record HeaderChoices(String outside, String inside, boolean areExamples) {

    /** More than a synonym: letters that happen to spell another field's word ({@code 专/业}) are not meant. */
    private static final int WHICH_CODE = 1150;

    /** The cells must say so, too ({@code 专业/业余} over 专职 and 业余). */
    static final int PERHAPS_WHICH_CODE = 1010;

    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（()）]+)[)）]");
    private static final Pattern CHOOSE = Pattern.compile("^(?:(?:单选|选填|任选|填|选|如|例如|例)\\s*[:：]?)|等$");

    /** Examples say less than choices: {@code 会什么（如唱戏、理发）} asks for no kind of person. */
    private static final Pattern EXAMPLES = Pattern.compile("^(?:如|例)|等$");

    private static final Pattern ALTERNATIVES = Pattern.compile("[/／、]|或者?|还是");

    static HeaderChoices of(HeaderColumn header) {
        Matcher brackets = BRACKETS.matcher(header.leaf());
        if (!brackets.find()) {
            return new HeaderChoices(header.leaf(), "", false);
        }
        String inside = brackets.group(1);
        boolean examples = EXAMPLES.matcher(inside).find();
        return new HeaderChoices(brackets.replaceAll(""), CHOOSE.matcher(inside).replaceAll(""), examples);
    }

    /**
     * How surely nothing but words of the field's own list are offered, each for another code; perhaps so where one of
     * two is; 0 where they are not, or are only examples, or 是 and 否, which any question offers.
     */
    int whichCode(Field field, FormWords words) {
        int within = areExamples ? 0 : whichCode(inside, field, words);
        return Math.max(whichCode(outside, field, words), within);
    }

    /** Whether there are examples, and all of them are codes of the field. */
    boolean areExamplesOf(Field field, FormWords words) {
        return areExamples && whichCode(inside, field, words) == WHICH_CODE;
    }

    private static int whichCode(String choices, Field field, FormWords words) {
        if (field.codes().isEmpty() || !ALTERNATIVES.matcher(choices).find()) {
            return 0;
        }
        Set<Code> named = new LinkedHashSet<>();
        int known = 0;
        String[] parts = ALTERNATIVES.split(choices);
        for (String part : parts) {
            Code code = words.of(field).codes().get(TextKey.of(part));
            if (code != null) {
                named.add(code);
                known++;
            }
        }
        if (Stream.of(parts).map(TextKey::of).allMatch(YesNo::says)) {
            return 0;
        }
        if (parts.length >= 2 && named.size() == parts.length) {
            return WHICH_CODE;
        }
        boolean unused = Stream.of(parts).map(TextKey::of).anyMatch(WordLists.UNUSED::contains);
        return parts.length == 2 && known == 1 && !unused ? PERHAPS_WHICH_CODE : 0;
    }
}
