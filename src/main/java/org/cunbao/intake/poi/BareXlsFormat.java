package org.cunbao.intake.poi;

import org.cunbao.intake.Limits;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.format.Refusal;

/** A record stream of .xls without a container around it, as some export programs write it. */
public final class BareXlsFormat implements Format {

    private final Limits limits;

    public BareXlsFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return bytes.length > 8
                && bytes[0] == 0x09
                && bytes[1] == 0x08
                && bytes[3] == 0
                && bytes[4] == 0
                && (bytes[5] == 5 || bytes[5] == 6);
    }

    @Override
    public Workbook open(byte[] bytes) throws Refusal {
        return XlsStream.open(bytes, limits);
    }
}
