package org.cunbao.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.reading.FileReader;
import org.cunbao.truth.Comparison;
import org.cunbao.truth.Report;
import org.cunbao.truth.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Townships that nobody tuned anything for, read and held against the truth that was written with them.
 *
 * <p>The shares are what is measured: who makes the reader better raises them. {@code -Dtruth.show=5} lists what is
 * missed by cause, {@code -Dgenerated.keep=FOLDER} keeps the files, {@code -Dgenerated.seeds=N} makes more townships.
 */
class GeneratedTownshipTests {

    @TempDir
    private Path scratch;

    @Test
    void readsTownshipsNobodyHasSeen() {
        Tables truth = Tables.empty();
        Tables reading = Tables.empty();
        for (long seed = 1; seed <= Integer.getInteger("generated.seeds", 3); seed++) {
            GeneratedTownship township = GeneratedTownship.of(seed, scratch.resolve("jobs" + seed));
            FileReader reader = FileReader.of(Intake.standard(Limits.standard()), township.rules());
            Tables read = township.read(reader);
            String keep = System.getProperty("generated.keep", "");
            if (!keep.isEmpty()) {
                township.save(Path.of(keep, "seed" + seed));
            }
            truth.addAll(township.truth());
            reading.addAll(read);
        }
        Comparison comparison = Comparison.of(truth, reading);
        Report.print("generated", comparison);
        assertThat(comparison.rows()).hasToString("5676/5676");
        assertThat(comparison.values()).hasToString("34421/34421");
        assertThat(comparison.findings()).hasToString("136/136");
        assertThat(comparison.infos()).hasToString("20/20");
        assertThat(comparison.extra()).hasSize(0);
    }
}
