package org.cunbao.audit;

import java.util.Locale;

/** Where on its way from a file to a printed figure something is; in the order of the way. */
public enum Stage {
    /** Bytes to cells. */
    READ,
    /** Cells to tables and classes of rows. */
    RECOGNISED,
    /** Rows to values and findings. */
    NORMALISED,
    /** Entries to entities. */
    MATCHED,
    /** Entities to figures. */
    COUNTED,
    /** Figures to files. */
    PRINTED;

    /** The word for it: {@code recognised}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
