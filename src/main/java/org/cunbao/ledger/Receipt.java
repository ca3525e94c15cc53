package org.cunbao.ledger;

import java.time.Instant;

/**
 * One arrival of a source file.
 *
 * @param township the township's code
 * @param number a handle; it decides nothing and is in no output
 * @param name the path below the inbox as received, NFC, with {@code /}
 * @param sha256 of its bytes, 64 lower-case hex digits
 * @param size in bytes
 * @param kind what is done with it
 * @param receivedAt decides which of two submissions is newer
 */
public record Receipt(
        String township, long number, String name, String sha256, long size, Kind kind, Instant receivedAt) {

    /** What is done with a received file. */
    public enum Kind {
        /** It is read. */
        FILE("file"),
        /** Its members are receipts of their own; its own reading holds what was wrong with the archive. */
        ARCHIVE("archive"),
        /** The inbox's {@code receipts.csv}: kept, and no village file. */
        LOG("log");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word that is stored. */
        public String code() {
            return code;
        }

        /**
         * @throws IllegalArgumentException for a word that names no kind
         */
        public static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of receipt is called " + code);
        }
    }
}
