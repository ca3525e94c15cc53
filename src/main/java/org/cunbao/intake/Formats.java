package org.cunbao.intake;

import java.util.List;
import org.cunbao.intake.csv.CsvFormat;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.html.HtmlFormat;
import org.cunbao.intake.poi.BareXlsFormat;
import org.cunbao.intake.poi.OfficeFormat;
import org.cunbao.intake.poi.OleFormat;
import org.cunbao.intake.xml2003.Xml2003Format;

/** Every format, in the order in which they are asked: those that are sure of themselves first. */
final class Formats {

    private Formats() {}

    static List<Format> all(Limits limits) {
        return List.of(
                new OfficeFormat(limits),
                new OleFormat(limits),
                new BareXlsFormat(limits),
                new HtmlFormat(limits),
                new Xml2003Format(limits),
                new ForeignFormat(),
                new CsvFormat(limits));
    }
}
