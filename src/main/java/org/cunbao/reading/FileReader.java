package org.cunbao.reading;

/** Reads one receipt. */
public interface FileReader {

    /**
     * Reads the source under the rules that the reader was made with, into the sink.
     *
     * <p>Bad data never throws: what cannot be read ends in a finding. An exception is a fault of ours or of the sink.
     *
     * @return the format of the file, as {@link org.cunbao.intake.Workbook#format()}; {@code none} if it was not opened
     */
    String read(Source source, ReadingSink sink);
}
