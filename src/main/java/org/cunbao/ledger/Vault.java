package org.cunbao.ledger;

import java.util.Collection;
import java.util.Map;

/** The bytes of every file ever received, known by their SHA-256. */
public interface Vault {

    /**
     * @throws IllegalArgumentException if there are no such bytes
     */
    byte[] bytes(String township, String sha256);

    /**
     * The bytes of several files at once, by their SHA-256.
     *
     * @throws IllegalArgumentException if one of them is not there
     */
    Map<String, byte[]> bytes(String township, Collection<String> sha256);
}
