package org.cunbao.definitions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The wordings of one thing. Those that are made of the same parts are written once: {@code <离任|卸任><村|>干部} is 离任村干部,
 * 离任干部, 卸任村干部 and 卸任干部.
 *
 * <p>Clerks put the same few parts together in every way; a list that had to name each way would be long, and miss some.
 * They are put together only where somebody compares with them: most commands never do.
 *
 * @param written in code-point order, wordings made of parts with their marks
 */
public record Wordings(List<String> written) {

    /** No wording. */
    public static final Wordings NONE = new Wordings(List.of());

    private static final char OPEN = '<';
    private static final char CLOSE = '>';
    private static final int MOST = 1000;

    public Wordings {
        written = List.copyOf(written);
    }

    /** Wordings as a definition would list them, in any order. */
    public static Wordings of(String... written) {
        return new Wordings(List.of(written).stream().sorted().toList());
    }

    /** Every wording, each once: first those written whole, then those made of parts, in the order of their parts. */
    public List<String> all() {
        Set<String> all = new LinkedHashSet<>();
        written.stream().filter(text -> !isMade(text)).forEach(all::add);
        written.stream().filter(Wordings::isMade).forEach(text -> all.addAll(made(parts(text))));
        return List.copyOf(all);
    }

    /**
     * Whether the text is one wording, or its marks match and it stands for at most a thousand, none of them empty.
     */
    static boolean isRight(String text) {
        if (!isMade(text)) {
            return true;
        }
        List<List<String>> parts = parts(text);
        long ways = parts.stream().mapToLong(List::size).reduce(1, (one, other) -> Math.min(one * other, MOST + 1L));
        return ways <= MOST && !parts.stream().allMatch(part -> part.contains(""));
    }

    /** Whether the text stands for several wordings. */
    private static boolean isMade(String text) {
        return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
    }

    private static List<String> made(List<List<String>> parts) {
        List<String> made = List.of("");
        for (List<String> ways : parts) {
            List<String> longer = new ArrayList<>(made.size() * ways.size());
            made.forEach(before -> ways.forEach(way -> longer.add(before.concat(way))));
            made = longer;
        }
        return made;
    }

    /** The ways to say each part, in order; none if the marks do not match. */
    private static List<List<String>> parts(String text) {
        List<List<String>> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean choice = text.charAt(at) == OPEN;
            int from = choice ? at + 1 : at;
            int end = next(text, from);
            boolean closed = end < text.length() && text.charAt(end) == CLOSE;
            if (choice != closed) {
                return List.of();
            }
            String part = text.substring(from, end);
            parts.add(choice ? List.of(part.split("\\|", -1)) : List.of(part));
            at = choice ? end + 1 : end;
        }
        return parts;
    }

    /** Where the next mark is; the text's end if there is none. */
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != OPEN && text.charAt(at) != CLOSE) {
            at++;
        }
        return at;
    }
}
