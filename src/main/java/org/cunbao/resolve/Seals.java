package org.cunbao.resolve;

/** Hides contents behind hashes under a secret of the database: identity numbers are too few for a hash without one. */
public interface Seals {

    /** The HMAC-SHA-256 of the text as UTF-8, 64 lower-case hex digits. */
    String seal(String text);
}
