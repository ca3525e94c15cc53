package org.cunbao.intake;

import org.cunbao.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** The bytes of one file cannot be read; the finding says why and how to mend it. Never about another file. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public UnreadableFile(Finding finding, @Nullable Throwable cause) {
        super(finding.code().code(), cause);
        this.finding = finding;
    }

    public UnreadableFile(Finding finding) {
        this(finding, null);
    }

    public Finding finding() {
        return finding;
    }
}
