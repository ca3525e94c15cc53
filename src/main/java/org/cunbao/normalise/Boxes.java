package org.cunbao.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Choices that a form prints with a box each, of which some are ticked: {@code ☑身边好人 □道德模范}, {@code 专职□ 业余☑}. */
public final class Boxes {

    private static final String TICKED = "☑√✓✔■";
    private static final String EMPTY = "□☐";
    private static final Pattern BOX = Pattern.compile("[" + TICKED + EMPTY + "]|[（(]\\s*[√✓✔]?\\s*[）)]");
    private static final Pattern ENDS = Pattern.compile("^[\\s\u3000、，,；;/]+|[\\s\u3000、，,；;/]+$");

    private Boxes() {}

    /** The choices that are ticked, in order; empty if the text is not one of boxes, at least one of them with a choice. */
    public static Optional<List<String>> ticked(String text) {
        if (text.length() < 2 || !hasBox(text)) {
            return Optional.empty();
        }
        List<int[]> boxes = new ArrayList<>();
        List<Boolean> marked = new ArrayList<>();
        Matcher matcher = BOX.matcher(text);
        while (matcher.find()) {
            boxes.add(new int[] {matcher.start(), matcher.end()});
            marked.add(isTicked(matcher.group()));
        }
        boolean before = bare(text.substring(0, boxes.get(0)[0])).isEmpty();
        List<String> choices = new ArrayList<>();
        int choice = 0;
        for (int i = 0; i < boxes.size(); i++) {
            int from = before ? boxes.get(i)[1] : i == 0 ? 0 : boxes.get(i - 1)[1];
            int to = !before ? boxes.get(i)[0] : i + 1 < boxes.size() ? boxes.get(i + 1)[0] : text.length();
            String name = bare(text.substring(from, to));
            choice += name.isEmpty() ? 0 : 1;
            if (marked.get(i)) {
                choices.add(name);
            }
        }
        return choice == 0 ? Optional.empty() : Optional.of(choices);
    }

    /** Whether there is a mark in a box. */
    static boolean isTicked(String box) {
        return box.chars().anyMatch(c -> TICKED.indexOf(c) >= 0);
    }

    /** The cheap question, since every cell of a code asks. */
    private static boolean hasBox(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TICKED.indexOf(text.charAt(i)) >= 0 || EMPTY.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String text) {
        return ENDS.matcher(text).replaceAll("");
    }
}
