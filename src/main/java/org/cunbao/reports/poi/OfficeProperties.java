package org.cunbao.reports.poi;

import org.cunbao.reports.Heading;
import org.cunbao.reports.zip.SteadyZip;

/** The core properties of an office file: title, and the run's time as the time of making. */
final class OfficeProperties {

    private OfficeProperties() {}

    static SteadyZip steady(Heading heading) {
        return new SteadyZip("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>TITLE</dc:title>\
                <dc:creator>Cunbao</dc:creator>\
                <dcterms:created xsi:type="dcterms:W3CDTF">TIME</dcterms:created></cp:coreProperties>
                """.replace("TITLE", escaped(heading.title())).replace("TIME", time(heading)));
    }

    private static String time(Heading heading) {
        return heading.issue()
                .asOf()
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
