package org.cunbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowNumbersTests {

    /** Two paragraphs, three rows of a table, a paragraph, two rows. */
    private static final RowNumbers WORD = new RowNumbers(List.of(1, 2, 6));

    @Test
    void onlyTheRowsOfTablesAreCounted() {
        assertThat(IntStream.rangeClosed(1, 8).map(WORD::of)).containsExactly(0, 0, 1, 2, 3, 0, 4, 5);
        assertThat(IntStream.rangeClosed(1, 8).map(WORD::from)).containsExactly(1, 1, 1, 2, 3, 4, 4, 5);
        assertThat(IntStream.rangeClosed(1, 8).map(WORD::upTo)).containsExactly(0, 0, 1, 2, 3, 3, 4, 5);
    }

    @Test
    void elsewhereEveryRowIs() {
        assertThat(IntStream.of(1, 7, 1_000_000).map(RowNumbers.ALL::of)).containsExactly(1, 7, 1_000_000);
    }
}
