package org.cunbao.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cunbao.definitions.Units;
import org.cunbao.normalise.PeriodText;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Period;

/** What a file that was read under one name would have been taken for under another. */
public final class OtherName {

    private final UnitNames names;

    /**
     * @param unitsOfOneTownship those that a name can name
     */
    public OtherName(Units unitsOfOneTownship) {
        this.names = UnitNames.of(unitsOfOneTownship);
    }

    /**
     * Where another name leads.
     *
     * @param unit the code of the unit that it names; empty where it names none, or the file itself told its unit
     * @param period that it names; empty where it names none, or the file itself told its period
     */
    public record Led(Optional<String> unit, Optional<Period> period) {}

    /**
     * Asks the other name for what the file itself did not tell.
     *
     * @param evidence by which the file's tables were given their unit and period
     * @param path the other name
     */
    public Led by(List<Evidence> evidence, String path) {
        UnitTeller unit = new UnitTeller(names);
        PeriodTeller period = new PeriodTeller();
        unit.source("file", Paths.baseName(path));
        period.source("file", Paths.baseName(path));
        for (String folder : Paths.folders(path)) {
            unit.source("folder", folder);
            period.source("folder", folder);
        }
        return new Led(asked(evidence, "unit") ? unit.unit() : Optional.empty(), period(evidence, period));
    }

    private static Optional<Period> period(List<Evidence> evidence, PeriodTeller told) {
        boolean year = asked(evidence, "year");
        boolean months = asked(evidence, "months");
        if (!year && !months) {
            return Optional.empty();
        }
        OptionalInt ownYear = evidence.stream()
                .filter(item -> item.subject().equals("year"))
                .mapToInt(item -> Integer.parseInt(item.taken()))
                .findFirst();
        Optional<PeriodText.Months> ownMonths = evidence.stream()
                .filter(item -> item.subject().equals("months"))
                .map(item -> item.taken().split("-"))
                .map(ends -> new PeriodText.Months(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                .findFirst();
        return new PeriodText.Parts(year ? told.year() : ownYear, months ? told.months() : ownMonths).period();
    }

    /** Whether the name decides: nothing else told, or the name itself did. */
    private static boolean asked(List<Evidence> evidence, String subject) {
        List<String> by = evidence.stream()
                .filter(item -> item.subject().equals(subject))
                .map(Evidence::by)
                .toList();
        return by.isEmpty() || by.contains("file") || by.contains("folder");
    }
}
