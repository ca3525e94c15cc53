package org.cunbao.ledger.jdbc;

import org.cunbao.vocabulary.Finding;

/** A file was found unreadable after part of its reading had been sent: the transaction must be rolled back first. */
final class RefusedTooLate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    RefusedTooLate(Finding finding) {
        super(finding.code().code());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
