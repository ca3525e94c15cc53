package org.cunbao.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One person's name out of a text: blanks, titles, remarks in brackets and phone numbers around it taken off. */
final class PersonName {

    private static final List<String> TITLES = Words.lines("titles.txt").stream()
            .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
            .sorted(Comparator.comparingInt((String title) -> -title.length()))
            .toList();
    private static final Set<String> TITLE_WORDS = Set.copyOf(TITLES);
    private static final Pattern HAN = Pattern.compile("[" + Han.RANGES + "]+");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【〔][^)）\\]】〕]*[)）\\]】〕]?");
    private static final Pattern STOPS = Pattern.compile("[.．。]+");
    private static final Pattern MIDDLE_DOTS = Pattern.compile("(?<=" + Han.ANY + ")[.．•･‧・∙](?=" + Han.ANY + ")");
    private static final Pattern PHONE = Pattern.compile("[:： ]*[0-9][0-9*-]{6,}$");
    private static final Pattern LABEL = Pattern.compile("^[^:：]{1,6}[:：](?=.)");

    private static final String GROUP_ENDS = "们众人员家";

    private PersonName() {}

    /** The commonest shape: two or three characters that begin with a family name and are no title and no group. */
    static boolean isPlain(String text) {
        return text.length() >= 2
                && text.length() <= 3
                && GROUP_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && isChinese(text)
                && !TITLE_WORDS.contains(text);
    }

    /** Splits at full stops between Chinese names of two to four characters; other names keep theirs as middle dots. */
    static List<String> byStops(String text) {
        String[] parts = STOPS.split(text.strip(), 0);
        if (parts.length < 2) {
            return List.of(text);
        }
        for (String part : parts) {
            if (!isChinese(Plain.compact(part))) {
                return List.of(text);
            }
        }
        return List.of(parts);
    }

    /** Splits at blanks between persons, not at those inside a name. */
    static List<String> byBlanks(String text) {
        String plain = Plain.of(withoutRemarks(text));
        if (plain.indexOf(' ') < 0 || !HAN.matcher(plain.replace(" ", "")).matches()) {
            return List.of(plain);
        }
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        String[] words = plain.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            boolean loose = words[i].length() == 1 && i == words.length - 1;
            if (!name.isEmpty() && !loose && isWhole(name.toString(), words[i])) {
                names.add(name.toString());
                name.setLength(0);
            }
            name.append(words[i]);
        }
        names.add(name.toString());
        return names;
    }

    /** The name without blanks between Han characters, titles, label and phone. */
    static String bare(String text) {
        String plain =
                LABEL.matcher(PHONE.matcher(Plain.of(text)).replaceFirst("")).replaceFirst("");
        String dotted = MIDDLE_DOTS.matcher(plain).replaceAll("·");
        String name =
                HAN.matcher(dotted.replace(" ", "").replace("·", "")).matches() ? dotted.replace(" ", "") : dotted;
        return withoutTitle(strippedOfPunctuation(name));
    }

    /** Two to four Han characters that begin with a family name. */
    static boolean isChinese(String name) {
        int surname = Surnames.lengthOf(name);
        return surname > 0
                && name.length() > 1
                && name.length() <= surname + 3
                && name.length() <= 4 + surname / 2
                && isHan(name);
    }

    /** Nearly every character of a name is one of the usual ones, which need no pattern. */
    private static boolean isHan(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 0x4E00 || name.charAt(i) > 0x9FFF) {
                return HAN.matcher(name).matches();
            }
        }
        return true;
    }

    /** Whether a new person begins with the next word; a title before a name ends too. */
    private static boolean isWhole(String name, String next) {
        boolean compound = name.length() == 2 && Surnames.lengthOf(name) == 2;
        return TITLES.contains(name) || (isChinese(name) && !compound && Surnames.startsWithSurname(next));
    }

    private static String withoutRemarks(String text) {
        String bare = BRACKETS.matcher(text).replaceAll("");
        return Plain.compact(bare).length() > 1 ? bare : text;
    }

    private static String withoutTitle(String name) {
        for (String title : TITLES) {
            int rest = name.length() - title.length();
            if (rest >= 2 && name.endsWith(title) && isChinese(name.substring(0, rest))) {
                return name.substring(0, rest);
            }
            if (rest >= 2 && name.startsWith(title) && isChinese(name.substring(title.length()))) {
                return name.substring(title.length());
            }
        }
        return TITLES.contains(name) ? "" : name;
    }

    private static String strippedOfPunctuation(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && ":：.。·-'\"“”".indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ":：.。·-'\"“”".indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to);
    }
}
