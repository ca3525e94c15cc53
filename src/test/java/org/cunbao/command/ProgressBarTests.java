package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Test;

class ProgressBarTests {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter shown = new StringWriter();
    private long now;

    @Test
    void showsNothingForTwoSeconds() {
        try (ProgressBar bar = bar(ProgressStyle.BAR)) {
            now = 2 * SECOND - 1;
            bar.at(10, 20, 500);
        }
        assertThat(shown).hasToString("");
    }

    @Test
    void showsFilesRowsRateAndTimeLeftAndCleansUp() {
        try (ProgressBar bar = bar(ProgressStyle.BAR)) {
            now = 10 * SECOND;
            bar.at(50, 400, 2500);
            bar.at(51, 400, 2550);
        }
        String line = "[###---------------------] 50/400 files, 2500 rows, 5 files/s, 1:10 left";
        assertThat(shown).hasToString("\r" + line + "\r" + " ".repeat(line.length()) + "\r");
    }

    @Test
    void writesALineEachTenSecondsWhereNobodyWatches() {
        try (ProgressBar bar = bar(ProgressStyle.LINES)) {
            for (int second = 1; second <= 25; second++) {
                now = second * SECOND;
                bar.at(second, 25, second);
            }
        }
        assertThat(shown.toString().lines())
                .containsExactly(
                        "2/25 files, 2 rows, 1 files/s, 0:23 left",
                        "12/25 files, 12 rows, 1 files/s, 0:13 left",
                        "22/25 files, 22 rows, 1 files/s, 0:03 left");
    }

    private ProgressBar bar(ProgressStyle style) {
        return new ProgressBar(new PrintWriter(shown, true), style, new Messages(Language.ENGLISH), () -> now);
    }
}
