package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.intake.Row;
import org.cunbao.intake.Sheet;
import org.cunbao.normalise.PeriodText;
import org.cunbao.normalise.TextKey;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Asks a table's surroundings, in the order of counting rules section 2, whose it is and for when: title, sheet's
 * name, lines near it, then what the sheet's first table was told, the file's name, its folders.
 */
final class Survey {

    private static final Pattern DECLARED = Pattern.compile(
            "(?:填报|填表|报送|上报|所在|编制)?(?:单位|村名|村居|村别|村[（(]社区[）)]|行政村)(?:名称)?(?:[（(]盖?章[）)])?\\s*[：:]\\s*([^\\s：:]+)");

    private final UnitNames units;
    private final Sheet sheet;
    private final Hints hints;
    private final @Nullable Told first;

    Survey(UnitNames units, Sheet sheet, Hints hints, @Nullable Told first) {
        this.units = units;
        this.sheet = sheet;
        this.hints = hints;
        this.first = first;
    }

    Surveyed of(List<Row> above) {
        List<String> titles = texts(above, false);
        List<String> banners = texts(above, true);
        UnitTeller unit = new UnitTeller(units);
        titles.forEach(text -> unit.source("title", text));
        unit.source("sheet", sheet.name());
        banners.forEach(text -> unit.source("banner", text));
        PeriodTeller period = new PeriodTeller();
        titles.forEach(text -> period.source("title", text));
        banners.forEach(text -> period.source("banner", text));
        period.source("sheet", sheet.name());
        List<Finding> findings = new ArrayList<>();
        if (unit.unit().isEmpty()) {
            above.forEach(row -> similar(row).ifPresent(findings::add));
        }
        boolean silentUnit = unit.unit().isEmpty();
        askFile(unit, period);
        Told told = told(unit, period, silentUnit, titles);
        List<Evidence> evidence = new ArrayList<>(unit.evidence());
        evidence.addAll(period.evidence());
        return new Surveyed(told, titles, evidence, findings);
    }

    private void askFile(UnitTeller unit, PeriodTeller period) {
        String name = Paths.baseName(hints.path());
        unit.source("file", name);
        if (first == null || first.year().isEmpty() && first.months().isEmpty()) {
            period.source("file", name);
        }
        for (String folder : Paths.folders(hints.path())) {
            unit.source("folder", folder);
            if (first == null) {
                period.source("folder", folder);
            }
        }
    }

    private Told told(UnitTeller unit, PeriodTeller period, boolean silentUnit, List<String> titles) {
        Optional<String> code = silentUnit && first != null && first.unit().isPresent() ? first.unit() : unit.unit();
        OptionalInt year = period.year().isEmpty() && first != null ? first.year() : period.year();
        Optional<PeriodText.Months> months =
                period.months().isEmpty() && first != null ? first.months() : period.months();
        return new Told(
                hints.unit().or(() -> code),
                unit.several(),
                year,
                months,
                hints.period(),
                isSupplement(titles),
                Map.of());
    }

    private boolean isSupplement(List<String> titles) {
        List<String> texts = new ArrayList<>(titles);
        texts.add(sheet.name());
        texts.add(Paths.baseName(hints.path()));
        return texts.stream()
                .map(TextKey::of)
                .anyMatch(key -> WordLists.SUPPLEMENTS.stream().anyMatch(key::contains));
    }

    private static List<String> texts(List<Row> above, boolean notes) {
        return above.stream()
                .filter(row -> RowWords.isNote(row.cells()) == notes)
                .map(TableBuilder::joined)
                .toList();
    }

    /** A declared unit that is no known name but resembles one: said, never taken. */
    private Optional<Finding> similar(Row row) {
        Matcher declared = DECLARED.matcher(TableBuilder.joined(row));
        if (!declared.find() || !units.find(declared.group(1)).isEmpty()) {
            return Optional.empty();
        }
        String names = units.similar(declared.group(1)).stream().map(Unit::name).collect(Collectors.joining("、"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.UNIT_SIMILAR, Origin.row(sheet.number(), row.number()), declared.group(1), names));
    }
}
