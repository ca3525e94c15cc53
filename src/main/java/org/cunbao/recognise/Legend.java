package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * What marks mean: {@code 人员类别代码：1.党员，2.乡贤}, {@code ①孤寡老人；②留守儿童}, {@code 党员=1、乡贤=2}.
 *
 * <p>Marks count on from the first; of the words two at least, and two in three, are known to some code list, or are 有 and
 * 无, 是 and 否.
 *
 * @param before the text before the first mark, which may name a column
 * @param words by the marks' keys
 */
record Legend(String before, Map<String, String> words) {

    private static final Pattern MARK = Pattern.compile(
            "[①-⑳]|(?<![\\dA-Za-z])(?:\\d{1,2}(?=[^\\d\\s])|\\d{1,2}(?=\\s+\\p{IsHan})|[A-J](?![A-Za-z]))[.、．:：)）]?");
    private static final Pattern ENDS =
            Pattern.compile("^(?:[\\s.、．:：=＝—-]|代表|表示|指的是|即|为|是)+(?=.)|[\\s、，,;；/。）)】\\]]+$");

    /** {@code 党员=1，乡贤填2} */
    private static final Pattern WORD_FIRST = Pattern.compile(
            "(\\p{IsHan}[\\p{IsHan}（）()]*?)\\s*(?:[=＝:：—-]+|填写?|用|记为?|写)\\s*(\\d{1,2}|[A-J])(?![\\dA-Za-z])");

    /** A mark and its word in a cell of their own: {@code F 法律援助}. */
    private static final Pattern LISTED =
            Pattern.compile("\\s*([A-Za-z]|\\d{1,2}|[①-⑳])\\s*[.、．:：=＝—-]*\\s*(\\p{IsHan}.{1,14})");

    /** What no longer belongs to a word: the next sentence, or the next list's label. */
    private static final Pattern NEXT = Pattern.compile("[;；。\\n].*$|[,，、\\s][^,，、\\s]{1,12}[:：].*$", Pattern.DOTALL);

    /** {@code ●表示有，○表示没有} */
    private static final Pattern SYMBOL = Pattern.compile(
            "[“\"]?([●○◎√×✓✗▲△★☆■□])[”\"]?\\s*(?:表示|代表|为|是|即|指|[=＝:：—-]+)\\s*(没有|有|无|是|否|已|未|达标|不达标|未达标)");

    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final Set<String> YES_AND_NO = Set.of("有", "无", "是", "否");
    private static final int SHORTEST = 6;

    /** The key of a mark: {@code 03} and {@code ③} are 3. */
    static String key(String mark) {
        return ZEROS.matcher(TextKey.of(mark)).replaceFirst("");
    }

    /** What symbols mean in all columns, yes or no; empty where the text does not say it of two. */
    static Map<String, String> symbols(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher matcher = SYMBOL.matcher(text);
        while (matcher.find()) {
            words.put(matcher.group(1), matcher.group(2).matches("有|是|已|达标") ? "是" : "否");
        }
        return words.size() == 2 && Set.copyOf(words.values()).size() == 2 ? words : Map.of();
    }

    /** Those of a text, one after another. */
    static List<Legend> in(String text, Lexicon lexicon) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        Legend wordFirst = wordFirst(text, lexicon);
        return wordFirst.isKnown(lexicon) ? List.of(wordFirst) : markFirst(text, lexicon);
    }

    /** A mark that is the first once more begins another list; what was not one before it is forgotten. */
    private static List<Legend> markFirst(String text, Lexicon lexicon) {
        List<Legend> found = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        Matcher mark = MARK.matcher(text);
        String key = "";
        int from = 0;
        int begun = 0;
        int ended = 0;
        while (mark.find()) {
            String next = key(mark.group());
            boolean counts = next.equals(following(words.size() + (key.isEmpty() ? 0 : 1), next));
            if (counts || next.equals(following(0, next))) {
                put(words, key, text.substring(from, mark.start()));
                if (!counts) {
                    boolean known = add(found, text.substring(ended, begun), words, lexicon);
                    ended = known ? from : ended;
                    words = new LinkedHashMap<>();
                }
                begun = words.isEmpty() ? mark.start() : begun;
                key = next;
                from = mark.end();
            }
        }
        put(words, key, text.substring(from));
        add(found, text.substring(ended, begun), words, lexicon);
        return found;
    }

    private static boolean add(List<Legend> found, String before, Map<String, String> words, Lexicon lexicon) {
        Legend legend = new Legend(before, words);
        return legend.isKnown(lexicon) && found.add(legend);
    }

    private static String following(int index, String like) {
        return Character.isDigit(like.charAt(0)) ? String.valueOf(index + 1) : String.valueOf((char) ('a' + index));
    }

    private static void put(Map<String, String> words, String key, String text) {
        if (!key.isEmpty()) {
            words.put(key, ENDS.matcher(NEXT.matcher(text).replaceFirst("")).replaceAll(""));
        }
    }

    private static Legend wordFirst(String text, Lexicon lexicon) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher matcher = WORD_FIRST.matcher(text);
        int first = 0;
        while (matcher.find()) {
            String word = matcher.group(1);
            while (!word.isEmpty() && !isWord(word, lexicon)) {
                word = word.substring(1);
            }
            first = words.isEmpty() ? matcher.start() : first;
            words.put(key(matcher.group(2)), word.isEmpty() ? matcher.group(1) : word);
        }
        return new Legend(text.substring(0, first), words);
    }

    /** The list that cells make, each a mark and its word. */
    static Optional<Legend> listed(List<Cell> cells, Lexicon lexicon) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Cell cell : cells) {
            Matcher matcher = LISTED.matcher(cell.raw());
            if (matcher.matches()) {
                words.putIfAbsent(
                        key(matcher.group(1)), ENDS.matcher(matcher.group(2)).replaceAll(""));
            }
        }
        return Optional.of(new Legend("", words)).filter(legend -> legend.isKnown(lexicon));
    }

    private boolean isKnown(Lexicon lexicon) {
        long known =
                words.values().stream().filter(word -> isWord(word, lexicon)).count();
        return known >= 2 && known * 3 >= words.size() * 2L;
    }

    private static boolean isWord(String word, Lexicon lexicon) {
        return YES_AND_NO.contains(word)
                || lexicon.isCode(TextKey.of(word))
                || lexicon.isCode(HeaderColumn.withoutBrackets(word));
    }
}
