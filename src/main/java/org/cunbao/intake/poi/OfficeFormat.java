package org.cunbao.intake.poi;

import org.cunbao.intake.Limits;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.ooxml.OfficeDocuments;
import org.cunbao.intake.ooxml.Parts;
import org.cunbao.intake.zip.ZipBytes;

/** Office packages in a zip file: .xlsx, .xlsm, .docx. */
public final class OfficeFormat implements Format {

    private final Limits limits;

    public OfficeFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return ZipBytes.looksLikeZip(bytes);
    }

    @Override
    public Workbook open(byte[] bytes) throws Exception {
        Parts parts = PoiParts.open(bytes, limits);
        boolean opened = false;
        try {
            Workbook workbook = OfficeDocuments.open(parts, limits);
            opened = true;
            return workbook;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }
}
