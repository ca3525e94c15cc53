package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PatienceTests {

    @Test
    void theTimeThatALookTakesIsWaitedToo() {
        SlowWatch watch = new SlowWatch();
        Patience patience = new Patience(watch, Duration.ofSeconds(30), watch);

        assertThatThrownBy(() -> patience.with(() -> {
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");

        assertThat(watch.looks).as("of ten seconds each").isEqualTo(3);
    }

    /** A database that never comes back, and a clock on which each look at it takes ten seconds. */
    private static final class SlowWatch extends Clock implements DatabaseWatch {

        private int looks;

        @Override
        public boolean isGone(Throwable failure) {
            return true;
        }

        @Override
        public void keepAlive() {
            // It is somebody else's.
        }

        @Override
        public boolean isBack() {
            looks++;
            return false;
        }

        @Override
        public Instant instant() {
            return Instant.EPOCH.plusSeconds(10L * looks);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
