package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 2 * * *|2024-01-01T02:00:00+08:00|2024-01-02T02:00:00+08:00",
                "0 2 * * *|2024-01-01T01:59:59+08:00|2024-01-01T02:00:00+08:00",
                "0 3 1-5 1,4,7,10 *|2024-01-05T03:00:00+08:00|2024-04-01T03:00:00+08:00",
                "30 4 * * 0|2024-01-01T00:00:00+08:00|2024-01-07T04:30:00+08:00",
                "30 4 * * 7|2024-01-01T00:00:00+08:00|2024-01-07T04:30:00+08:00",
                "*/20 8-10/2 * * *|2024-01-01T08:41:00+08:00|2024-01-01T10:00:00+08:00",
                "5/30 * * * *|2024-01-01T08:06:00+08:00|2024-01-01T08:35:00+08:00",
                "0 0 29 2 *|2096-03-01T00:00:00+08:00|2104-02-29T00:00:00+08:00",
                "0 0 31 * *|2024-03-31T00:00:00+08:00|2024-05-31T00:00:00+08:00"
            })
    void theNextDueTimeIsTheFirstThatFits(String cron, String after, String next) {
        assertThat(Cron.parse(cron)
                        .orElseThrow()
                        .findNext(OffsetDateTime.parse(after).toInstant(), ZoneId.of("Asia/Shanghai")))
                .contains(OffsetDateTime.parse(next).toInstant());
    }

    @Test
    void aTimeThatTheClocksLeapOverComesWhenTheyHaveLeapt() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Cron cron = Cron.parse("30 2 * * *").orElseThrow();
        Instant before = Instant.parse("2024-03-30T12:00:00Z");

        Instant leapt = cron.findNext(before, berlin).orElseThrow();

        assertThat(leapt).isEqualTo(Instant.parse("2024-03-31T01:30:00Z"));
        assertThat(cron.findNext(leapt, berlin)).contains(Instant.parse("2024-04-01T00:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0 2 * *",
                "0 0 2 * * *",
                "60 2 * * *",
                "0 24 * * *",
                "0 2 0 * *",
                "0 2 * 13 *",
                "0 2 * * 8",
                "0 2 5-1 * *",
                "0 2 */0 * *",
                "0 2 1,,2 * *",
                "0 2 * * MON",
                "0 2 13 * 5",
                "0 0 30 2 *"
            })
    void whatMeansNoTimeOrNeverComesIsRefused(String cron) {
        assertThat(Cron.parse(cron)).isEmpty();
    }
}
