package org.cunbao.intake;

/**
 * How large a file may be, so that a bomb costs no more than an honest file.
 *
 * @param bytes of one file as received
 * @param inflatedBytes of everything that one file inflates to
 * @param entries in one zip package or archive
 * @param rows on one sheet
 * @param cells on one sheet that are not empty
 * @param nesting how many archives may lie in one another
 */
public record Limits(long bytes, long inflatedBytes, int entries, int rows, long cells, int nesting) {

    /** 200 MB received, 4 GB inflated, 20,000 entries, Excel's own 1,048,576 rows, 50 million cells, archives two deep. */
    public static Limits standard() {
        return new Limits(200L << 20, 4L << 30, 20_000, 1_048_576, 50_000_000L, 2);
    }
}
