package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.Form;
import org.cunbao.normalise.CharacterWeights;
import org.cunbao.normalise.Codes;
import org.cunbao.normalise.TextKey;
import org.jspecify.annotations.Nullable;

/** The wordings of one form as comparison keys. */
final class FormWords {

    private static final int MOST_REMEMBERED = 10_000;
    private static final int MOST_AROUND = 4;

    /** 12 to 1, in natural logarithms. */
    private static final double ENOUGH = 2.5;

    /** Names of the whole programme: every paper is one of it. */
    private static final Set<String> PROGRAMME = Set.of("文明实践", "新时代文明实践", "实践");

    private final Form form;
    private final Set<String> nouns;
    private final List<String> titles;
    private final Map<String, FieldWords> byField = new LinkedHashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** Made when a header is first asked that no field has. */
    private @Nullable CharacterWeights<Field> weights;

    private final Map<List<String>, Map<String, WordScore>> scores = new ConcurrentHashMap<>();

    FormWords(Form form) {
        this.form = form;
        this.nouns = new LinkedHashSet<>(keys(form.nouns().all()));
        this.titles = titleKeys(form);
        for (Field field : form.fields()) {
            FieldWords words = words(field);
            byField.put(field.id(), words);
            words.headers().forEach(word -> fields.putIfAbsent(word, field));
            words.stripped().forEach(word -> fields.putIfAbsent(word, field));
        }
    }

    private FieldWords words(Field field) {
        Set<String> headers = new LinkedHashSet<>(keys(List.of(field.zh())));
        headers.addAll(keys(field.headers().all()));
        Set<String> stripped = new LinkedHashSet<>();
        headers.forEach(word -> stripped.add(strip(word)));
        stripped.removeIf(FormWords::asksOnly);
        return new FieldWords(
                headers,
                stripped,
                new AlikeWords(headers, nouns),
                new AlikeWords(stripped, nouns),
                new LinkedHashSet<>(keys(field.groups().all())),
                marks(headers),
                codeKeys(field));
    }

    /**
     * What is known of one field, as comparison keys.
     *
     * @param headers its label and the wordings of its header
     * @param stripped the same without the form's own nouns
     * @param alike the headers, as they are compared for likeness
     * @param alikeStripped the stripped ones, as they are compared for likeness
     * @param groups wordings of a group header above it
     * @param marks pairs of characters that most headers have
     * @param codes its codes by every wording; empty without a code list
     */
    record FieldWords(
            Set<String> headers,
            Set<String> stripped,
            AlikeWords alike,
            AlikeWords alikeStripped,
            Set<String> groups,
            Set<String> marks,
            Map<String, Code> codes) {}

    /**
     * @throws IllegalArgumentException if the form has no such field
     */
    FieldWords of(Field field) {
        FieldWords words = byField.get(field.id());
        if (words == null) {
            throw new IllegalArgumentException("form " + form.id() + " has no field " + field.id());
        }
        return words;
    }

    Form form() {
        return form;
    }

    /** The field that a label names by a known wording; of several the first. */
    Optional<Field> fieldOf(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The words by which a title names this form. */
    List<String> titles() {
        return titles;
    }

    /** Whether a title word is nothing but one of the form's own nouns. */
    boolean isNoun(String key) {
        return nouns.contains(key);
    }

    /** Whether the header has a word that most of another field's wordings have, and none of this one's ({@code 宣讲}). */
    boolean isMarkedForAnother(String key, Field field) {
        Set<String> own = of(field).headers();
        return form.fields().stream()
                .filter(other -> other != field)
                .flatMap(other -> of(other).marks().stream())
                .anyMatch(mark -> key.contains(mark) && own.stream().noneMatch(wording -> wording.contains(mark)));
    }

    /**
     * Whether another field of the same kind has a pair of the header's characters in its wordings that this one has
     * nowhere, and lacks none that this one has ({@code 离队登记日期}: 离队).
     */
    boolean saysRather(String key, Field field) {
        Set<String> own = pairsOf(key, field);
        return form.fields().stream()
                .filter(other -> other != field && other.type() == field.type())
                .map(other -> pairsOf(key, other))
                .anyMatch(pairs -> pairs.size() > own.size() && pairs.containsAll(own));
    }

    /** Whether the characters of an unknown header all stand in the field's wordings, and weigh for it against the others. */
    boolean weighs(String key, Field field) {
        CharacterWeights<Field> those = weights();
        return key.length() > 1 && those.strange(key, field).isEmpty() && those.of(key, field) >= ENOUGH;
    }

    private synchronized CharacterWeights<Field> weights() {
        if (weights == null) {
            Map<Field, Set<String>> headers = new LinkedHashMap<>();
            form.fields().forEach(field -> headers.put(field, of(field).headers()));
            weights = new CharacterWeights<>(headers);
        }
        return weights;
    }

    private Set<String> pairsOf(String key, Field field) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int at = 0; at + 2 <= key.length(); at++) {
            String pair = key.substring(at, at + 2);
            if (of(field).headers().stream().anyMatch(wording -> wording.contains(pair))) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Pairs of characters that two in five of the wordings have. */
    private static Set<String> marks(Set<String> wordings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String wording : wordings) {
            Set<String> pairs = new LinkedHashSet<>();
            for (int at = 0; at + 2 <= wording.length(); at++) {
                pairs.add(wording.substring(at, at + 2));
            }
            pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * 5 >= wordings.size() * 2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The code that a short text names: by its whole wording, or by one with little around it ({@code 生活关爱类}).
     *
     * @param longest the length of the wording, in characters of the key
     */
    record CodeWord(Code code, int longest) {}

    /** The one code of the field that a cell's or caption's key names. */
    Optional<CodeWord> code(String key, Field field) {
        return codeWithin(key, field).filter(word -> word.longest() + MOST_AROUND >= key.length());
    }

    /** The one code of the field that the key has a word of, whatever is around it. */
    Optional<CodeWord> codeWithin(String key, Field field) {
        Code whole = of(field).codes().get(key);
        if (whole != null) {
            return Optional.of(new CodeWord(whole, key.length()));
        }
        Codes.Match match = Codes.match(key, field.codes());
        return match.one().map(code -> new CodeWord(code, match.longest()));
    }

    /**
     * How well a header names a field. Remembered, since a township's headers are few and come again in every file; a
     * function of the words alone, so that remembering decides nothing.
     */
    WordScore score(HeaderColumn header, Field field) {
        if (scores.size() > MOST_REMEMBERED) {
            scores.clear();
        }
        return scores.computeIfAbsent(key(header), unused -> all(header)).getOrDefault(field.id(), WordScore.NONE);
    }

    private static List<String> key(HeaderColumn header) {
        List<String> key = new ArrayList<>(header.keys());
        key.add(header.leafWithoutBrackets());
        return key;
    }

    private Map<String, WordScore> all(HeaderColumn header) {
        Map<String, WordScore> all = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            WordScore score = WordScore.of(header, field, this);
            if (score.score() > 0) {
                all.put(field.id(), score);
            }
        }
        return withoutTies(all);
    }

    /** {@code 东西送到的日期} says no more of one day than of another: what was said tells only where it tells one field. */
    private Map<String, WordScore> withoutTies(Map<String, WordScore> all) {
        Set<String> tied = new LinkedHashSet<>();
        all.forEach((one, score) -> all.forEach((other, rival) -> {
            boolean alike = score.by().equals("spoken") && !one.equals(other) && score.equals(rival);
            if (alike && TimeOrder.isDate(form.field(one)) && TimeOrder.isDate(form.field(other))) {
                tied.add(one);
            }
        }));
        all.keySet().removeAll(tied);
        return all;
    }

    /**
     * The key without the form's own nouns, every word that has equivalents ({@code 日期}) given as the one that stands
     * for them ({@code 时间}); with the nouns if nothing would be left.
     */
    String strip(String word) {
        String key = Equivalents.of(withoutParticles(word));
        String rest = key;
        for (String noun : nouns) {
            rest = rest.replace(noun, "");
        }
        return rest.isEmpty() ? key : rest;
    }

    /** {@code 调解的结果} is 调解结果. */
    static String withoutParticles(String key) {
        return key.length() > 2 && key.indexOf('的') > 0 ? key.replace("的", "") : key;
    }

    /** Nothing but a question word is left ({@code 什么活动} without its noun): it names no field. */
    private static boolean asksOnly(String key) {
        return key.chars().allMatch(c -> "什么哪些谁何啥几多少怎样如的了是叫做干个类".indexOf(c) >= 0);
    }

    /** The words of titles, and what is left of them without the word for the paper itself (登记表, 台账 …). */
    private static List<String> titleKeys(Form form) {
        Set<String> keys = new LinkedHashSet<>(keys(form.titles().all()));
        keys.add(TextKey.of(form.names().zh()));
        for (String key : List.copyOf(keys)) {
            String core = WordLists.withoutEnd(WordLists.PAPERS, key);
            if (core.length() >= 2 && !PROGRAMME.contains(core)) {
                keys.add(core);
            }
        }
        return List.copyOf(keys);
    }

    private static Map<String, Code> codeKeys(Field field) {
        Map<String, Code> keys = new LinkedHashMap<>();
        for (Code code : field.codes()) {
            keys.putIfAbsent(TextKey.of(code.zh()), code);
            code.synonyms().all().forEach(synonym -> keys.putIfAbsent(TextKey.of(synonym), code));
        }
        return keys;
    }

    private static List<String> keys(List<String> words) {
        List<String> keys = new ArrayList<>();
        words.forEach(word -> keys.add(TextKey.of(word)));
        return keys;
    }
}
