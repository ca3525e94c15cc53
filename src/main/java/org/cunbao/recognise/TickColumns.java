package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.normalise.Codes;

/**
 * Finds a code list spread over columns: neighbouring headers that are codes of one field, with marks below them.
 *
 * <p>A word that the list does not know, under the same group header as its neighbours and with marks below it, does not
 * end the run: it is taken as the code left over that is most alike, or that alone is left over, or whose place in the
 * list's order it has; and stays unused where that would be chance.
 */
final class TickColumns {

    private static final int MOSTLY = 700;
    private static final int ALIKE = 420;
    private static final int ASKS = 600;

    private final FormWords words;
    private final List<HeaderColumn> headers;
    private final Map<Integer, ColumnProfile> profiles;
    private final List<Column> guessed = new ArrayList<>();

    TickColumns(FormWords words, List<HeaderColumn> headers, Map<Integer, ColumnProfile> profiles) {
        this.words = words;
        this.headers = headers;
        this.profiles = profiles;
    }

    List<Column> find() {
        List<Column> all = new ArrayList<>();
        Run next = longestRun(all);
        while (next.known.size() >= 2) {
            all.addAll(withLeftOver(next));
            next = longestRun(all);
        }
        new YesNoColumns(words, headers, profiles)
                .find().stream().filter(column -> isFree(column.column(), all)).forEach(all::add);
        return List.copyOf(all);
    }

    /** Among the columns that no other list has; a second list only where its columns hold marks and nothing else. */
    private Run longestRun(List<Column> taken) {
        Run best = new Run();
        for (Field field : words.form().fields()) {
            boolean filled = taken.stream().anyMatch(column -> column.field().equals(Optional.of(field)));
            if (!field.codes().isEmpty() && !filled) {
                Run run = longestRun(field, taken);
                boolean sure = taken.isEmpty() || isMarked(run, field);
                best = sure && run.known.size() > best.known.size() ? run : best;
            }
        }
        return best;
    }

    private boolean isMarked(Run run, Field field) {
        List<ColumnProfile> filled = run.known.stream()
                .flatMap(column -> Optional.ofNullable(profiles.get(column.column())).stream())
                .filter(profile -> profile.cells() > 0)
                .toList();
        return (!run.group.isEmpty() || run.known.size() == field.codes().size())
                && !filled.isEmpty()
                && filled.stream().allMatch(profile -> profile.share(CellType.TICK, CellType.YES_NO) >= MOSTLY);
    }

    private static boolean isFree(int column, List<Column> taken) {
        return taken.stream().noneMatch(known -> known.column() == column);
    }

    /** Of the columns found, those whose word the list does not know. */
    List<Column> guessed() {
        return List.copyOf(guessed);
    }

    /** Columns of known codes, and those between and beside them that only their group says something about. */
    private static final class Run {
        private final List<Column> known = new ArrayList<>();
        private final List<HeaderColumn> unknown = new ArrayList<>();
        private String group = "";
    }

    private Run longestRun(Field field, List<Column> taken) {
        Run longest = new Run();
        Run run = new Run();
        for (HeaderColumn header : headers) {
            if (!taken.isEmpty() && !isFree(header.column(), taken)) {
                run = new Run();
                continue;
            }
            Optional<Code> code = code(header, field);
            boolean repeated = code.isPresent()
                    && run.known.stream().anyMatch(column -> column.code().equals(code));
            boolean sameGroup = !group(header).isEmpty() && group(header).equals(run.group);
            run = repeated ? new Run() : run;
            if (code.isPresent() && (holdsMarks(header) || word(header, field).isPresent() && holdsNumbers(header))) {
                boolean begun = !run.known.isEmpty() || !run.unknown.isEmpty();
                run = !begun || sameGroup || group(header).isEmpty() && !run.known.isEmpty() ? run : new Run();
                run.known.add(column(header, field, code.get()));
                run.group = group(header);
                longest = run.known.size() > longest.known.size() ? run : longest;
            } else if (code.isEmpty() && isEmpty(header, run.group)) {
                continue;
            } else if (code.isEmpty() && !group(header).isEmpty() && (holdsMarks(header) || holdsNumbers(header))) {
                run = sameGroup ? run : new Run();
                run.group = group(header);
                run.unknown.add(header);
            } else {
                run = new Run();
            }
        }
        return longest;
    }

    private List<Column> withLeftOver(Run run) {
        Field field = run.known.get(0).field().orElseThrow();
        List<Column> all = new ArrayList<>(run.known);
        List<Code> free = field.codes().stream()
                .filter(code ->
                        run.known.stream().noneMatch(column -> column.code().equals(Optional.of(code))))
                .toList();
        List<Column> told = new ArrayList<>();
        List<Code> given = run.unknown.size() <= free.size() ? given(run.unknown, free, field) : List.of();
        for (int i = 0; i < given.size(); i++) {
            told.add(column(run.unknown.get(i), field, given.get(i)));
        }
        if (given.isEmpty()) {
            List<HeaderColumn> marked =
                    run.unknown.stream().filter(this::asksForNothingElse).toList();
            TickOrder.tell(field.codes(), run.known, marked).forEach((header, code) -> {
                if (!isRather(header.leafKey(), code, free, field)) {
                    told.add(column(header, field, code));
                }
            });
        }
        guessed.addAll(told);
        all.addAll(told);
        return all;
    }

    private static Column column(HeaderColumn header, Field field, Code code) {
        return new Column(header.column(), 0, header.shown(), Optional.of(field), Optional.of(code));
    }

    /** Whether a column holds marks, not numbers, and its word is no field's own. */
    private boolean asksForNothingElse(HeaderColumn header) {
        ColumnProfile profile = profiles.get(header.column());
        return profile != null
                && profile.cells() > 0
                && profile.holdsMarks()
                && words.form().fields().stream()
                        .noneMatch(field -> words.score(header, field).isSynonym());
    }

    private boolean isFilledWithOthers(HeaderColumn header) {
        ColumnProfile profile = profiles.get(header.column());
        return profile != null && profile.cells() > 0 && !profile.holdsMarks();
    }

    /** Whether a word is like those of another free code. */
    private boolean isRather(String key, Code code, List<Code> free, Field field) {
        return free.stream().anyMatch(other -> !other.equals(code) && alike(key, other, field) >= ALIKE);
    }

    /** A free code for each unknown word: those that are most alike together; none where one is left to chance. */
    private List<Code> given(List<HeaderColumn> unknown, List<Code> free, Field field) {
        int[][] alike = new int[unknown.size()][free.size()];
        for (int i = 0; i < unknown.size(); i++) {
            for (int j = 0; j < free.size(); j++) {
                alike[i][j] = alike(unknown.get(i).leafKey(), free.get(j), field);
            }
        }
        int[] best = BestAssignment.of(alike);
        List<Code> given = new ArrayList<>();
        int chance = 0;
        for (int i = 0; i < best.length; i++) {
            if (best[i] < 0) {
                return List.of();
            }
            boolean likely = alike[i][best[i]] >= ALIKE;
            if (!likely && isFilledWithOthers(unknown.get(i))) {
                return List.of();
            }
            chance += likely ? 0 : 1;
            given.add(free.get(best[i]));
        }
        return chance == 0 || chance == 1 && unknown.size() == free.size() ? given : List.of();
    }

    private int alike(String key, Code code, Field field) {
        return 1
                + words.of(field).codes().entrySet().stream()
                        .filter(word -> word.getValue().equals(code))
                        .mapToInt(word -> Likeness.of(key, word.getKey()))
                        .max()
                        .orElse(0);
    }

    private static String group(HeaderColumn header) {
        return header.keys().size() < 2 ? "" : header.keys().get(header.keys().size() - 2);
    }

    private Optional<Code> code(HeaderColumn header, Field field) {
        Optional<Code> word = word(header, field);
        return word.isPresent() || header.keys().size() < 2 || isOfAnother(header, field)
                ? word
                : Codes.match(header.leaf(), field.codes()).one();
    }

    /** {@code 属于哪个系列活动} over nothing asks for the series, though it has a word of the list in it. */
    private boolean isOfAnother(HeaderColumn header, Field field) {
        ColumnProfile profile = profiles.get(header.column());
        return (profile == null || profile.cells() == 0)
                && words.form().fields().stream()
                        .anyMatch(other ->
                                other != field && words.score(header, other).score() >= ASKS);
    }

    /** The code of the list that has the header's word as it stands. */
    private Optional<Code> word(HeaderColumn header, Field field) {
        Map<String, Code> codes = words.of(field).codes();
        return Optional.ofNullable(codes.get(header.leafKey()))
                .or(() -> Optional.ofNullable(codes.get(header.leafWithoutBrackets())));
    }

    /** A column left free among the others: it has no word of its own, be there one over all of them, and nothing below. */
    private boolean isEmpty(HeaderColumn header, String over) {
        ColumnProfile profile = profiles.get(header.column());
        boolean unnamed = header.keys().size() < 2 || header.leafKey().equals(over);
        return unnamed && profile != null && profile.cells() == 0;
    }

    private boolean holdsMarks(HeaderColumn header) {
        return ColumnProfile.mayHoldMarks(profiles.get(header.column()));
    }

    /** Numbers below may be marks too, where the words above leave no doubt ({@code 群众} and {@code 志愿者} over numbers do). */
    private boolean holdsNumbers(HeaderColumn header) {
        ColumnProfile profile = profiles.get(header.column());
        return profile != null && profile.share(CellType.NUMBER) >= MOSTLY;
    }
}
