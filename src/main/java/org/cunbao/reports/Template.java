package org.cunbao.reports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.cunbao.ledger.Canonical;

/** The bytes of a template that a clerk may have edited, so part of what a close rests on. */
public final class Template {

    private final byte[] bytes;

    public Template(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The SHA-256 of the bytes, 64 lower-case hex digits. */
    public String sha256() {
        return Canonical.sha256(bytes);
    }
}
