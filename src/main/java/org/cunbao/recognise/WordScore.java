package org.cunbao.recognise;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.normalise.TextKey;

/**
 * How well a header's words name a field, in thousandths, and by what.
 *
 * @param score 0 … 1200; from {@link #EXACT} on the words are known, below they are merely alike
 * @param by {@code synonym}, {@code noun-stripped}, {@code group}, {@code likeness}, {@code spoken}, {@code measure}, {@code weights} or {@code none}
 * @param label whether they are the form's own label of the field, or mean the same word for word
 */
record WordScore(int score, String by, boolean label) {

    static final int EXACT = 850;
    static final int LEAST_LIKENESS = AlikeWords.LEAST * (EXACT - 50) / 1000;

    static final WordScore NONE = new WordScore(0, "none");
    private static final Pattern WITHIN = Pattern.compile("[^（(]+[（(]([^（()）]+)[)）]([^（()）]+)");
    private static final Pattern STATE = Pattern.compile("(?:状态|状况|现状|(?:落实|到位|完成)情况)$");
    /** What examples in a header tell: as good as a likeness. */
    private static final int EXAMPLES_TELL = 690;

    private static final Set<String> THERE =
            Set.of("已建", "已建成", "建成", "建有", "有无", "是否", "是否有", "是否建有", "是否建成", "是否已建", "是否配备", "已配备", "有没有");

    private static final Set<String> WHO = Set.of("谁", "何人", "哪个");

    /** Characters that speak for the field and for no other; less than any likeness, so that they make no card's label. */
    private static final int WEIGHED = LEAST_LIKENESS - 10;

    private static final int GROUP_TELLS = 200;
    private static final int OTHER_GROUP = -450;
    private static final int OF_ANOTHER = 150;

    WordScore(int score, String by) {
        this(score, by, false);
    }

    /** Whether nothing but a likeness speaks for the field, neither a known word nor a group above it. */
    boolean isMereLikeness() {
        return score < EXACT && !by.equals("group");
    }

    /** Whether nothing but single characters speaks for the field. */
    boolean isWeighed() {
        return by.equals("weights");
    }

    /** Whether the words are one of the field's wordings as they stand. */
    boolean isSynonym() {
        return by.equals("synonym");
    }

    /** Whether the words name the field only if the cells are of its list. */
    boolean needsCodes() {
        return score == HeaderChoices.PERHAPS_WHICH_CODE;
    }

    static WordScore of(HeaderColumn header, Field field, FormWords words) {
        if (header.keys().isEmpty()) {
            return NONE;
        }
        HeaderChoices choices = HeaderChoices.of(header);
        int which = choices.whichCode(field, words);
        WordScore leaf = which > 0 ? new WordScore(which, "codes") : ofLeaf(header, field, words);
        WordScore own = withExamples(leaf, choices, field, words);
        int group = ofGroup(header, field, words);
        if (own.score == 0) {
            return NONE;
        }
        return new WordScore(Math.max(0, own.score + group), group > 0 ? "group" : own.by, own.label);
    }

    private static WordScore ofLeaf(HeaderColumn header, Field field, FormWords words) {
        Set<String> known = words.of(field).headers();
        String joined = String.join("", header.keys());
        if (known.contains(header.leafKey()) || known.contains(joined) || known.contains(asked(header))) {
            return new WordScore(1000, "synonym", isLabel(header.leafKey(), field));
        }
        String bare = header.leafWithoutBrackets();
        if (known.contains(bare) || known.contains(FormWords.withoutParticles(bare))) {
            return new WordScore(950, "synonym", isLabel(bare, field));
        }
        if (known.contains(otherThing(header))) {
            return new WordScore(EXACT, "synonym");
        }
        String stripped = words.strip(bare);
        if (words.of(field).stripped().contains(stripped)) {
            return new WordScore(EXACT, "noun-stripped");
        }
        WordScore best = likeness(Math.max(
                words.of(field).alikeStripped().best(stripped),
                words.of(field).alike().best(bare)));
        if (best.score > 0 && (words.isMarkedForAnother(bare, field) || words.saysRather(bare, field))) {
            best = new WordScore(Math.max(0, best.score - OF_ANOTHER), best.by);
        }
        if (isOneOfTwo(header, known) || isStateOf(bare, field, known) || isThere(header, field, known)) {
            return new WordScore(EXACT, "synonym");
        }
        if (Unasked.by(bare, known) || Unasked.isMeasuredOtherwise(header, known)) {
            return NONE;
        }
        String last = bare.substring(bare.lastIndexOf('的') + 1);
        if (last.length() >= 2 && last.length() < bare.length() && known.contains(last)) {
            return better(best, new WordScore(EXACT - 50, "spoken"));
        }
        for (String formal : Spoken.formal(bare)) {
            WordScore spoken = ofSpoken(formal, field, words);
            best = spoken.score > best.score ? spoken : best;
        }
        boolean measured = best.score == 0 && Unasked.isMeasuredAlike(header, known);
        if (measured) {
            return new WordScore(LEAST_LIKENESS, "measure");
        }
        return best.score < WEIGHED && words.weighs(bare, field) ? new WordScore(WEIGHED, "weights") : best;
    }

    /** {@code 谁} and {@code 何人} under {@code 认领} ask 谁认领; empty for any other word. */
    private static String asked(HeaderColumn header) {
        int last = header.keys().size() - 1;
        return last > 0 && WHO.contains(header.leafKey()) ? "谁" + header.keys().get(last - 1) : "";
    }

    /** {@code 实施项目（活动）名称} is 活动名称 too; empty where no brackets stand within. */
    private static String otherThing(HeaderColumn header) {
        Matcher within = WITHIN.matcher(header.leaf());
        return within.matches() ? TextKey.of(within.group(1) + within.group(2)) : "";
    }

    /** {@code 推荐时间} where the form says {@code 推荐日期}: its own label, or one in words that mean the same. */
    private static boolean isLabel(String key, Field field) {
        String label = TextKey.of(field.zh());
        return key.equals(label) || Equivalents.of(key).equals(Equivalents.of(label));
    }

    /** What examples add: they tell their own list, and that another one is not meant. */
    private static WordScore withExamples(WordScore own, HeaderChoices choices, Field field, FormWords words) {
        if (choices.areExamplesOf(field, words)) {
            return better(own, new WordScore(EXAMPLES_TELL, "codes"));
        }
        boolean another = !field.codes().isEmpty()
                && words.form().fields().stream().anyMatch(other -> choices.areExamplesOf(other, words));
        return another ? NONE : own;
    }

    /** {@code 讲座种类/类别}: two words for one thing, the first of them known. */
    private static boolean isOneOfTwo(HeaderColumn header, Set<String> known) {
        String leaf = Halfwidth.of(header.leaf());
        int stroke = leaf.indexOf('/');
        return stroke > 1 && known.contains(HeaderColumn.withoutBrackets(leaf.substring(0, stroke)));
    }

    /** {@code 章程状态}: of a thing that is there or not, whether it is. */
    private static boolean isStateOf(String key, Field field, Set<String> known) {
        String thing = STATE.matcher(key).replaceFirst("");
        return field.type() == FieldType.YES_NO && !thing.equals(key) && known.contains(thing);
    }

    /** {@code 已建} under {@code 农家书屋}: whether there is one. */
    private static boolean isThere(HeaderColumn header, Field field, Set<String> known) {
        int last = header.keys().size() - 1;
        return field.type() == FieldType.YES_NO
                && last > 0
                && THERE.contains(header.leafKey())
                && known.contains(header.keys().get(last - 1));
    }

    private static WordScore better(WordScore a, WordScore b) {
        return b.score > a.score ? b : a;
    }

    /** A known wording said in other words is as good as one that is merely alike. */
    private static WordScore ofSpoken(String formal, Field field, FormWords words) {
        boolean known = words.of(field).headers().contains(formal)
                || words.of(field).stripped().contains(words.strip(formal));
        int score =
                known ? EXACT - 50 : likeness(words.of(field).alikeStripped().best(words.strip(formal))).score;
        return new WordScore(score, "spoken");
    }

    /** A wording that is merely alike, by how much. */
    private static WordScore likeness(int alike) {
        return alike == 0 ? NONE : new WordScore(alike * (EXACT - 50) / 1000, "likeness");
    }

    /** A group header above an ambiguous word tells for its field, and against the others that have the same word. */
    private static int ofGroup(HeaderColumn header, Field field, FormWords words) {
        if (header.keys().size() < 2) {
            return 0;
        }
        List<String> above = header.keys().subList(0, header.keys().size() - 1);
        if (isNamed(above, words.of(field).groups())) {
            return GROUP_TELLS;
        }
        for (Field other : words.form().fields()) {
            if (other != field
                    && isNamed(above, words.of(other).groups())
                    && words.of(other).headers().contains(header.leafKey())) {
                return OTHER_GROUP;
            }
        }
        return 0;
    }

    private static boolean isNamed(List<String> above, Set<String> groups) {
        return above.stream()
                .anyMatch(key ->
                        groups.stream().anyMatch(group -> key.contains(group) || Likeness.of(key, group) >= 700));
    }
}
