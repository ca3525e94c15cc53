package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.truth.Exported;
import org.cunbao.truth.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample year's entities, worked out and held against its truth. */
class SampleTruthOfEntitiesTests {

    private static final Path TRUTH = Path.of("src/test/truth/qingshi-2023");

    private static List<SampleMentions.Said> said = List.of();
    private static SampleResolution resolution = new SampleResolution(Definitions.load(Path.of("jobs")), List.of());

    @BeforeAll
    static void resolves() throws Exception {
        Rules rules = Definitions.load(Path.of("jobs"));
        said = SampleMentions.of(rules);
        resolution = new SampleResolution(rules, said);
    }

    @Test
    void everyEntityIsWhatItIs() {
        Map<String, String> wrong = new TreeMap<>();
        for (BCubed score : BCubed.byKind(truth(), found())) {
            if (!score.toString().endsWith("1.000 1.000 of all")) {
                wrong.put(score.kind(), score.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRowIsADuplicateWhenEarlierRowsOfItsSubmissionSpeakOfAllThatItSpeaksOf() {
        Set<String> wanted = new TreeSet<>();
        for (Line line : Exported.read(TRUTH, "rows", "")) {
            if (line.get("state").equals("duplicate")) {
                wanted.add(line.get("file") + "|" + line.get("sheet") + "|" + line.get("row"));
            }
        }
        assertThat(duplicates()).isEqualTo(wanted);
        assertThat(wanted).hasSize(15);
    }

    private static Map<String, Map<String, String>> truth() {
        Map<String, Map<String, String>> truth = new TreeMap<>();
        for (Line line : Exported.read(TRUTH, "entities", "")) {
            String place = line.get("file") + "|" + line.get("sheet") + "|" + line.get("row") + "|" + line.get("entry");
            truth.computeIfAbsent(line.get("kind"), kind -> new TreeMap<>()).put(place, line.get("entity"));
        }
        return truth;
    }

    private static Map<String, Map<String, String>> found() {
        Map<String, Map<String, String>> found = new TreeMap<>();
        for (SampleMentions.Said entry : said) {
            resolution.byKind.keySet().forEach(kind -> {
                String entity = resolution.entities.get(entry.key(kind));
                if (entity != null) {
                    entry.places()
                            .forEach(place -> found.computeIfAbsent(kind, k -> new TreeMap<>())
                                    .put(place, entity));
                }
            });
        }
        return found;
    }

    private static Set<String> duplicates() {
        Map<String, List<SampleMentions.Said>> submissions = new HashMap<>();
        said.forEach(entry -> submissions
                .computeIfAbsent(entry.submissionName(), name -> new ArrayList<>())
                .add(entry));
        Set<String> duplicates = new TreeSet<>();
        submissions.values().forEach(entries -> duplicates.addAll(duplicates(entries)));
        return duplicates;
    }

    /** A row is a duplicate when an earlier row speaks of the same for each of its entries. */
    private static Set<String> duplicates(List<SampleMentions.Said> entries) {
        List<SampleMentions.Said> sorted = new ArrayList<>(entries);
        sorted.sort(java.util.Comparator.comparing(
                        (SampleMentions.Said entry) -> entry.entry().sheet())
                .thenComparing(entry -> entry.entry().row()));
        Map<Set<String>, String> first = new HashMap<>();
        Set<String> duplicates = new TreeSet<>();
        Set<String> fresh = new HashSet<>();
        for (SampleMentions.Said entry : sorted) {
            Set<String> entities = resolution.byKind.keySet().stream()
                    .map(kind -> resolution.entities.getOrDefault(entry.key(kind), ""))
                    .collect(java.util.stream.Collectors.toSet());
            String place = entry.places().get(0);
            String row = place.substring(0, place.lastIndexOf('|'));
            if (first.computeIfAbsent(entities, key -> row).equals(row)) {
                fresh.add(row);
            }
            duplicates.add(row);
        }
        duplicates.removeAll(fresh);
        return duplicates;
    }
}
