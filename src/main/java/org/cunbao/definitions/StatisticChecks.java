package org.cunbao.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cunbao.definitions.tree.Node;

/** What must hold between statistics, and between them and the kinds of things that are told apart. */
final class StatisticChecks implements Drafts.Check<Statistic> {

    private final List<Statistic> all;
    private final List<MatchSettings> kinds;
    private final List<Statistic> seen = new ArrayList<>();

    /**
     * @param kinds none: no kind is told apart, and none is asked for
     */
    StatisticChecks(List<Statistic> all, List<MatchSettings> kinds) {
        this.all = all;
        this.kinds = kinds;
    }

    @Override
    public void check(Statistic statistic, Node node, Problems.InFile problems) {
        Section section = new Section(node, StatisticKeys.STATISTIC, problems);
        boolean twice = seen.stream()
                .anyMatch(other ->
                        other.id().equals(statistic.id()) && other.validity().meets(statistic.validity()));
        if (twice && !statistic.id().isEmpty()) {
            section.fault("id", DefinitionFault.DUPLICATE, statistic.id(), "1");
        }
        seen.add(statistic);
        if (statistic.counting() instanceof Counting.Ratio ratio) {
            Stream.of(ratio.of(), ratio.to()).forEach(part -> checkPart(statistic, part, section));
        }
        if (statistic.counting() instanceof Counting.Tally tally) {
            checkKinds(statistic, tally, section);
        }
    }

    private void checkPart(Statistic statistic, String part, Section section) {
        List<String> allowed = all.stream()
                .filter(other -> other.form().equals(statistic.form()))
                .filter(other -> other.counting() instanceof Counting.Tally)
                .map(Statistic::id)
                .distinct()
                .toList();
        if (!part.isEmpty() && !allowed.contains(part)) {
            section.fault("ratio", DefinitionFault.DANGLING, part, String.join(", ", allowed));
        }
    }

    private void checkKinds(Statistic statistic, Counting.Tally tally, Section section) {
        checkKind(statistic, "count", tally.entity(), section);
        if (tally.when() instanceof Counting.InPeriod period) {
            checkKind(statistic, "event", period.event(), section);
        }
    }

    private void checkKind(Statistic statistic, String key, Optional<String> kind, Section section) {
        List<String> allowed = kinds.stream()
                .filter(settings -> settings.mentions().stream()
                        .anyMatch(mention -> mention.form().equals(statistic.form())))
                .map(MatchSettings::id)
                .toList();
        if (!kinds.isEmpty() && kind.isPresent() && !allowed.contains(kind.get())) {
            section.fault(key, DefinitionFault.DANGLING, kind.get(), String.join(", ", allowed) + ", entry");
        }
    }
}
