package org.cunbao.reading;

import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;

/** Reads one receipt. */
public interface FileReader {

    /** A reader under one version of the rules; may serve many threads. */
    static FileReader of(Intake intake, Rules rules) {
        return new StandardFileReader(intake, rules);
    }

    /**
     * Reads the source under the rules that the reader was made with, into the sink.
     *
     * <p>Bad data never throws: what cannot be read ends in a finding. An exception is a fault of ours or of the sink.
     *
     * @return the format of the file, as {@link org.cunbao.intake.Workbook#format()}; {@code none} if it was not opened
     */
    String read(Source source, ReadingSink sink);
}
