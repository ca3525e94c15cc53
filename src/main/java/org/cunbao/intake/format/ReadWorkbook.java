package org.cunbao.intake.format;

import java.util.List;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.vocabulary.Finding;

/**
 * A workbook whose sheets are known.
 *
 * @param notices what was noticed so far; grows while rows are read
 * @param whenClosed frees what the sheets still need to read their rows
 */
public record ReadWorkbook(String format, List<Sheet> sheets, Notices notices, Runnable whenClosed)
        implements Workbook {

    public ReadWorkbook {
        sheets = List.copyOf(sheets);
    }

    /** A workbook that is in memory as a whole. */
    public ReadWorkbook(String format, List<Sheet> sheets, Notices notices) {
        this(format, sheets, notices, () -> {});
    }

    @Override
    public List<Finding> findings() {
        return notices.findings();
    }

    @Override
    public void close() {
        whenClosed.run();
    }
}
