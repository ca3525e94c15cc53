package org.cunbao.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.PlainReader;
import org.cunbao.ledger.jdbc.TestTownship;

/** A process that imports, and that one of the files kills as the system does when memory is short. */
final class Poisoned {

    private Poisoned() {}

    public static void main(String[] args) throws Exception {
        LedgerDatabase database = LedgerDatabase.join(System.getenv());
        new ImportHarness(database, database.writer(), Clock.fixed(TestTownship.START, ZoneOffset.UTC), 2)
                .imports(Path.of(args[0]), TestTownship.rules(), (source, sink) -> {
                    if (source.name().endsWith("毒.csv")) {
                        kill();
                    }
                    return new PlainReader().read(source, sink);
                });
        System.exit(0);
    }

    private static void kill() {
        try {
            new ProcessBuilder(
                            "kill", "-9", String.valueOf(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
