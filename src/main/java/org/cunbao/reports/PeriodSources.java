package org.cunbao.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.ledger.Filed;
import org.cunbao.statistics.Contribution;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.EntryKey;
import org.cunbao.vocabulary.CodePoints;

/** The rows behind figures, told in a few words. */
final class PeriodSources {

    private final Rules rules;
    private final Map<EntryKey, Counted> entries;
    private final Map<String, String> sheets = new HashMap<>();

    PeriodSources(Filed filed, Rules rules, Map<EntryKey, Counted> entries, String township, long run) {
        this.rules = rules;
        this.entries = entries;
        for (Filed.File file : filed.findFiles(township, run)) {
            if (!file.copy() && file.reading() != 0) {
                filed.findSheets(file)
                        .forEach(sheet -> sheets.put(
                                sheet(file.receipt().name(), file.receipt().sha256(), sheet.number()), sheet.name()));
            }
        }
    }

    private static String sheet(String file, String sha256, int number) {
        return file + '\n' + sha256 + '\n' + number;
    }

    List<TownshipReport.Source> of(Statistic statistic, List<Contribution> whole) {
        List<TownshipReport.Source> sources = new ArrayList<>();
        for (Contribution part : whole) {
            for (EntryKey key : part.entries()) {
                find(key)
                        .ifPresent(entry -> sources.add(new TownshipReport.Source(
                                statistic.id(),
                                entry.submission().unit(),
                                part.entity(),
                                part.amount(),
                                key.file(),
                                sheets.getOrDefault(sheet(key.file(), key.sha256(), key.sheet()), ""),
                                key.row(),
                                key.entry(),
                                words(statistic, entry))));
            }
        }
        return sources;
    }

    /** The codes of the units whose entries speak of it. */
    List<String> units(Contribution part) {
        return part.entries().stream()
                .flatMap(key -> find(key).stream())
                .map(entry -> entry.submission().unit())
                .distinct()
                .sorted(CodePoints.ORDER)
                .toList();
    }

    /** What it is, in a few words. */
    String label(Statistic statistic, Contribution part) {
        return part.entries().stream()
                .flatMap(key -> find(key).stream())
                .map(entry -> words(statistic, entry))
                .min(Comparator.comparing((String words) -> -words.length()).thenComparing(CodePoints.ORDER))
                .orElse("");
    }

    private Optional<Counted> find(EntryKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The required values, codes in words; numbers and what is only yes or no with their labels. */
    private String words(Statistic statistic, Counted entry) {
        Form form = rules.form(statistic.form());
        List<String> words = new ArrayList<>();
        for (Field field : form.fields()) {
            String value = entry.values().get(field.id());
            if (value != null && field.required()) {
                words.add(speaksForItself(field) ? shown(field, value) : field.zh() + " " + shown(field, value));
            }
        }
        return String.join("，", words);
    }

    private static boolean speaksForItself(Field field) {
        return field.type() != FieldType.YES_NO && field.type() != FieldType.COUNT && field.type() != FieldType.DECIMAL;
    }

    private String shown(Field field, String value) {
        if (field.type() == FieldType.UNIT) {
            return rules.units().name(value);
        }
        return field.codes().stream()
                .filter(code -> code.id().equals(value))
                .map(code -> code.zh())
                .findFirst()
                .orElse(value);
    }
}
