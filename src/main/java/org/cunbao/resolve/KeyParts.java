package org.cunbao.resolve;

/** What one key of a blocking rule can be, by mention. */
interface KeyParts {

    /** The hashes of what it can be: none where the value is missing, one for each day near a date. */
    long[] of(int row);
}
