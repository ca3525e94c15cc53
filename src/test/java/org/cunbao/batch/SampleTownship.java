package org.cunbao.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.reading.FileReader;

/** The sample year under the definitions that are shipped, as the commands import it. */
record SampleTownship(Rules rules, FileReader reader) {

    static final Path INPUT = Path.of("input");

    /** The root as truth writes it before a file's name. */
    static final String ROOT = "input/";

    static final Path TRUTH = Path.of("src/test/truth/qingshi-2023");

    /** After the last file of the year came in. */
    static final Instant AFTERWARDS = Instant.parse("2024-03-01T00:00:00Z");

    static SampleTownship shipped() {
        Rules rules = Definitions.load(Path.of("jobs"));
        return new SampleTownship(rules, FileReader.of(Intake.standard(Limits.standard()), rules));
    }

    ImportRequest request(Path inbox) {
        return new ImportRequest(
                ImportRequest.Whose.all(TestTownship.CODE),
                List.of(inbox),
                Optional.empty(),
                Rereading.CHANGED,
                "test 1",
                rules,
                those -> reader,
                new ZipUnpacking(Limits.standard()));
    }
}
