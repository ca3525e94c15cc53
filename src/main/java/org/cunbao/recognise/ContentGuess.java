package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;

/**
 * Looks for fields among the columns whose words say nothing, by what stands below: required fields first, then the
 * optional ones whose content cannot be mistaken (identity numbers, phones, words of one code list).
 *
 * <p>Only a clear winner is taken; every guess is said once, as {@code column.guessed}.
 */
final class ContentGuess {

    static final int CLEAR = 700;
    private static final int FEWEST_CELLS = 2;

    /** Columns of 是 and 否 are about anything, though a list may know these words too. */
    private static final int MOSTLY = 500;

    private final FormWords words;
    private final ContentFit fit;
    private final Map<Integer, ColumnProfile> profiles;

    ContentGuess(FormWords words, ContentFit fit, Map<Integer, ColumnProfile> profiles) {
        this.words = words;
        this.fit = fit;
        this.profiles = profiles;
    }

    List<Column> guess(List<HeaderColumn> open, Set<Integer> done, Set<Field> filled, List<Evidence> evidence) {
        List<Column> guessed = byContent(open, done, filled, evidence);
        guessed.addAll(new LeftOvers(words, fit, profiles).guess(open, done, filled, evidence));
        return guessed;
    }

    private List<Column> byContent(
            List<HeaderColumn> open, Set<Integer> done, Set<Field> filled, List<Evidence> evidence) {
        List<Column> guessed = new ArrayList<>();
        for (boolean required : new boolean[] {true, false}) {
            for (Field field : words.form().fields()) {
                if (filled.contains(field) || field.required() != required || !required && !isUnmistakable(field)) {
                    continue;
                }
                best(open, done, filled, field).ifPresent(header -> {
                    guessed.add(Column.of(header, field));
                    done.add(header.column());
                    filled.add(field);
                    int score = fit.of(profile(header), field);
                    evidence.add(
                            new Evidence(ColumnMatcher.subject(header), field.id(), "content", header.shown(), score));
                });
            }
        }
        return guessed;
    }

    private static boolean isUnmistakable(Field field) {
        return switch (field.type()) {
            case ID_NUMBER, PHONE -> true;
            case CODE -> field.codes().size() > 1;
            case UNIT -> true;
            default -> false;
        };
    }

    private Optional<HeaderColumn> best(List<HeaderColumn> open, Set<Integer> done, Set<Field> filled, Field field) {
        List<HeaderColumn> fitting = open.stream()
                .filter(header -> !done.contains(header.column()) && fits(header, field))
                .filter(header -> field.required() || !isKnownForAnother(header, field, filled))
                .toList();
        if (fitting.size() <= 1) {
            return fitting.stream().findFirst();
        }
        return switch (field.type()) {
            case TEXT -> longest(fitting);
            case DATE, DATE_OR_DONE, PERSON -> fullest(fitting);
            default -> Optional.empty();
        };
    }

    /** Whether nearly all cells of the column are of the field's kind, and its header asks for nothing else. */
    boolean fits(HeaderColumn header, Field field) {
        ColumnProfile profile = profiles.get(header.column());
        if (profile == null
                || profile.cells() == 0
                || Unasked.by(header, words.of(field).headers())) {
            return false;
        }
        if (field.type() == FieldType.TEXT) {
            return profile.meanLength() >= 4
                    && profile.share(CellType.TEXT, CellType.PERSON, CellType.PERSONS) >= CLEAR;
        }
        if (field.type() == FieldType.UNIT && fit.units(profile) < 2) {
            return false;
        }
        boolean alone = !field.required() && profile.cells() < FEWEST_CELLS;
        if (field.type() == FieldType.CODE && (alone || profile.share(CellType.YES_NO, CellType.TICK) >= MOSTLY)) {
            return false;
        }
        int fitting = field.type() == FieldType.CODE && field.required()
                ? fit.byParts(profile, field)
                : fit.of(profile, field);
        return fitting >= (profile.cells() < FEWEST_CELLS ? 1000 : CLEAR);
    }

    /** Whether the header is a wording of another field that has no column yet. */
    private boolean isKnownForAnother(HeaderColumn header, Field field, Set<Field> filled) {
        return words.form().fields().stream()
                .anyMatch(other -> other != field
                        && !filled.contains(other)
                        && words.score(header, other).isSynonym());
    }

    /** Of several columns of text the one with clearly the longest texts. */
    private Optional<HeaderColumn> longest(List<HeaderColumn> fitting) {
        List<HeaderColumn> byLength = new ArrayList<>(fitting);
        byLength.sort(
                java.util.Comparator.comparingInt(header -> -profile(header).meanLength()));
        int first = profile(byLength.get(0)).meanLength();
        int second = profile(byLength.get(1)).meanLength();
        return first * 4 >= second * 5 ? Optional.of(byLength.get(0)) : Optional.empty();
    }

    /** Of several columns of dates or names the fullest, then the leftmost, is the one that every row must have. */
    private Optional<HeaderColumn> fullest(List<HeaderColumn> fitting) {
        HeaderColumn best = fitting.get(0);
        for (HeaderColumn header : fitting) {
            best = profile(header).cells() > profile(best).cells() ? header : best;
        }
        return Optional.of(best);
    }

    private ColumnProfile profile(HeaderColumn header) {
        ColumnProfile profile = profiles.get(header.column());
        return profile == null ? new ColumnProfile() : profile;
    }
}
