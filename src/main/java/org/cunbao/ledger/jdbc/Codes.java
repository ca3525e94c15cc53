package org.cunbao.ledger.jdbc;

import java.util.Locale;

/** Constants as the tables hold them. */
final class Codes {

    private Codes() {}

    /** The constant's name in lower case. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
