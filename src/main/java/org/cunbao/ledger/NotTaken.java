package org.cunbao.ledger;

import java.io.IOException;

/** Tells whoever wants a file's bytes why there are none. */
final class NotTaken extends IOException {

    private static final long serialVersionUID = 1L;

    private final Unread.Reason reason;

    NotTaken(Unread.Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    Unread.Reason reason() {
        return reason;
    }
}
