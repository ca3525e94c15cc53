package org.cunbao.recognise;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.jspecify.annotations.Nullable;

/** How well one column goes with one field of a form: its words, weighed against the cells below and the other columns. */
final class ColumnScore {

    private static final int LIKENESS_NEEDS_FIT = 500;
    private static final int ACCEPTED_FROM = 450;
    private static final int HARDLY_ANY = 250;
    private static final int MOST_FOR_LENGTH = 30;
    private static final int OWN_LABEL = 30;
    private static final int DAYS_RATHER = 20;
    private static final int MOSTLY_UNASKED = 160;
    private static final int OF_ANOTHER_KIND = 300;
    private static final int ALL_BUT_A_FEW = 900;
    private static final int LONGEST_CODE = 7;
    private static final int FEW = 3;
    private static final Pattern YES_OR_NO =
            Pattern.compile("^[*★\\s]*(?:是否|有无|有没有|是不是)|[（(](?:是\\s*[/、]?\\s*否|有\\s*[/、]?\\s*无)[）)]|(?:与否|没有)[?？]?$");

    /** A word of many tables that no field asks for ({@code 经办人}) gives way to one that is the field's alone. */
    private static final int SELDOM_MEANT = 60;

    private final FormWords words;
    private final ContentFit fit;
    private final List<HeaderColumn> headers;
    private final Map<Integer, ColumnProfile> profiles;

    /**
     * @param profiles by column
     */
    ColumnScore(FormWords words, ContentFit fit, List<HeaderColumn> headers, Map<Integer, ColumnProfile> profiles) {
        this.words = words;
        this.fit = fit;
        this.headers = headers;
        this.profiles = profiles;
    }

    /** 0 where the two do not go together; else the more, the better. */
    int of(HeaderColumn header, Field field) {
        WordScore word = words.score(header, field);
        boolean nobodyAsks =
                word.score() < WordScore.EXACT && (Unasked.isUnused(header) || isAskedOtherwise(header, field));
        if (word.score() == 0 || nobodyAsks) {
            return 0;
        }
        ColumnProfile profile = profiles.get(header.column());
        if (word.isMereLikeness() && isKnownForAnother(header, field, profile)) {
            return 0;
        }
        int content = profile == null || profile.cells() == 0 ? -1 : fit.of(profile, field);
        if (profile != null && ContentFit.contradicts(profile, field, content)) {
            return 0;
        }
        if (word.isWeighed() && isOfText(field) && profile != null && isNumbers(profile)) {
            return 0;
        }
        boolean optionalUnit = field.type() == FieldType.UNIT && !field.required();
        if (optionalUnit && content >= 0 && content < LIKENESS_NEEDS_FIT) {
            return 0;
        }
        if (word.needsCodes() && content < LIKENESS_NEEDS_FIT || isOnlyItsNounsWord(word, field, profile, content)) {
            return 0;
        }
        if (word.score() >= WordScore.EXACT) {
            if (field.type() == FieldType.CODE
                    && content >= 0
                    && content < HARDLY_ANY
                    && isHeldElsewhere(header, field)) {
                return 0;
            }
            int rival = (WordLists.UNUSED.contains(header.leafKey()) ? SELDOM_MEANT : 0)
                    + (Unasked.isSo(header.leafWithoutBrackets()) ? MOSTLY_UNASKED : 0)
                    + (isAnothers(field, profile) ? OF_ANOTHER_KIND : 0);
            return word.score() + Math.max(0, content) / 10 + preference(header, field, profile) - rival;
        }
        boolean strict = field.type() != FieldType.TEXT;
        if (strict && content >= 0 && content < LIKENESS_NEEDS_FIT) {
            return 0;
        }
        int score = word.score() + Math.max(0, content) / (strict ? 5 : 10);
        return score >= ACCEPTED_FROM ? score : 0;
    }

    private static boolean isOfText(Field field) {
        return field.type() == FieldType.TEXT || field.type() == FieldType.PERSON;
    }

    private static boolean isNumbers(ColumnProfile profile) {
        return profile.share(CellType.NUMBER, CellType.DAY_NUMBER) >= ALL_BUT_A_FEW;
    }

    /** {@code 是否购买志愿者保险}, {@code 是否录入（是/否）}: yes or no is nobody's name and no text or number. */
    private static boolean isAskedOtherwise(HeaderColumn header, Field field) {
        return switch (field.type()) {
            case PERSON, TEXT, UNIT, CODE, COUNT, DECIMAL, ID_NUMBER, PHONE, DATE ->
                YES_OR_NO.matcher(header.leaf()).find();
            default -> false;
        };
    }

    /** Whether a text that every row must have is missing from most, or is nothing but codes of one of the form's lists. */
    private boolean isAnothers(Field field, @Nullable ColumnProfile profile) {
        if (field.type() != FieldType.TEXT || !field.required() || profile == null || profile.cells() == 0) {
            return false;
        }
        int fullest =
                profiles.values().stream().mapToInt(ColumnProfile::cells).max().orElse(0);
        return fullest > FEW && profile.cells() * 2 < fullest
                || profile.cells() >= FEW
                        && profile.meanLength() <= LONGEST_CODE
                        && words.form().fields().stream()
                                .filter(other -> other.type() == FieldType.CODE)
                                .map(other -> words.of(other).codes().keySet())
                                .anyMatch(list -> profile.shareOf(list::contains) >= ALL_BUT_A_FEW);
    }

    /** Whether a column of a word that no field knows holds the codes that the one of the known word does not hold. */
    private boolean isHeldElsewhere(HeaderColumn known, Field field) {
        return headers.stream().anyMatch(header -> {
            ColumnProfile profile = profiles.get(header.column());
            return header != known
                    && profile != null
                    && profile.cells() >= FEW
                    && profile.share(CellType.YES_NO, CellType.TICK) < LIKENESS_NEEDS_FIT
                    && fit.of(profile, field) >= ContentGuess.CLEAR
                    && words.form().fields().stream()
                            .noneMatch(other -> words.score(header, other).score() >= WordScore.EXACT);
        });
    }

    /** {@code 开展何种活动} is 何种活动 without the form's noun: over words of no list it asks for something else. */
    private static boolean isOnlyItsNounsWord(
            WordScore word, Field field, @Nullable ColumnProfile profile, int content) {
        return field.type() == FieldType.CODE
                && word.by().equals("noun-stripped")
                && profile != null
                && profile.cells() >= FEW
                && content < LIKENESS_NEEDS_FIT;
    }

    /** A word that another field knows is not merely alike to this one's ({@code 是否完成} is no claim's date). */
    private boolean isKnownForAnother(HeaderColumn header, Field field, @Nullable ColumnProfile profile) {
        return words.form().fields().stream()
                .filter(other -> other != field && words.score(header, other).score() >= WordScore.EXACT)
                .anyMatch(other -> profile == null || !ContentFit.contradicts(profile, other, fit.of(profile, other)));
    }

    /**
     * Of two columns that a field knows by name, the one of the form's own label ({@code 主办单位} beside {@code
     * 承办单位}); where it need not be there, one that says more; days rather than marks that it is done.
     */
    private int preference(HeaderColumn header, Field field, @Nullable ColumnProfile profile) {
        int usual = words.score(header, field).label() ? OWN_LABEL : 0;
        if (profile == null) {
            return usual;
        }
        return usual
                + switch (field.type()) {
                    case TEXT -> field.required() ? 0 : Math.min(MOST_FOR_LENGTH, profile.meanLength());
                    case DATE_OR_DONE -> -profile.share(CellType.TICK, CellType.YES_NO) / DAYS_RATHER;
                    default -> 0;
                };
    }
}
