package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cunbao.resolve.Identities.Duplicate;
import org.cunbao.resolve.Identities.Spoken;

/**
 * Finds the rows of one file that say nothing new (counting rules, section 5): each of their entries speaks of the same
 * things, all of them together, as an entry of an earlier row of the same submission.
 */
final class Duplicates {

    private final ToIntFunction<Spoken> submissions;
    private final Map<String, Spoken> first = new HashMap<>();
    private final List<Duplicate> found = new ArrayList<>();

    private Duplicates(ToIntFunction<Spoken> submissions) {
        this.submissions = submissions;
    }

    /**
     * @param spoken what one file's entries speak of, by sheet, row, entry, kind
     * @param submissions the number of the submission that an entry belongs to
     */
    static List<Duplicate> find(List<Spoken> spoken, ToIntFunction<Spoken> submissions) {
        Duplicates duplicates = new Duplicates(submissions);
        int from = 0;
        for (int to = 1; to <= spoken.size(); to++) {
            if (to == spoken.size() || !sameRow(spoken.get(from), spoken.get(to))) {
                duplicates.row(spoken.subList(from, to));
                from = to;
            }
        }
        return List.copyOf(duplicates.found);
    }

    private void row(List<Spoken> row) {
        Map<String, Spoken> news = new HashMap<>();
        Optional<Spoken> earlier = Optional.empty();
        int from = 0;
        for (int to = 1; to <= row.size(); to++) {
            if (to == row.size() || row.get(from).entry() != row.get(to).entry()) {
                String said = said(row.subList(from, to));
                earlier = earlier.or(() -> Optional.ofNullable(first.get(said)));
                if (!first.containsKey(said)) {
                    news.putIfAbsent(said, row.get(from));
                }
                from = to;
            }
        }
        if (news.isEmpty() && earlier.isPresent()) {
            Spoken here = row.get(0);
            found.add(new Duplicate(
                    here.sheet(),
                    here.row(),
                    submissions.applyAsInt(here),
                    earlier.get().sheet(),
                    earlier.get().row()));
        }
        first.putAll(news);
    }

    private String said(List<Spoken> entry) {
        StringBuilder said = new StringBuilder().append(submissions.applyAsInt(entry.get(0)));
        entry.forEach(one -> said.append(' ').append(one.entity()));
        return said.toString();
    }

    private static boolean sameRow(Spoken one, Spoken other) {
        return one.sheet() == other.sheet() && one.row() == other.row();
    }
}
