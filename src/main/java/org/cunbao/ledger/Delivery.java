package org.cunbao.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * A file about to be recorded.
 *
 * @param name the path below the inbox, NFC, with {@code /}
 * @param bytes the whole file; not changed
 * @param sha256 of the bytes, 64 lower-case hex digits
 * @param kind what is done with it
 * @param receivedAt what counts
 * @param declaredAt what was declared, also where it was refused
 * @param sender who sent it, empty if nothing says so
 * @param archive the name of the archive in the same run that it came in
 */
public record Delivery(
        String name,
        byte[] bytes,
        String sha256,
        Receipt.Kind kind,
        Instant receivedAt,
        Optional<Instant> declaredAt,
        String sender,
        Optional<String> archive) {}
