package org.cunbao.definitions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cunbao.definitions.tree.Node;

/** Holds what each kind needs against the kinds that there are: it must be one of them, and no circle may lead back. */
final class MatchNeeds implements Drafts.Check<MatchSettings> {

    private static final List<String> KEYS = MatchKeys.MATCHING;

    private final List<MatchSettings> all;

    MatchNeeds(List<MatchSettings> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public void check(MatchSettings settings, Node node, Problems.InFile problems) {
        List<String> others = all.stream()
                .map(MatchSettings::id)
                .filter(id -> !id.equals(settings.id()))
                .sorted()
                .toList();
        for (String need : settings.needs()) {
            if (!others.contains(need) || reaches(need, settings.id())) {
                new Section(node, KEYS, problems)
                        .fault("needs", DefinitionFault.DANGLING, need, String.join(", ", others));
            }
        }
    }

    private boolean reaches(String from, String wanted) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(wanted)) {
                return true;
            }
            if (seen.add(next)) {
                all.stream()
                        .filter(settings -> settings.id().equals(next))
                        .forEach(settings -> open.addAll(settings.needs()));
            }
        }
        return false;
    }
}
