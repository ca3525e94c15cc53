package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.PlainReader;
import org.cunbao.ledger.jdbc.TestTownship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class WorkLogTests {

    @TempDir
    private Path inbox;

    @Test
    void aFaultOfOursIsToldWithItsRunAndTheFilesHashAndNeverItsName() throws Exception {
        TestInbox.fill(inbox, 2, 7);
        Path bad = Files.writeString(inbox.resolve("王小明.txt"), "x");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        Logger logger = (Logger) LoggerFactory.getLogger(WorkLog.class);
        logger.addAppender(heard);
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            new ImportHarness(database, database.writer(), TestTownship.clock(), 2)
                    .imports(inbox, TestTownship.rules(), (source, sink) -> {
                        if (source.name().startsWith("王")) {
                            throw new IllegalStateException("a defect");
                        }
                        return new PlainReader().read(source, sink);
                    });
        } finally {
            logger.detachAppender(heard);
        }
        String file = Canonical.sha256(Files.readAllBytes(bad)).substring(0, 12);
        assertThat(heard.list)
                .filteredOn(line -> line.getThrowableProxy() != null)
                .extracting(line -> new TreeMap<>(line.getMDCPropertyMap()) + " " + line.getFormattedMessage() + " "
                        + line.getThrowableProxy().getMessage())
                .containsExactly("{file=" + file + ", run=1} a file could not be read; it stays due a defect");
    }
}
