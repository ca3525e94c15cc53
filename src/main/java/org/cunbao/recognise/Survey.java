package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunbao.intake.Row;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
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
 * name, lines near it, lines below it that declare a unit, then what the sheet's first table was told, the file's name, its folders.
 */
final class Survey {

    static final String BELOW = "below";

    /** {@code 编号：2024-10}: the number of a paper is no period. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:编号|文号|单号|档案?号|证号|号码|序号|表号|电话|手机号?)\\s*[:：]\\s*[^\\s，,；;、]+");

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

    /** The lines below the table that declare its unit; asked for only where nothing above it names a village. */
    interface Below {

        /**
         * @param named whether the file's or a folder's name tells the village if there are none
         */
        List<Row> rows(boolean named) throws UnreadableFile;
    }

    Surveyed of(List<Row> above, Below below) throws UnreadableFile {
        List<String> titles = texts(above, false);
        List<String> banners = texts(above, true);
        UnitTeller unit = new UnitTeller(units);
        titles.forEach(text -> unit.source(UnitTeller.TITLE, text));
        unit.source("sheet", sheet.name());
        banners.forEach(text -> unit.source("banner", text));
        PeriodTeller period = new PeriodTeller();
        titles.forEach(text -> period.source("title", withoutNumber(text)));
        banners.forEach(text -> period.source("banner", withoutNumber(text)));
        period.source("sheet", sheet.name());
        List<Finding> findings = new ArrayList<>();
        List<Row> foot = unit.namesVillage() || hints.unit().isPresent()
                ? List.of()
                : below.rows(pathsVillage().isPresent());
        unit.source(
                BELOW,
                foot.stream().flatMap(row -> DeclaredUnit.in(row).stream()).collect(Collectors.joining(" ")));
        boolean silentUnit = unit.unit().isEmpty();
        if (silentUnit) {
            Stream.concat(above.stream(), foot.stream())
                    .forEach(row -> similar(row).ifPresent(findings::add));
        }
        if (!foot.isEmpty() && unit.namesVillage()) {
            disagreeing(unit.unit().orElseThrow(), foot.get(0)).ifPresent(findings::add);
        }
        askFile(unit, period);
        Told told = told(unit, period, silentUnit, titles);
        List<Evidence> evidence = new ArrayList<>(unit.evidence());
        evidence.addAll(period.evidence());
        return new Surveyed(told, titles, evidence, findings);
    }

    /** Another village in the name of the file or of a folder than the one declared below: the table's own word is taken. */
    private Optional<Finding> disagreeing(String taken, Row row) {
        return pathsVillage()
                .filter(name -> !UnitCaption.village(units.find(name).stream()).equals(Optional.of(taken)))
                .map(name -> Finding.of(
                        FindingCode.UNIT_DISAGREES,
                        Origin.row(sheet.number(), row.number()),
                        DeclaredUnit.name(row).orElse(""),
                        name));
    }

    /** The file's or a folder's name, if one names a village. */
    private Optional<String> pathsVillage() {
        return Stream.concat(Stream.of(Paths.baseName(hints.path())), Paths.folders(hints.path()).stream())
                .filter(name -> UnitCaption.village(units.find(name).stream()).isPresent())
                .findFirst();
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
                Map.of(),
                List.of());
    }

    private boolean isSupplement(List<String> titles) {
        List<String> texts = new ArrayList<>(titles);
        texts.add(sheet.name());
        texts.add(Paths.baseName(hints.path()));
        return texts.stream()
                .map(TextKey::of)
                .anyMatch(key -> WordLists.SUPPLEMENTS.stream().anyMatch(key::contains));
    }

    private static String withoutNumber(String text) {
        return NUMBER.matcher(text).replaceAll(" ");
    }

    private static List<String> texts(List<Row> above, boolean notes) {
        return above.stream()
                .filter(row -> RowWords.isNote(row.cells()) == notes)
                .map(TableBuilder::joined)
                .toList();
    }

    /** A declared unit that is no known name but resembles one: said, never taken. */
    private Optional<Finding> similar(Row row) {
        Optional<String> declared =
                DeclaredUnit.name(row).filter(name -> units.find(name).isEmpty());
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        String names = units.similar(declared.get()).stream().map(Unit::name).collect(Collectors.joining("、"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.UNIT_SIMILAR, Origin.row(sheet.number(), row.number()), declared.get(), names));
    }
}
