package org.cunbao.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cunbao.definitions.Definitions;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.Source;
import org.junit.jupiter.api.Test;

/** The sample year read file by file and held against its truth. */
class SampleTruthTests {

    private static final Path TRUTH = Path.of("src/test/truth/qingshi-2023");
    private static final Set<String> OF_LATER_STEPS =
            Set.of("duplicate.in-submission", "submission.replaced", "file.copy");
    private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 10);

    @Test
    void readsTheSampleYearAsItIs() throws Exception {
        Tables truth = Tables.load(TRUTH);
        truth.findings().removeIf(line -> OF_LATER_STEPS.contains(line.get("code")));
        Comparison comparison = Comparison.of(truth, reading());
        Report.print("sample", comparison);
        assertThat(comparison.rows()).hasToString("3446/3446");
        assertThat(comparison.values()).hasToString("20903/20903");
        assertThat(comparison.findings()).hasToString("99/99");
        assertThat(comparison.infos()).hasToString("62/62");
        assertThat(comparison.extra()).isEmpty();
    }

    private static Tables reading() throws Exception {
        FileReader reader = FileReader.of(Intake.standard(Limits.standard()), Definitions.load(Path.of("jobs")));
        Tables all = Tables.empty();
        try (Stream<Path> walk = Files.walk(Path.of("input"))) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("receipts.csv"))
                    .sorted()
                    .toList()) {
                String name = Path.of("input").relativize(file).toString();
                Source source = new Source("341799101", name, RECEIVED, Files.readAllBytes(file), List.of(), List.of());
                all.addAll(ReadFile.read(reader, source, "input/" + name));
            }
        }
        return all;
    }
}
