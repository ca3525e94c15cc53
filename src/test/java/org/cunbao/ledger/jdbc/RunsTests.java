package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Runs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunsTests {

    private final LedgerDatabase database = LedgerDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void runsAreNumberedWithoutGapsInEachTownship() {
        Runs runs = database.runs(TestTownship.clock());
        for (int i = 1; i <= 3; i++) {
            Run run = runs.begin("a", Run.Kind.IMPORT, "p", TestTownship.rules());
            assertThat(run.number()).isEqualTo(i);
            runs.finish(run);
        }
        assertThat(runs.begin("b", Run.Kind.IMPORT, "p", TestTownship.rules()).number())
                .isEqualTo(1);
    }

    @Test
    void aRunDoesNotBeginBeforeTheOneBeforeItIsFinished() {
        Runs runs = database.runs(TestTownship.clock());
        Run run = runs.begin("a", Run.Kind.IMPORT, "p", TestTownship.rules());

        assertThat(runs.findUnfinished("a")).contains(run);
        assertThatThrownBy(() -> runs.begin("a", Run.Kind.IMPORT, "p", TestTownship.rules()))
                .isInstanceOf(IllegalStateException.class);
        runs.finish(run);
        runs.finish(run);
        assertThat(runs.findUnfinished("a")).isEmpty();
    }

    @Test
    void aClockThatWasSetBackDoesNotTakeTimeBack() {
        Instant now = Instant.parse("2023-05-01T00:00:00Z");
        Runs late = database.runs(Clock.fixed(now, ZoneOffset.UTC));
        late.finish(late.begin("a", Run.Kind.IMPORT, "p", TestTownship.rules()));

        Runs early = database.runs(Clock.fixed(now.minusSeconds(3600), ZoneOffset.UTC));
        Run run = early.begin("a", Run.Kind.IMPORT, "p", TestTownship.rules());
        early.finish(run);

        assertThat(run.startedAt()).isEqualTo(now);
        assertThat(early.findAsOf("a", now)).contains(run);
        assertThat(early.findAsOf("a", now.minusSeconds(1))).isEmpty();
    }

    @Test
    void aSecondRunOfTheSameTownshipIsRefused() throws RunRefused {
        Runs runs = database.runs(TestTownship.clock());
        try (Runs.RunLock taken = runs.lock("a");
                Runs.RunLock other = runs.lock("b")) {
            assertThat(taken).isNotSameAs(other);
            assertThatThrownBy(() -> runs.lock("a")).isInstanceOf(RunRefused.class);
        }
        runs.lock("a").close();
    }
}
