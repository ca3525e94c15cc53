package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person's rulings say about the mentions of a table. */
final class Rulings {

    private static final int UNSPOKEN = -1;

    private final int[] voices;
    private final int[] numbers;
    private final Set<Long> different = new HashSet<>();
    private final Set<Long> same = new HashSet<>();
    private final Set<Integer> numbered = new HashSet<>();
    private final Pairs forced = new Pairs();

    private Rulings(int size) {
        this.voices = new int[size];
        this.numbers = new int[size];
        Arrays.fill(voices, UNSPOKEN);
    }

    static Rulings of(List<Ruling> rulings, Table table, Contents contents) {
        Rulings all = new Rulings(table.size());
        Map<String, Integer> voiceOf = new HashMap<>();
        for (Ruling ruling : rulings) {
            voiceOf.putIfAbsent(ruling.left(), voiceOf.size());
            voiceOf.putIfAbsent(ruling.right(), voiceOf.size());
        }
        if (!voiceOf.isEmpty()) {
            List<List<Integer>> rows = all.listen(voiceOf, table, contents);
            for (Ruling ruling : rulings) {
                all.take(
                        ruling,
                        voiceOf.getOrDefault(ruling.left(), 0),
                        voiceOf.getOrDefault(ruling.right(), 0),
                        rows,
                        table);
            }
        }
        return all;
    }

    private List<List<Integer>> listen(Map<String, Integer> voiceOf, Table table, Contents contents) {
        List<List<Integer>> rows = new ArrayList<>();
        voiceOf.forEach((seal, voice) -> rows.add(new ArrayList<>()));
        for (int row = 0; row < table.size(); row++) {
            voices[row] = voiceOf.getOrDefault(contents.seal(row), UNSPOKEN);
            if (voices[row] != UNSPOKEN) {
                rows.get(voices[row]).add(row);
            }
        }
        return rows;
    }

    private void take(Ruling ruling, int left, int right, List<List<Integer>> rows, Table table) {
        if (left == right) {
            number(ruling, left, rows.get(left), table);
            return;
        }
        (ruling.same() ? same : different).add(Pairs.of(left, right));
        List<Integer> ofLeft = rows.get(left);
        List<Integer> ofRight = rows.get(right);
        if (!ofLeft.isEmpty() && !ofRight.isEmpty()) {
            ofLeft.forEach(row -> forced.add(row, ofRight.get(0)));
            ofRight.forEach(row -> forced.add(row, ofLeft.get(0)));
        }
    }

    /** The k-th row of each submission speaks of the k-th; rows beyond the last speak of the last. */
    private void number(Ruling ruling, int voice, List<Integer> rows, Table table) {
        Map<String, Integer> seen = new HashMap<>();
        for (int row : rows) {
            numbers[row] = seen.merge(table.mention(row).submission(), 1, Integer::sum);
        }
        int most = seen.values().stream().max(Integer::compare).orElse(1);
        int many = ruling.number().orElse(ruling.same() ? 1 : Math.max(2, most));
        numbered.add(voice);
        Map<Integer, Integer> firstOf = new HashMap<>();
        for (int row : rows) {
            numbers[row] = Math.min(numbers[row], many);
            Integer first = firstOf.putIfAbsent(numbers[row], row);
            if (first != null) {
                forced.add(first, row);
            } else if (numbers[row] > 1) {
                forced.add(firstOf.getOrDefault(numbers[row] - 1, row), row);
            }
        }
    }

    /** Pairs that are told of although nothing else may have led to them. */
    long[] forced() {
        return forced.sorted();
    }

    /** Whether a person said how many things say what the mention says. */
    boolean isNumbered(int row) {
        return numbered.contains(voices[row]);
    }

    /** Whether a person said that the two are different. */
    boolean isDifferent(int one, int other) {
        int voice = voices[one];
        int second = voices[other];
        if (voice == UNSPOKEN || second == UNSPOKEN) {
            return false;
        }
        return voice == second
                ? numbered.contains(voice) && numbers[one] != numbers[other]
                : different.contains(Pairs.of(voice, second));
    }

    /** Whether a person said that the two are the same, and nobody that they are different. */
    boolean isSame(int one, int other) {
        int voice = voices[one];
        int second = voices[other];
        if (voice == UNSPOKEN || second == UNSPOKEN || isDifferent(one, other)) {
            return false;
        }
        return voice == second ? numbered.contains(voice) : same.contains(Pairs.of(voice, second));
    }

    boolean isEmpty() {
        return numbered.isEmpty() && same.isEmpty() && different.isEmpty();
    }
}
