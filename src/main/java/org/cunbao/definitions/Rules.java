package org.cunbao.definitions;

import java.util.List;
import java.util.Optional;

/**
 * Everything under {@code jobs/} that decides how a file is read, who is who, and what is counted.
 *
 * @param forms in the order of their ids
 * @param units the organisation tree
 * @param matching how entries are told to speak of the same thing, in the order of their ids
 * @param statistics what is counted, in the order of their ids
 * @param versions by which each of them is known
 */
public record Rules(
        List<Form> forms, Units units, List<MatchSettings> matching, List<Statistic> statistics, Versions versions) {

    /**
     * What the rules are known by, each by itself: a changed synonym makes files be read again, a changed weight does
     * not.
     *
     * @param forms of the forms
     * @param units of the organisation tree
     * @param matching of the match settings
     * @param statistics of the statistics
     */
    public record Versions(Version forms, Version units, Version matching, Version statistics) {

        /** The hashes. */
        public RulesHashes hashes() {
            return new RulesHashes(forms.hash(), units.hash(), matching.hash(), statistics.hash());
        }
    }

    public Rules {
        forms = List.copyOf(forms);
        matching = List.copyOf(matching);
        statistics = List.copyOf(statistics);
    }

    /**
     * The rules of one township: where there are several, a unit of one is nothing to the files of another, and a change
     * of it is none for them.
     */
    public Rules of(String township) {
        if (units.townships().size() < 2 || township.equals(Units.NO_TOWNSHIP)) {
            return this;
        }
        Units own = units.around(township);
        return new Rules(
                forms,
                own,
                matching,
                statistics,
                new Versions(
                        versions.forms(), UnitText.version(own.all()), versions.matching(), versions.statistics()));
    }

    public Optional<Form> find(String formId) {
        return forms.stream().filter(form -> form.id().equals(formId)).findFirst();
    }

    /**
     * @throws IllegalArgumentException if there is no such form
     */
    public Form form(String formId) {
        return find(formId).orElseThrow(() -> new IllegalArgumentException("no form " + formId));
    }
}
