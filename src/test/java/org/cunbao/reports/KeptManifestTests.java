package org.cunbao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.ledger.KeptManifest;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;

class KeptManifestTests {

    @Test
    void whatAManifestSaysIsReadBackFromItsText() {
        Manifest manifest = new Manifest(
                "340000",
                Period.parse("2023Q1").orElseThrow(),
                new Heading.Issue(true, 2, Instant.EPOCH),
                List.of(new Manifest.Input("a \"b\".csv", "0f", "2023-04-01T00:00:00Z")),
                Map.of("forms", "aa", "program", "cunbao 1.0"),
                List.of("340002", "340001"),
                Map.of("open_errors", 23, "pairs_in_review", 0),
                Map.of("figures.csv", "ab", "township-report.docx", "cd"),
                "");
        assertThat(KeptManifest.of(manifest.text()))
                .isEqualTo(new KeptManifest(
                        List.of("340001", "340002"),
                        Map.of("open_errors", 23, "pairs_in_review", 0),
                        new TreeMap<>(Map.of("figures.csv", "ab", "township-report.docx", "cd"))));
    }

    @Test
    void whereNothingIsMissingNothingIsRead() {
        Manifest manifest = new Manifest(
                "340000",
                Period.parse("2023").orElseThrow(),
                new Heading.Issue(true, 0, Instant.EPOCH),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                "");
        assertThat(KeptManifest.of(manifest.text())).isEqualTo(new KeptManifest(List.of(), Map.of(), new TreeMap<>()));
    }
}
