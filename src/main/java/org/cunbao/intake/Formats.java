package org.cunbao.intake;

import java.util.List;
import org.cunbao.intake.csv.CsvFormat;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.poi.OfficeFormat;

/** Every format, in the order in which they are asked: those that are sure of themselves first. */
final class Formats {

    private Formats() {}

    static List<Format> all(Limits limits) {
        return List.of(new OfficeFormat(limits), new ForeignFormat(), new CsvFormat(limits));
    }
}
