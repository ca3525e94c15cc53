package org.cunbao.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/**
 * Something in the inbox that could not be taken in. There are no bytes, so it is no receipt: the run says so and goes on,
 * and the next one tries again.
 *
 * @param name the path below the inbox, NFC, with {@code /}, and one at the end of a folder
 * @param reason why
 */
public record Unread(String name, Reason reason) {

    /** What is in the way of its bytes. */
    public enum Reason {
        /** It was listed, and when it was to be read it was not there any more. */
        VANISHED,
        /** The user of this process may not read or list it. */
        DENIED,
        /** A link that leads nowhere, or in a circle. */
        LINK,
        /** A pipe, a socket, a device: reading it might never end, so it is never opened. */
        NOT_A_FILE,
        /** More bytes than are kept of one file. */
        TOO_LARGE,
        /** The disk or the network failed. */
        FAILED;

        /** A word for machines. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Reason of(IOException failure) {
            if (failure instanceof NotTaken known) {
                return known.reason();
            }
            if (failure instanceof NoSuchFileException) {
                return VANISHED;
            }
            if (failure instanceof AccessDeniedException) {
                return DENIED;
            }
            return failure instanceof FileSystemLoopException ? LINK : FAILED;
        }
    }
}
