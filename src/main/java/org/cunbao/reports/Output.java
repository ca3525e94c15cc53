package org.cunbao.reports;

import java.io.IOException;
import java.io.OutputStream;

/** One file of the output folder. */
public interface Output {

    /** The file's name, {@code figures.csv}. */
    String name();

    /** Writes the file: the same report gives the same bytes. */
    void write(TownshipReport report, OutputStream out) throws IOException;
}
