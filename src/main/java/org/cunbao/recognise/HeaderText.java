package org.cunbao.recognise;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.normalise.TextKey;

/**
 * A header's text without the number that counts the columns ({@code ①姓名}, {@code 1.姓名}, {@code A.姓名} and {@code
 * （1）姓名} are 姓名), without 其中 ({@code 其中：志愿者}) and without the same said in English ({@code 姓名 Name});
 * English alone is said in Chinese ({@code Age（周岁）}). What is counted behind it stands in brackets.
 */
final class HeaderText {

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*[*★☆※]*\\s*(?:(?:[①-⑳]\\s*[.、．]?|\\d{1,2}\\s*[.、．:：)）]|[（(]\\d{1,2}[）)]"
                    + "|[A-Za-z]\\s*[.、．)）]|\\p{IsHan}{1,3}\\d{1,2}\\s*[:：])\\s*)+(?=\\D)");

    /** Three Latin letters or more, with what parts them from the words beside them. */
    private static final Pattern ENGLISH =
            Pattern.compile("[\\s/／|]*[A-Za-z](?:[^A-Za-z\\p{IsHan}（(）)]*[A-Za-z]){2,}\\.?(?:\\s*[/／|:：])?");

    private static final Pattern BRACKETS = Pattern.compile("[（(].*?[)）]", Pattern.DOTALL);
    private static final String TELEPHONE = "电话";

    /** What the commonest English headers are in Chinese, by their comparison keys. */
    private static final Map<String, String> ENGLISH_WORDS = WordLists.lines("english").stream()
            .map(line -> line.split("="))
            .collect(Collectors.toMap(parts -> TextKey.of(parts[0]), parts -> parts[1].strip()));

    private static final List<String> TELEPHONES = List.of("话", "机", "号", "联系");
    private static final String OF_WHICH = "其中";
    private static final Pattern PART = Pattern.compile("^其中\\s*[:：,，、]?\\s*(?=\\p{IsHan}{2})");
    private static final int FEWEST_LETTERS = 3;

    /** {@code 帮扶类别①法律援助②心理疏导}: behind the label all that may be written, counted. */
    private static final Pattern COUNTED =
            Pattern.compile("([^①②（(\\d]{2,}?)[\\s:：]*((?:①|1\\s*[.、．]).+?(?:②|2\\s*[.、．]).+)", Pattern.DOTALL);

    private HeaderText() {}

    /** The comparison key of the text without its number. */
    static String key(String text) {
        return TextKey.of(bare(text));
    }

    /** The text without its number, 其中 and its English; the text itself where it has none of them. */
    static String bare(String text) {
        return withoutEnglish(bracketed(withoutPart(withoutNumber(text))));
    }

    private static String bracketed(String text) {
        if (text.isEmpty() || isDigit(text.charAt(0)) || !hasSecond(text)) {
            return text;
        }
        Matcher counted = COUNTED.matcher(text);
        return counted.matches() ? counted.group(1) + "（" + counted.group(2) + "）" : text;
    }

    /** The cheap question before the dear one: ② or a 2 with a mark behind it. */
    private static boolean hasSecond(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '②' || c == '2' && " .、．".indexOf(text.charAt(i + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutPart(String text) {
        return text.startsWith(OF_WHICH) ? PART.matcher(text).replaceFirst("") : text;
    }

    private static String withoutNumber(String text) {
        return mayBeNumbered(text) ? NUMBER.matcher(text).replaceFirst("") : text;
    }

    /** {@code 领队 Leader} is 领队, {@code 领队 Tel} 领队电话, {@code Age（周岁）} 年龄（周岁）; English of no known word stays. */
    private static String withoutEnglish(String text) {
        if (!hasEnglish(text)) {
            return text;
        }
        Matcher english = ENGLISH.matcher(text);
        if (!english.find()) {
            return text;
        }
        String word = ENGLISH_WORDS.getOrDefault(TextKey.of(english.group()), "");
        String rest = english.replaceAll("").strip();
        int chinese = chinese(BRACKETS.matcher(rest).replaceAll(""));
        if (chinese == 0) {
            return word.isEmpty() ? text : word + rest;
        }
        boolean adds = word.equals(TELEPHONE) && TELEPHONES.stream().noneMatch(rest::contains);
        return chinese < 2 ? text : adds ? rest + TELEPHONE : rest;
    }

    private static boolean hasEnglish(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += isLatin(text.charAt(i)) ? 1 : 0;
        }
        return letters >= FEWEST_LETTERS && letters < text.length();
    }

    private static int chinese(String text) {
        return (int) text.chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** The cheap question before the dear one: a number or letter near the beginning, and a mark behind it. */
    private static boolean mayBeNumbered(String text) {
        for (int i = 0; i < Math.min(4, text.length()); i++) {
            char c = text.charAt(i);
            if (c >= '①' && c <= '⑳') {
                return true;
            }
            if (isDigit(c) || isLatin(c)) {
                return isMarkBehind(text, i + 1);
            }
        }
        return false;
    }

    private static boolean isMarkBehind(String text, int behindFirst) {
        int at = behindFirst;
        while (at < text.length() && (text.charAt(at) <= ' ' || at == behindFirst && isDigit(text.charAt(at)))) {
            at++;
        }
        return at < text.length() && ".、．:：)）".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a character is one of 0 to 9, and no full-width or Chinese figure. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
