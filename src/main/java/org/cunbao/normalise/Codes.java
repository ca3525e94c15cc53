package org.cunbao.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.definitions.Code;
import org.jspecify.annotations.Nullable;

/**
 * One code list, made ready for finding the code that a text means.
 *
 * <p>A code is known by its id, its label, each part of the label ({@code 五保户（特困供养）} is two words, {@code
 * 孤寡（留守）老人} is 孤寡老人 and 留守老人) and its synonyms; a word that one code has whole is
 * no part of another, and a synonym with {@code =} before it means the code only where nothing else is written. Equality decides first; else a text that contains words of one
 * code only means that code; else one that begins and ends as a word of one code only, with little between ({@code
 * 平安和谐家庭}); else one that is a word with its end first ({@code 老人（留守）}); else, of a list of two, the one that
 * is not the other ({@code 非全日制}); else one that begins a label as hardly a word of another code begins ({@code 平安}). A word after a negation is not contained, nor one before somebody who is only
 * near ({@code 学生家长}).
 */
public final class Codes {

    private static final ConcurrentHashMap<List<Code>, Codes> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern NEGATED =
            Pattern.compile("(?:[不未非没无否]|难以)(?:有|能|能够|曾|予|被|经|得到|取得|达成|达到|调解|化解|调处|处理|办理|进行|完全|全部|最终)*$|部分$|星级$");

    /** Behind a word: somebody or something near what it names ({@code 学生家长}, {@code 低保边缘户}). */
    private static final Pattern NEAR_IT = Pattern.compile("^.?(?:家长|家属|亲属|遗属|边缘)");

    /** What is said and not written: {@code 入了党的} is 入党, {@code 还没调解} is 没调解. */
    private static final Pattern SPOKEN = Pattern.compile("[的了着]|^(?:属于|算是|就是|家里|家中|本人|已经|还)");

    /** The number of a choice: {@code 1.男}, {@code （2）女}, {@code A、专职}, {@code 1-男}. */
    private static final Pattern OPTION = Pattern.compile(
            "^\\s*(?:[（(]\\d{1,2}[)）]|[①-⑳]\\s*[.、．]?|(?:\\d{1,2}|[A-Ha-h])\\s*[.、．:：)）\\-—－])\\s*(?=\\D)");

    private static final Pattern EXAMPLES = Pattern.compile(
            "([^（(]{2,})[（(](?:如|含|包括|[^（()）]*[、，,][^（()）]*|[^（()）]*等).*[)）]|([^（(]+)[（(][A-Za-z]+[)）]");

    private static final Pattern NEGATION = Pattern.compile("[不未非没无否难待]|边缘");
    private static final int LONGEST_REST = 8;
    private static final int LONGEST_PUT_IN = 3;
    private static final int LONGEST_TURNED = 12;
    private static final int SHORTEST_BEGUN = 3;
    private static final char NOT = '非';

    /** What a word may leave unsaid at its end: {@code 节日主题} is 节日主题活动. */
    private static final List<String> ENDS = List.of("活动", "类", "服务", "纠纷", "人员", "队", "会", "户");

    /** How a text was matched. */
    public enum How {
        /** The text is a word of the code. */
        EXACT,
        /** The text contains words of this code and of no other, whole or with something put in. */
        CONTAINED,
        /** The text names several codes. */
        AMBIGUOUS,
        NONE
    }

    /**
     * What a text means.
     *
     * @param codes one for {@link How#EXACT} and {@link How#CONTAINED}, several for {@link How#AMBIGUOUS}, else none; in
     *     the order of the list
     * @param longest the length of the longest word found, in characters of the comparison key; 0 for none
     */
    public record Match(How how, List<Code> codes, int longest) {
        public Match {
            codes = List.copyOf(codes);
        }

        /** The one code that the text means; empty if it means none or several. */
        public Optional<Code> one() {
            return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
        }
    }

    private static final Match NOTHING = new Match(How.NONE, List.of(), 0);

    private final List<Code> codes;
    private final Map<String, Set<Code>> byKey = new LinkedHashMap<>();
    private final Map<String, Set<Code>> beginnings;
    /** Made when a word is first asked that the list does not have. */
    private @Nullable CodeWeights weights;

    private final List<String> longestFirst;
    /** The places in {@link #longestFirst} of the words that begin with a character. */
    private final Map<Character, List<Integer>> byFirst = new HashMap<>();

    private Codes(List<Code> codes) {
        this.codes = codes;
        codes.forEach(code -> CodeWords.whole(code).forEach(word -> add(byKey, word, code)));
        Map<String, Set<Code>> parts = new LinkedHashMap<>();
        codes.forEach(code -> CodeWords.parts(code).forEach(word -> add(parts, word, code)));
        parts.forEach(byKey::putIfAbsent);
        byKey.remove("");
        beginnings = LabelBeginnings.of(codes, byKey);
        Set<String> alone = codes.stream()
                .flatMap(code -> CodeWords.alone(code).stream())
                .map(TextKey::of)
                .collect(Collectors.toSet());
        longestFirst = byKey.keySet().stream()
                .filter(key -> key.length() > 1 && !alone.contains(key))
                .sorted(Comparator.comparingInt((String key) -> -key.length()))
                .toList();
        for (int rank = 0; rank < longestFirst.size(); rank++) {
            char first = longestFirst.get(rank).charAt(0);
            byFirst.computeIfAbsent(first, unused -> new ArrayList<>()).add(rank);
        }
    }

    private static void add(Map<String, Set<Code>> words, String word, Code code) {
        words.computeIfAbsent(TextKey.of(word), key -> new LinkedHashSet<>()).add(code);
    }

    /**
     * Finds what a text means in a code list; the list's words are worked out once. {@code 女的} is 女, {@code 1.男} 男 and {@code
     * 家里困难的党员} 困难党员 where the list has no word said so. Of choices with boxes those that are ticked are meant.
     */
    public static Match match(String text, List<Code> codes) {
        Codes known = KNOWN.computeIfAbsent(codes, Codes::new);
        String chosen =
                Boxes.ticked(text).map(ticked -> String.join("、", ticked)).orElse(text);
        String key = TextKey.of(OPTION.matcher(chosen).replaceFirst(""));
        Match match = known.match(key);
        if (match.how() != How.EXACT) {
            Match before = known.match(TextKey.of(beforeExamples(chosen).orElse("")));
            match = before.how() == How.EXACT ? before : match;
        }
        if (match.how() != How.NONE) {
            return match;
        }
        String written = SPOKEN.matcher(key).replaceAll("");
        return written.isEmpty() || written.equals(key) ? match : known.match(written);
    }

    /** {@code 好人（见义勇为、孝老爱亲等）}, {@code 男（M）}: what stands before examples or letters; else empty. */
    private static Optional<String> beforeExamples(String text) {
        Matcher examples = EXAMPLES.matcher(text);
        return examples.matches()
                ? Optional.ofNullable(examples.group(1)).or(() -> Optional.of(examples.group(2)))
                : Optional.empty();
    }

    /**
     * The one code that the characters of a text tell, where the list has no such word; see {@link CodeWeights} and
     * {@link ShortForms}.
     */
    public static Optional<Code> told(String text, List<Code> codes) {
        Codes known = KNOWN.computeIfAbsent(codes, Codes::new);
        String key = TextKey.of(text);
        return known.weights().told(key).or(() -> ShortForms.told(key, codes, known.byKey));
    }

    private synchronized CodeWeights weights() {
        CodeWeights made = weights == null ? new CodeWeights(codes, byKey) : weights;
        weights = made;
        return made;
    }

    private Match match(String key) {
        Set<Code> equal = byKey.getOrDefault(key, Set.of());
        if (!equal.isEmpty()) {
            return new Match(equal.size() == 1 ? How.EXACT : How.AMBIGUOUS, List.copyOf(equal), key.length());
        }
        Match within = contained(key);
        return within.how() == How.NONE ? roundAbout(key) : within;
    }

    /**
     * A word of one code only with its end first; or of two codes the one that is not the other; or the beginning of a
     * label, or all of a word but for an end that says nothing.
     */
    private Match roundAbout(String key) {
        Set<Code> found = new LinkedHashSet<>(otherThan(key));
        found.addAll(beginnings.getOrDefault(key, Set.of()));
        for (int at = 2; at + 2 <= key.length() && key.length() <= LONGEST_TURNED; at++) {
            found.addAll(byKey.getOrDefault(key.substring(at) + key.substring(0, at), Set.of()));
        }
        if (key.length() >= SHORTEST_BEGUN) {
            ENDS.forEach(end -> found.addAll(byKey.getOrDefault(key + end, Set.of())));
        }
        return found.size() == 1 ? new Match(How.CONTAINED, List.copyOf(found), key.length()) : NOTHING;
    }

    private List<Code> otherThan(String key) {
        Set<Code> denied = key.length() > 1 && key.charAt(0) == NOT && codes.size() == 2
                ? byKey.getOrDefault(key.substring(1), Set.of())
                : Set.of();
        return denied.size() == 1
                ? codes.stream().filter(code -> !denied.contains(code)).toList()
                : List.of();
    }

    /** Longer words first; what one covers is not looked at again. */
    private Match contained(String key) {
        List<String> within = within(key);
        if (within.isEmpty()) {
            return putApart(key);
        }
        boolean[] covered = new boolean[key.length()];
        Set<Code> found = new LinkedHashSet<>();
        int left = key.length();
        int longest = 0;
        for (String word : within) {
            int at = free(key, word, covered);
            if (at >= 0) {
                Arrays.fill(covered, at, at + word.length(), true);
                left -= word.length();
                longest = Math.max(longest, word.length());
                found.addAll(byKey.getOrDefault(word, Set.of()));
            }
        }
        if (found.isEmpty()) {
            return putApart(key);
        }
        if (left > LONGEST_REST) {
            return NOTHING;
        }
        Match apart = putApart(key);
        if (apart.longest() > longest && found.containsAll(apart.codes())) {
            return apart;
        }
        if (apart.longest() >= longest) {
            found.addAll(apart.codes());
        }
        How how = found.size() == 1 ? How.CONTAINED : How.AMBIGUOUS;
        return new Match(how, codes.stream().filter(found::contains).toList(), longest);
    }

    /** The words of one code only that the key is but for something put in two characters or more from either end. */
    private Match putApart(String key) {
        Set<Code> found = new LinkedHashSet<>();
        int longest = 0;
        for (int rank : key.length() < 5 ? List.<Integer>of() : byFirst.getOrDefault(key.charAt(0), List.of())) {
            String word = longestFirst.get(rank);
            if (isPutApart(word, key)) {
                longest = Math.max(longest, word.length());
                found.addAll(byKey.getOrDefault(word, Set.of()));
            }
        }
        return found.size() == 1 ? new Match(How.CONTAINED, List.copyOf(found), longest) : NOTHING;
    }

    private static boolean isPutApart(String word, String key) {
        int more = key.length() - word.length();
        if (more < 1 || more > LONGEST_PUT_IN) {
            return false;
        }
        for (int at = 2; at + 2 <= word.length(); at++) {
            boolean around = key.startsWith(word.substring(0, at)) && key.endsWith(word.substring(at));
            if (around && !NEGATION.matcher(key.substring(at, at + more)).find()) {
                return true;
            }
        }
        return false;
    }

    /** The words that occur in the key, longest first. */
    private List<String> within(String key) {
        TreeSet<Integer> found = new TreeSet<>();
        for (int at = 0; at < key.length(); at++) {
            for (int rank : byFirst.getOrDefault(key.charAt(at), List.of())) {
                if (key.startsWith(longestFirst.get(rank), at)) {
                    found.add(rank);
                }
            }
        }
        return found.stream().map(longestFirst::get).toList();
    }

    private static int free(String key, String word, boolean[] covered) {
        for (int at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean negated = NEGATED.matcher(key.substring(0, at)).find()
                    || NEAR_IT.matcher(key.substring(end)).find();
            if (!negated && !covered[at] && !covered[at + word.length() - 1]) {
                return at;
            }
        }
        return -1;
    }
}
