package org.cunbao.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cunbao.normalise.TextKey;

/** Words that belong to no form: notes, totals, running numbers; kept as data beside the program. */
final class WordLists {

    /** Words that begin a note. */
    static final Beginnings NOTES = Beginnings.of(keys("notes", line -> !line.endsWith("：") && !line.endsWith(":")));

    /** Words that begin a note only with a colon behind them: rows of data may begin with them too. */
    static final Beginnings NOTES_BEFORE_COLON =
            Beginnings.of(keys("notes", line -> line.endsWith("：") || line.endsWith(":")));

    static final Set<String> TOTALS = read("totals");
    static final Set<String> ORDINALS = read("ordinals");

    /** Words before a row that numbers the columns. */
    static final Set<String> COLUMN_NUMBERS = Set.of("栏次", "栏号", "列次", "列号", "栏目");

    /** Words over a list of items and what is said of each. */
    static final Set<String> LIST_HEADS = Set.of("项目", "项目名称", "事项", "内容", "情况", "指标", "指标名称", "栏目");

    private static final int LONGEST_LIST_HEAD = 6;
    private static final List<String> ENDS_OF_LIST_HEADS = List.of("项目", "内容", "情况", "指标", "事项");

    static final Beginnings NOTHING = Beginnings.of(read("nothing"));
    static final Set<String> SUPPLEMENTS = read("supplements");
    static final Set<String> UNUSED = read("unused");

    /** Words beside a row that shows how the table is to be filled in. */
    static final Set<String> SAMPLES = read("samples");

    /** Words for a paper itself, which say nothing about what it holds. */
    static final Set<String> PAPERS = read("papers");

    private WordLists() {}

    /** The key without running figures at its end: {@code 示例1} is 示例. */
    static String withoutFigures(String key) {
        int end = key.length();
        while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || "一二三四五".indexOf(key.charAt(end - 1)) >= 0)) {
            end--;
        }
        return key.substring(0, end);
    }

    /** Whether a comparison key is a word over a list, or a short one that ends so: {@code 检查项目}, {@code 建设内容}. */
    static boolean isListHead(String key) {
        return LIST_HEADS.contains(key)
                || key.length() <= LONGEST_LIST_HEAD
                        && ENDS_OF_LIST_HEADS.stream().anyMatch(key::endsWith);
    }

    /** Whether a comparison key ends as the names of papers do ({@code 台账}). */
    static boolean isPaper(String key) {
        return PAPERS.stream().anyMatch(key::endsWith);
    }

    /** The key without the longest of the words at its end; the key itself where it ends in none. */
    static String withoutEnd(Set<String> words, String key) {
        String rest = key;
        for (String word : words) {
            if (key.endsWith(word) && key.length() - word.length() < rest.length()) {
                rest = key.substring(0, key.length() - word.length());
            }
        }
        return rest;
    }

    /** Words by their first character: a key is compared with few of them, since every row asks. */
    record Beginnings(Map<Character, List<String>> byFirst) {

        static Beginnings of(Set<String> words) {
            return new Beginnings(words.stream().collect(Collectors.groupingBy(word -> word.charAt(0))));
        }
    }

    /** Whether the key begins with one of the words. */
    static boolean begins(Beginnings words, String key) {
        if (key.isEmpty()) {
            return false;
        }
        for (String word : words.byFirst().getOrDefault(key.charAt(0), List.of())) {
            if (key.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read(String name) {
        return keys(name, line -> true);
    }

    private static Set<String> keys(String name, Predicate<String> wanted) {
        return lines(name).stream()
                .filter(wanted)
                .map(TextKey::of)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The lines of a list as written, comments and empty ones left out. */
    static List<String> lines(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream("/recognise/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the word list " + name + " is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
