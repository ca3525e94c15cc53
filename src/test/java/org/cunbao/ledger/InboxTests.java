package org.cunbao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands where files should, and what becomes of a file between being listed and being read. */
class InboxTests {

    @TempDir
    private Path inbox;

    private List<Arrival> listed() throws IOException {
        return Inbox.list(List.of(inbox), Optional.empty());
    }

    /** Of every arrival its bytes as text, or the reason why there are none. */
    private static Map<String, String> read(List<Arrival> arrivals) {
        Map<String, String> read = new TreeMap<>();
        for (Arrival arrival : arrivals) {
            try {
                read.put(arrival.name(), new String(arrival.content().read(), java.nio.charset.StandardCharsets.UTF_8));
            } catch (IOException failure) {
                read.put(arrival.name(), Unread.Reason.of(failure).code());
            }
        }
        return read;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileIsNamedAndNeverOpened() throws Exception {
        Files.writeString(inbox.resolve("a.csv"), "a");
        assertThat(new ProcessBuilder("mkfifo", inbox.resolve("pipe").toString())
                        .start()
                        .waitFor())
                .isZero();
        Files.createSymbolicLink(inbox.resolve("endless"), Path.of("/dev/zero"));
        Files.createSymbolicLink(inbox.resolve("nowhere"), Path.of("not-there"));
        Files.createSymbolicLink(inbox.resolve("itself"), Path.of("itself"));
        Files.createDirectory(inbox.resolve("round"));
        Files.createSymbolicLink(inbox.resolve("round/and round"), inbox);
        Files.createSymbolicLink(inbox.resolve("broken"), Path.of("/proc/self/mem"));
        Files.writeString(inbox.resolve("round/b.csv"), "b");

        assertThat(read(listed()))
                .isEqualTo(Map.of(
                        "a.csv", "a",
                        "broken", "failed",
                        "endless", "not-a-file",
                        "itself", "link",
                        "nowhere", "link",
                        "pipe", "not-a-file",
                        "round/and round/", "link",
                        "round/b.csv", "b"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatGoesOrChangesItsNatureAfterItWasListedStopsNoOther() throws Exception {
        for (String name : List.of("a.csv", "b.csv", "c.csv")) {
            Files.writeString(inbox.resolve(name), name);
        }
        List<Arrival> arrivals = listed();
        Files.delete(inbox.resolve("a.csv"));
        Files.delete(inbox.resolve("b.csv"));
        assertThat(new ProcessBuilder("mkfifo", inbox.resolve("b.csv").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(read(arrivals)).isEqualTo(Map.of("a.csv", "vanished", "b.csv", "not-a-file", "c.csv", "c.csv"));
    }

    @Test
    void aFileTooLargeToBeKeptIsNotTaken() throws Exception {
        try (RandomAccessFile sparse =
                new RandomAccessFile(inbox.resolve("a.csv").toFile(), "rw")) {
            sparse.setLength(FileBytes.MOST + 1L);
        }
        assertThat(read(listed())).isEqualTo(Map.of("a.csv", "too-large"));
    }

    @Test
    void anInboxThatIsNotThereOrGoesAsAWholeIsAFault() throws Exception {
        List<Arrival> none = Inbox.list(List.of(inbox.resolve("none")), Optional.empty());
        assertThatThrownBy(() -> none.get(0).content().read()).isInstanceOf(UncheckedIOException.class);

        Path going = Files.createDirectory(inbox.resolve("going"));
        Files.writeString(going.resolve("a.csv"), "a");
        List<Arrival> arrivals = Inbox.list(List.of(going), Optional.empty());
        Files.delete(going.resolve("a.csv"));
        Files.delete(going);

        assertThatThrownBy(() -> arrivals.get(0).content().read()).isInstanceOf(UncheckedIOException.class);
    }
}
