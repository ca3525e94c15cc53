package org.cunbao.intake.format;

import org.cunbao.intake.Workbook;

/** One kind of source file: how it is known by its bytes, and how it is opened. */
public interface Format {

    /** Whether the bytes are of this kind; cheap, and never by the file's name. */
    boolean accepts(byte[] bytes);

    /**
     * Opens the bytes.
     *
     * @throws Exception of any kind if they are damaged, forbidden or beyond a limit; {@link Barrier} turns it into one
     *     finding, so that no format needs to know all the ways in which a library can fail
     */
    Workbook open(byte[] bytes) throws Exception;
}
