package org.cunbao.intake;

import java.io.Closeable;
import java.util.List;
import org.cunbao.vocabulary.Finding;

/** A source file opened: its sheets, and what was noticed about the file as a whole. */
public interface Workbook extends Closeable {

    /** The format found in the bytes: {@code xlsx}, {@code xls}, {@code xls5}, {@code csv}, {@code html}, {@code xml2003}, {@code docx}. */
    String format();

    /** In the order of the file, hidden ones included. */
    List<Sheet> sheets();

    /** Findings about the file or its cells that were made while opening (such as {@code text.damaged} later on, when rows are read). */
    List<Finding> findings();

    @Override
    void close();
}
