package org.cunbao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class OutputsTests {

    @TempDir
    Path folder;

    @Test
    void areSixFilesWithTheirHashes() throws IOException {
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

    private static SortedMap<String, String> write(Path folder) throws IOException {
        try (var rooms = new AnnotationConfigApplicationContext("org.cunbao.reports")) {
            return rooms.getBean(Outputs.class).write(SampleReport.year(), folder);
        }
    }
}
