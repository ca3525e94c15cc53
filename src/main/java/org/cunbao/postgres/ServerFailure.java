package org.cunbao.postgres;

import java.io.IOException;

/** The server could not be made, started or stopped; the message says what to do, and holds no password. */
final class ServerFailure extends IOException {

    private static final long serialVersionUID = 1L;

    ServerFailure(String message) {
        super(message);
    }

    ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
