package org.cunbao.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides identity numbers and phones in any text that people or logs will see. */
public final class Masking {

    /** Identity numbers (15, 18, or damaged around that length) before phones, since they contain eleven digits too. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?<![0-9])(?:([0-9]{6})[0-9]{5,12}([0-9]{3}[0-9Xx])|(1[0-9]{2})[0-9]{4}([0-9]{4}))(?![0-9])");

    private Masking() {}

    /**
     * {@code 341799197303052053} becomes {@code 341799********2053}, {@code 13812345678} becomes {@code 138****5678};
     * everything else stays. Idempotent.
     */
    public static String mask(String text) {
        Matcher matcher = PERSONAL.matcher(text);
        StringBuilder masked = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    masked,
                    matcher.group(1) != null
                            ? matcher.group(1) + "********" + matcher.group(2)
                            : matcher.group(3) + "****" + matcher.group(4));
        }
        return matcher.appendTail(masked).toString();
    }
}
