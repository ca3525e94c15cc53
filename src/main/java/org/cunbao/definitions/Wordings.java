package org.cunbao.definitions;

import java.util.ArrayList;
import java.util.List;

/**
 * Wordings that are made of parts, written once: {@code <离任|卸任><村|>干部} is 离任村干部, 离任干部, 卸任村干部 and 卸任干部.
 *
 * <p>Clerks put the same few parts together in every way; a list that had to name each way would be long, and miss some.
 */
final class Wordings {

    private static final char OPEN = '<';
    private static final char CLOSE = '>';
    private static final int MOST = 1000;

    private Wordings() {}

    /** Whether the text stands for several wordings. */
    static boolean isMade(String text) {
        return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
    }

    /**
     * Every wording that the text stands for, in the order of its parts; none if its marks do not match, if one of the
     * wordings would be empty, or if there would be more than a thousand.
     */
    static List<String> of(String text) {
        List<String> made = new ArrayList<>(List.of(""));
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == OPEN ? text.indexOf(CLOSE, at) : until(text, at);
            if (end < 0 || text.charAt(at) == CLOSE) {
                return List.of();
            }
            String part = text.substring(at, end);
            List<String> ways =
                    part.charAt(0) == OPEN ? List.of(part.substring(1).split("\\|", -1)) : List.of(part);
            if (ways.stream().anyMatch(way -> way.indexOf(OPEN) >= 0) || made.size() * ways.size() > MOST) {
                return List.of();
            }
            List<String> longer = new ArrayList<>();
            made.forEach(before -> ways.forEach(way -> longer.add(before + way)));
            made = longer;
            at = part.charAt(0) == OPEN ? end + 1 : end;
        }
        return made.contains("") ? List.of() : made;
    }

    private static int until(String text, int from) {
        int open = text.indexOf(OPEN, from);
        int close = text.indexOf(CLOSE, from);
        int end = open < 0 ? close : close < 0 ? open : Math.min(open, close);
        return end < 0 ? text.length() : end;
    }
}
