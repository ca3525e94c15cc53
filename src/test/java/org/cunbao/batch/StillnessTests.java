package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.ledger.Arrival;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillnessTests {

    private static final Instant NOW = Instant.parse("2024-01-02T03:04:05Z");

    @TempDir
    private Path inbox;

    private final List<String> left = new ArrayList<>();
    private Thread copying = new Thread(() -> {});

    @BeforeEach
    void anOldFile() throws Exception {
        Path old = Files.writeString(inbox.resolve("旧.csv"), "a");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(60)));
    }

    private List<String> taken() throws Exception {
        Stillness stillness = new Stillness(Duration.ofSeconds(1), Clock.fixed(NOW, ZoneOffset.UTC), left::add);
        try {
            return stillness.arrivals(List.of(inbox), Optional.empty()).stream()
                    .map(Arrival::name)
                    .toList();
        } finally {
            copying.interrupt();
            copying.join();
        }
    }

    /** Writes on, a little at a time, until it is stopped. */
    private void copy(Path file) throws Exception {
        Files.writeString(file, "a");
        copying = new Thread(() -> {
            try {
                while (true) {
                    Files.writeString(file, Files.readString(file) + "a");
                    Thread.sleep(20);
                }
            } catch (Exception over) {
                Thread.currentThread().interrupt();
            }
        });
        copying.start();
    }

    @Test
    void aNewFileThatStandsStillIsTakenAfterTheWait() throws Exception {
        Files.writeString(inbox.resolve("新.csv"), "a");

        assertThat(taken()).containsExactly("新.csv", "旧.csv");
        assertThat(left).isEmpty();
    }

    @Test
    void aFileThatIsStillBeingCopiedIsLeftAndSaid() throws Exception {
        copy(inbox.resolve("新.csv"));

        assertThat(taken()).containsExactly("旧.csv");
        assertThat(left).containsExactly("新.csv");
    }

    @Test
    void nothingIsTakenWhileTheLogOfReceiptsIsBeingWritten() throws Exception {
        copy(inbox.resolve("receipts.csv"));

        assertThat(taken()).isEmpty();
        assertThat(left).containsExactly("receipts.csv");
    }
}
