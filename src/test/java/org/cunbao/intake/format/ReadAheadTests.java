package org.cunbao.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1000, 1001, 2000, 3500})
    void givesAllRowsInTheirOrderAndThenNone(int count) throws Exception {
        try (Rows rows = new ReadAhead(new Counting(count, false))) {
            assertThat(numbers(rows))
                    .isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
            assertThat(rows.next()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1000, 2400})
    void whatEndsTheRowsIsThrownBehindThem(int count) throws Exception {
        List<Integer> numbers = new ArrayList<>();
        try (Rows rows = new ReadAhead(new Counting(count, true))) {
            for (int i = 0; i < count; i++) {
                numbers.add(java.util.Objects.requireNonNull(rows.next()).number());
            }
            assertThatThrownBy(rows::next).isInstanceOf(UnreadableFile.class);
        }
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, count).boxed().toList());
    }

    @Test
    void closesWhatItReadsWhereverItStands() throws Exception {
        Counting counting = new Counting(5000, false);
        try (Rows rows = new ReadAhead(counting)) {
            rows.next();
        }
        assertThat(counting.closed).isTrue();
    }

    private static List<Integer> numbers(Rows rows) throws UnreadableFile {
        List<Integer> numbers = new ArrayList<>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            numbers.add(row.number());
        }
        return numbers;
    }

    /** So many rows of one cell, then the end or a fault. */
    private static final class Counting implements Rows {

        private final int count;
        private final boolean damaged;
        private int last;
        private boolean closed;

        Counting(int count, boolean damaged) {
            this.count = count;
            this.damaged = damaged;
        }

        @Override
        public @Nullable Row next() throws UnreadableFile {
            if (last < count) {
                last++;
                return new Row(last, false, List.of(Cell.text(last, 1, "甲")));
            }
            if (damaged) {
                throw Refusal.damaged("断").unreadable();
            }
            return null;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
