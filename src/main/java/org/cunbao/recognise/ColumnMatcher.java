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

/** Fits one form onto one header: all columns together, words weighed against the cells below them. */
final class ColumnMatcher {

    private static final int HARDLY_ANY = 250;
    private static final int DOUBT = 400;
    private static final int MUST_HAVE = 40;
    private static final int ALL_BUT_A_FEW = 900;
    private static final int FEW = 3;

    private final FormWords words;
    private final ContentFit fit;
    private final ColumnScore scoring;
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
        this.scoring = new ColumnScore(words, fit, headers, profiles);
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
        ContentGuess guess = new ContentGuess(words, fit, profiles);
        giveUp(open, guess, taken, done, filled);
        giveUpCodes(taken, done, filled);
        List<Column> guessed = new ArrayList<>(guess.guess(open, done, filled, evidence));
        taken.addAll(guessed);
        guessed.addAll(ticks.guessed());
        new TimeOrder(profiles).putRight(words.form(), taken, this::isKnownByWord);
        GroupTotals.putRight(headers, taken);
        return new ColumnMatch(words.form(), complete(taken), score, guessed, missing(taken), doubts, evidence);
    }

    private int assign(
            List<HeaderColumn> open, List<Field> free, List<Column> taken, Set<Integer> done, Set<Field> filled) {
        int[][] scores = new int[open.size()][free.size()];
        for (int i = 0; i < open.size(); i++) {
            for (int j = 0; j < free.size(); j++) {
                scores[i][j] = scoring.of(open.get(i), free.get(j));
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

    /** A field that rows must have and no column is left for: one that need not be there gives up a column not its own. */
    private void giveUp(
            List<HeaderColumn> open, ContentGuess guess, List<Column> taken, Set<Integer> done, Set<Field> filled) {
        for (Field field : words.form().fields()) {
            if (!field.required()
                    || field.type() != FieldType.PERSON
                    || filled.contains(field)
                    || open.stream().anyMatch(h -> !done.contains(h.column()) && guess.fits(h, field))) {
                continue;
            }
            List<Column> weak = taken.stream()
                    .filter(column -> column.field().filter(f -> !f.required()).isPresent() && !isSaid(column))
                    .filter(column -> open.stream()
                            .anyMatch(header -> header.column() == column.column() && guess.fits(header, field)))
                    .toList();
            if (weak.size() == 1) {
                taken.removeAll(weak);
                done.remove(weak.get(0).column());
                weak.get(0).field().ifPresent(filled::remove);
            }
        }
    }

    /** A text field gives up a column of nothing but codes of a list that has no column. */
    private void giveUpCodes(List<Column> taken, Set<Integer> done, Set<Field> filled) {
        for (Field field : words.form().fields()) {
            if (field.codes().size() > 1 && !filled.contains(field)) {
                Set<String> codes = words.of(field).codes().keySet();
                List<Column> held = taken.stream()
                        .filter(column -> column.field()
                                .filter(text -> text.type() == FieldType.TEXT)
                                .isPresent())
                        .filter(column -> profile(column).cells() >= FEW
                                && profile(column).shareOf(codes::contains) >= ALL_BUT_A_FEW)
                        .toList();
                if (held.size() == 1) {
                    taken.removeAll(held);
                    done.remove(held.get(0).column());
                    held.get(0).field().ifPresent(filled::remove);
                }
            }
        }
    }

    private ColumnProfile profile(Column column) {
        return profiles.getOrDefault(column.column(), new ColumnProfile());
    }

    /** Whether the column's word is its field's as it stands, not merely alike or without the form's nouns. */
    private boolean isSaid(Column column) {
        return headers.stream()
                .filter(header -> header.column() == column.column())
                .anyMatch(header -> column.field()
                        .filter(field -> words.score(header, field).score() > WordScore.EXACT)
                        .isPresent());
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
        return "column " + org.cunbao.vocabulary.Origin.letters(Column.place(header.column()));
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
