package org.cunbao.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.PlainReader;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.reading.FileReader;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A process that imports, and is killed by the system at one counted moment: a connection taken or a file read. */
final class Doomed {

    private static final AtomicInteger MOMENTS = new AtomicInteger();

    private Doomed() {}

    public static void main(String[] args) throws Exception {
        Path inbox = Path.of(args[0]);
        int last = Integer.parseInt(args[1]);
        LedgerDatabase database = LedgerDatabase.join(System.getenv());
        DelegatingDataSource watched = new DelegatingDataSource(database.writer()) {
            @Override
            public Connection getConnection() throws SQLException {
                pass(last);
                return super.getConnection();
            }
        };
        FileReader plain = new PlainReader();
        new ImportHarness(database, watched, Clock.fixed(TestTownship.START, ZoneOffset.UTC), 2)
                .imports(inbox, TestTownship.rules(), (source, sink) -> {
                    pass(last);
                    return plain.read(source, sink);
                });
        System.exit(0);
    }

    private static void pass(int last) {
        if (MOMENTS.incrementAndGet() == last) {
            try {
                new ProcessBuilder(
                                "kill",
                                "-9",
                                String.valueOf(ProcessHandle.current().pid()))
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
