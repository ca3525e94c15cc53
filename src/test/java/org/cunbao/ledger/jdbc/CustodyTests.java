package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cunbao.ledger.Custody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustodyTests {

    private final LedgerDatabase database = LedgerDatabase.fresh();
    private final Custody custody = database.custody(TestTownship.clock());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachLineRestsOnTheHashOfTheOneBefore() {
        long begun = custody.record(TestTownship.CODE, line("begun", Optional.empty()));
        long ended = custody.record(TestTownship.CODE, line("done", Optional.of(begun)));
        assertThat(List.of(begun, ended)).containsExactly(1L, 2L);
        assertThat(database.jdbc().sql("""
                SELECT entry || ' ' || result || ' ' || coalesce(begun::text, '-') || ' '
                       || (before = coalesce(lag(hash) OVER (ORDER BY entry), '')) AS line
                  FROM custody ORDER BY entry""").query(String.class).list())
                .containsExactly("1 begun - true", "2 done 1 true");
    }

    @Test
    void linesWrittenAtOnceAreNumberedWithoutAGap() {
        IntStream.range(0, 40)
                .parallel()
                .forEach(i -> custody.record(TestTownship.CODE, line("line " + i, Optional.empty())));
        assertThat(database.jdbc()
                        .sql("SELECT entry FROM custody ORDER BY entry")
                        .query(Long.class)
                        .list())
                .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
    }

    private static Custody.Line line(String result, Optional<Long> begun) {
        return new Custody.Line("clerk", "export", "2023Q1", "asked for", result, begun);
    }
}
