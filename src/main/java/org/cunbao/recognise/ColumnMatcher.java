package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.normalise.UnitNames;
import org.jspecify.annotations.Nullable;

/** Fits one form onto one header: all columns together, words weighed against the cells below them. */
final class ColumnMatcher {

    private static final int LIKENESS_NEEDS_FIT = 500;
    private static final int ACCEPTED_FROM = 450;
    private static final int HARDLY_ANY = 250;
    private static final int DOUBT = 400;
    private static final int MOST_FOR_LENGTH = 30;
    private static final int MUST_HAVE = 40;
    private static final int MOSTLY_UNASKED = 160;
    private static final int OF_ANOTHER_KIND = 300;
    private static final int ALL_BUT_A_FEW = 900;
    private static final int LONGEST_CODE = 7;
    private static final int FEW = 3;

    /** A word of many tables that no field asks for ({@code 经办人}) gives way to one that is the field's alone. */
    private static final int SELDOM_MEANT = 60;

    private final FormWords words;
    private final ContentFit fit;
    private final List<HeaderColumn> headers;
    private final Map<Integer, ColumnProfile> profiles;
    private final List<Evidence> evidence = new ArrayList<>();
    private int doubts;

    /**
     * @param profiles by column
     */
    ColumnMatcher(FormWords words, UnitNames units, List<HeaderColumn> headers, Map<Integer, ColumnProfile> profiles) {
        this.words = words;
        this.fit = new ContentFit(words, units);
        this.headers = headers;
        this.profiles = profiles;
    }

    ColumnMatch match() {
        TickColumns ticks = new TickColumns(words, headers, profiles);
        List<Column> taken = new ArrayList<>(ticks.find());
        Set<Integer> done = new LinkedHashSet<>();
        Set<Field> filled = new LinkedHashSet<>();
        int score = 0;
        for (Column column : taken) {
            done.add(column.column());
            column.field().ifPresent(filled::add);
            score += 1000;
        }
        List<HeaderColumn> open = headers.stream()
                .filter(header -> !done.contains(header.column()) && !header.isOrdinal())
                .toList();
        List<Field> free =
                words.form().fields().stream().filter(f -> !filled.contains(f)).toList();
        score += assign(open, free, taken, done, filled);
        List<Column> guessed =
                new ArrayList<>(new ContentGuess(words, fit, profiles).guess(open, done, filled, evidence));
        taken.addAll(guessed);
        guessed.addAll(ticks.guessed());
        new TimeOrder(profiles).putRight(words.form(), taken, this::isKnownByWord);
        return new ColumnMatch(words.form(), complete(taken), score, guessed, missing(taken), doubts, evidence);
    }

    private int assign(
            List<HeaderColumn> open, List<Field> free, List<Column> taken, Set<Integer> done, Set<Field> filled) {
        int[][] scores = new int[open.size()][free.size()];
        for (int i = 0; i < open.size(); i++) {
            for (int j = 0; j < free.size(); j++) {
                scores[i][j] = score(open.get(i), free.get(j));
            }
        }
        int sum = 0;
        int[] given = BestAssignment.of(weights(scores, free));
        for (int i = 0; i < given.length; i++) {
            if (given[i] >= 0) {
                HeaderColumn header = open.get(i);
                Field field = free.get(given[i]);
                taken.add(Column.of(header, field));
                done.add(header.column());
                filled.add(field);
                boolean doubtful = isDoubtful(header, field);
                doubts += doubtful && field.required() ? 1 : 0;
                sum += Math.min(1000, scores[i][given[i]]) - (doubtful ? DOUBT : 0);
                evidence.add(evidence(header, field, scores[i][given[i]]));
            }
        }
        return sum;
    }

    /** Squares, so that one known word outweighs two that are merely alike; of equals the field that rows must have. */
    private static int[][] weights(int[][] scores, List<Field> free) {
        int[][] weights = new int[scores.length][free.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < free.size(); j++) {
                int score = scores[i][j] == 0 ? 0 : scores[i][j] + (free.get(j).required() ? MUST_HAVE : 0);
                weights[i][j] = score * score / 100;
            }
        }
        return weights;
    }

    private boolean isKnownByWord(Column column) {
        return headers.stream()
                .filter(header -> header.column() == column.column())
                .anyMatch(header -> column.field()
                        .filter(field -> words.score(header, field).score() >= WordScore.EXACT)
                        .isPresent());
    }

    /** A column of codes in which hardly a word is one of the form's: perhaps another form's column of that name. */
    private boolean isDoubtful(HeaderColumn header, Field field) {
        ColumnProfile profile = profiles.get(header.column());
        return field.type() == FieldType.CODE
                && profile != null
                && profile.cells() > 0
                && fit.of(profile, field) < HARDLY_ANY;
    }

    private Evidence evidence(HeaderColumn header, Field field, int score) {
        String by = words.score(header, field).by();
        return new Evidence(subject(header), field.id(), by, header.shown(), score);
    }

    static String subject(HeaderColumn header) {
        return "column " + org.cunbao.vocabulary.Origin.letters(header.column());
    }

    private int score(HeaderColumn header, Field field) {
        WordScore word = words.score(header, field);
        boolean nobodyAsks = word.score() < WordScore.EXACT && WordLists.UNUSED.contains(header.leafKey());
        if (word.score() == 0 || nobodyAsks) {
            return 0;
        }
        ColumnProfile profile = profiles.get(header.column());
        int content = profile == null || profile.cells() == 0 ? -1 : fit.of(profile, field);
        if (profile != null && ContentFit.contradicts(profile, field, content)) {
            return 0;
        }
        boolean optionalUnit = field.type() == FieldType.UNIT && !field.required();
        if (optionalUnit && content >= 0 && content < LIKENESS_NEEDS_FIT) {
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
            return word.score() + Math.max(0, content) / 10 + fullness(field, profile) - rival;
        }
        boolean strict = field.type() != FieldType.TEXT;
        if (strict && content >= 0 && content < LIKENESS_NEEDS_FIT) {
            return 0;
        }
        int score = word.score() + Math.max(0, content) / (strict ? 5 : 10);
        return score >= ACCEPTED_FROM ? score : 0;
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
                                .anyMatch(other -> fit.of(profile, other) >= ALL_BUT_A_FEW);
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

    /** Of two columns that a text field knows by name, the one that says more ({@code 主要事迹} beside {@code 推荐理由}). */
    private static int fullness(Field field, @Nullable ColumnProfile profile) {
        return field.type() == FieldType.TEXT && profile != null ? Math.min(MOST_FOR_LENGTH, profile.meanLength()) : 0;
    }

    private List<Column> complete(List<Column> taken) {
        List<Column> all = new ArrayList<>();
        for (HeaderColumn header : headers) {
            Optional<Column> found = taken.stream()
                    .filter(column -> column.column() == header.column())
                    .findFirst();
            all.add(found.orElseGet(() -> Column.unused(header)));
        }
        return all;
    }

    private List<Field> missing(List<Column> taken) {
        return words.form().fields().stream()
                .filter(Field::required)
                .filter(field ->
                        taken.stream().noneMatch(column -> column.field().equals(Optional.of(field))))
                .toList();
    }
}
