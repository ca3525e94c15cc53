package org.cunbao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.KeptManifest;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class OutputsTests {

    @TempDir
    Path folder;

    @Test
    void areFiveFilesWithTheirHashesAndNothingElseIsLeft() throws IOException {
        SortedMap<String, String> hashes = write(folder);
        assertThat(hashes.keySet())
                .containsExactly(
                        "figures.csv",
                        "figures.json",
                        "township-report.docx",
                        "township-statistics.html",
                        "township-statistics.xlsx");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(hashes.keySet());
        }
    }

    @Test
    void haveTheSameBytesWhenMadeAgainInAnotherLocaleAndZone() throws IOException {
        SortedMap<String, String> first = write(folder.resolve("first"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(write(folder.resolve("second"))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void figuresCsvHasEveryFigureOfThePeriodInOrder() throws IOException {
        write(folder);
        List<String> lines = Files.readAllLines(folder.resolve("figures.csv"));
        assertThat(lines).hasSize(SampleReport.figures(Period.year(2023)).size() + 1);
        assertThat(lines.get(0)).isEqualTo("statistic,breakdown,unit,period,value,covered,expected,carried_over");
        assertThat(lines)
                .contains(
                        "lectures.total,,341799101,2023,43,10,11,false",
                        "activities.total,category=lecture,341799101,2023,43,10,11,false",
                        "mediations.total,,341799101201,2023,,1,1,false");
        assertThat(lines.subList(1, lines.size())).isSorted();
    }

    @Test
    void figuresJsonGivesNoValueWhereThereIsNoData() throws IOException {
        write(folder);
        assertThat(Files.readString(folder.resolve("figures.json")))
                .contains("\"carried_over\": false,\n   \"covered\": 10,\n   \"expected\": 11,\n"
                        + "   \"statistic\": \"lectures.total\",\n   \"unit\": \"341799101\",\n   \"value\": 43}")
                .contains("\"expected\": 1,\n   \"statistic\": \"mediations.total\",\n   \"unit\": \"341799101201\"}");
    }

    @Test
    void manifestNamesNoPlaceAndIsTheSameInWhateverOrderItIsGiven() throws IOException {
        Manifest.Input early = new Manifest.Input("a.xlsx", "11", "2023-10-01T00:00:00Z");
        Manifest.Input late = new Manifest.Input("b.xlsx", "22", "2023-10-02T00:00:00Z");
        Manifest manifest = manifest(List.of(late, early));
        assertThat(manifest.hash()).isEqualTo(manifest(List.of(early, late)).hash());
        assertThat(manifest.text())
                .startsWith("{\n \"as_of\": \"2024-01-10T02:30:00Z\",\n \"before\": \"\",\n \"closed\": true,\n")
                .contains(
                        "\"name\": \"a.xlsx\",\n   \"received_at\": \"2023-10-01T00:00:00Z\",\n   \"sha256\": \"11\"}")
                .endsWith("\"versions\": {\n  \"rules\": \"44\"}}\n");
        try (var rooms = rooms()) {
            rooms.getBean(Outputs.class)
                    .write(
                            new TreeMap<>(
                                    Map.of(KeptManifest.FILE, manifest.text().getBytes(StandardCharsets.UTF_8))),
                            folder);
        }
        assertThat(folder.resolve("manifest.json")).hasContent(manifest.text());
    }

    @Test
    void periodsHaveChineseNamesAndNeighbours() {
        assertThat(PeriodName.of(Period.parse("2023-01..2023-09").orElseThrow()))
                .isEqualTo("2023年1月—9月");
        assertThat(PeriodName.of(Period.half(2023, 2))).isEqualTo("2023年下半年");
        assertThat(PeriodName.of(Period.month(2023, 10))).isEqualTo("2023年10月");
        assertThat(PeriodName.of(Period.parse("2022-11..2023-01").orElseThrow()))
                .isEqualTo("2022年11月—2023年1月");
        assertThat(PeriodName.before(Period.quarter(2023, 1))).isEqualTo(Period.quarter(2022, 4));
        assertThat(PeriodName.yearBefore(Period.quarter(2023, 1))).isEqualTo(Period.quarter(2022, 1));
    }

    private static Manifest manifest(List<Manifest.Input> inputs) {
        return new Manifest(
                SampleReport.TOWNSHIP,
                Period.year(2023),
                new Heading.Issue(true, 0, Instant.parse("2024-01-10T02:30:00Z")),
                inputs,
                Map.of("rules", "44"),
                List.of(),
                Map.of("open_errors", 2),
                Map.of("figures.csv", "33"),
                "");
    }

    private static SortedMap<String, String> write(Path folder) throws IOException {
        try (var rooms = rooms()) {
            Outputs outputs = rooms.getBean(Outputs.class);
            SortedMap<String, byte[]> files = outputs.make(SampleReport.year());
            outputs.write(files, folder);
            SortedMap<String, String> hashes = new TreeMap<>();
            for (String name : files.keySet()) {
                hashes.put(name, Canonical.sha256(Files.readAllBytes(folder.resolve(name))));
            }
            return hashes;
        }
    }

    private static AnnotationConfigApplicationContext rooms() {
        return new AnnotationConfigApplicationContext("org.cunbao.reports");
    }
}
