package org.cunbao.intake.csv;

import java.io.IOException;
import java.util.List;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Barrier;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.format.Marks;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.ReadSheet;
import org.cunbao.intake.format.ReadWorkbook;

/** Text with columns; asked last, for any bytes that nobody else knows may be text. */
public final class CsvFormat implements Format {

    private final Limits limits;

    public CsvFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return true;
    }

    @Override
    public Workbook open(byte[] bytes) throws IOException {
        CsvText text = CsvText.of(bytes);
        Notices notices = new Notices();
        Sheet sheet = new ReadSheet(
                1, "", false, Marks.NONE, () -> Barrier.run(() -> new CsvRows(text.splitter(), limits, notices)));
        return new ReadWorkbook("csv", List.of(sheet), notices);
    }
}
