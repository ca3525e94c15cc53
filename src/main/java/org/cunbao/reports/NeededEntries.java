package org.cunbao.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cunbao.definitions.Counting;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Filed;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.EntryKey;
import org.cunbao.statistics.Evaluator;
import org.cunbao.statistics.Filings;
import org.cunbao.statistics.Submitted;
import org.cunbao.vocabulary.Period;

/**
 * Puts before the evaluator what the figures of some periods can rest on, and not the entries of ten years.
 *
 * <p>Of a register those that stand on a last day. Of a log the submissions that tell of a day of the periods, and whatever
 * else tells of the same events: the earliest of all their entries says when an event was. More than is needed does no
 * harm: an event of which only some entries are there has none in the periods, whichever of them is the earliest.
 */
final class NeededEntries {

    private final FiledFilings filings;
    private final Rules rules;
    private final Evaluator evaluator;

    NeededEntries(FiledFilings filings, Rules rules, Evaluator evaluator) {
        this.filings = filings;
        this.rules = rules;
        this.evaluator = evaluator;
    }

    /** All submissions of the form, with the entries of those for the periods, and of those that tell of days in them. */
    Filings lists(Form form, Collection<Period> periods) {
        Set<Filed.Place> places = new LinkedHashSet<>();
        filings.submitted(form.id()).forEach((place, submitted) -> {
            if (periods.stream().anyMatch(submitted.period()::meets)) {
                places.add(place);
            }
        });
        days(form).forEach((place, days) -> {
            if (days.stream().anyMatch(one -> periods.stream().anyMatch(one::meets))) {
                places.add(place);
            }
        });
        return with(form, places);
    }

    /** All submissions of the form, without any entry. */
    Filings bare(Form form) {
        return new Filings(form.id(), List.copyOf(filings.submitted(form.id()).values()), List.of());
    }

    /** All submissions of the form, with those entries that figures of the periods can take. */
    Filings of(Form form, Collection<Period> periods) {
        return with(form, form.kind() == Form.Kind.REGISTER ? standing(form, periods) : telling(form, periods));
    }

    /**
     * All submissions of the form, with whatever says what some entries add to figures: they themselves, what else speaks
     * of the same entities, and of the events at which those took part.
     *
     * @param entries they themselves
     * @param entities of which they speak
     */
    Filings about(Form form, Set<EntryKey> entries, Set<String> entities) {
        Set<Filed.Place> places = filings.holding(form.id(), entries);
        places.addAll(filings.speakingOf(form.id(), entities));
        Set<String> all = new HashSet<>(entities);
        filings.entries(form.id(), places).stream()
                .filter(entry -> speaks(entry, entities))
                .forEach(entry -> all.addAll(entry.entities().values()));
        if (form.kind() == Form.Kind.LOG) {
            places.addAll(filings.speakingOf(form.id(), all));
        }
        Filings filed = with(form, places);
        return new Filings(
                form.id(),
                filed.submitted(),
                filed.entries().stream()
                        .filter(entry -> entries.contains(entry.key()) || speaks(entry, all))
                        .toList());
    }

    private static boolean speaks(Counted entry, Set<String> entities) {
        return entry.entities().values().stream().anyMatch(entities::contains);
    }

    private Filings with(Form form, Collection<Filed.Place> places) {
        return new Filings(
                form.id(), List.copyOf(filings.submitted(form.id()).values()), filings.entries(form.id(), places));
    }

    private Set<Filed.Place> standing(Form form, Collection<Period> periods) {
        Set<Submitted> standing = new HashSet<>();
        for (Period period : periods) {
            evaluator.standings(bare(form), period).forEach(unit -> standing.addAll(unit.sources()));
        }
        Set<Filed.Place> places = new LinkedHashSet<>();
        filings.submitted(form.id()).forEach((place, submitted) -> {
            if (standing.contains(submitted)) {
                places.add(place);
            }
        });
        return places;
    }

    private Set<Filed.Place> telling(Form form, Collection<Period> periods) {
        Set<String> fields = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (Counting.Tally tally : tallies(form)) {
            if (tally.when() instanceof Counting.InPeriod dated) {
                fields.add(dated.field());
                dated.event().or(tally::entity).ifPresent(kinds::add);
            }
        }
        Set<Filed.Place> places = new LinkedHashSet<>();
        filings.days(form.id(), fields).forEach((place, days) -> {
            if (days.stream().anyMatch(one -> periods.stream().anyMatch(one::meets))) {
                places.add(place);
            }
        });
        Set<String> events = new HashSet<>();
        filings.entries(form.id(), places).stream()
                .filter(entry -> fields.stream().anyMatch(field -> isIn(entry, field, periods)))
                .forEach(entry -> kinds.forEach(
                        kind -> Optional.ofNullable(entry.entities().get(kind)).ifPresent(events::add)));
        places.addAll(filings.speakingOf(form.id(), events));
        return places;
    }

    private List<Counting.Tally> tallies(Form form) {
        List<Counting.Tally> tallies = new ArrayList<>();
        rules.statistics().stream()
                .filter(statistic -> statistic.form().equals(form.id()))
                .forEach(statistic -> {
                    if (statistic.counting() instanceof Counting.Tally tally) {
                        tallies.add(tally);
                    }
                });
        return tallies;
    }

    private static boolean isIn(Counted entry, String field, Collection<Period> periods) {
        String date = entry.values().get(field);
        return date != null && periods.stream().anyMatch(period -> period.contains(LocalDate.parse(date)));
    }

    /** Between which days the events lie that the form's log tells of, submission by submission. */
    Map<Filed.Place, List<Filed.Days>> days(Form form) {
        return form.dateField()
                .map(field -> filings.days(form.id(), List.of(field)))
                .orElse(Map.of());
    }

    /** The form with the entries of the submissions that tell of days outside their own time. */
    Filings straying(Form form) {
        Map<Filed.Place, Submitted> submitted = filings.submitted(form.id());
        Set<Filed.Place> straying = new LinkedHashSet<>();
        days(form).forEach((place, days) -> {
            Submitted own = submitted.get(place);
            if (own != null && days.stream().anyMatch(one -> !one.within(own.period()))) {
                straying.add(place);
            }
        });
        return with(form, straying);
    }
}
