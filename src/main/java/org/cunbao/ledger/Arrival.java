package org.cunbao.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that stands in the inbox.
 *
 * @param name the path below the inbox, NFC, with {@code /}
 * @param content its bytes, read when they are needed
 * @param declared when it was received, if something says so
 * @param sender who sent it, empty if nothing says so
 * @param log whether it is the inbox's {@code receipts.csv}
 */
public record Arrival(String name, Content content, Optional<Instant> declared, String sender, boolean log) {

    /** The bytes of a file. */
    public interface Content {
        byte[] read() throws IOException;
    }
}
