package org.cunbao.intake.poi;

import org.cunbao.intake.Limits;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Refusal;

/** The record stream of a binary workbook, by the version in its first record. */
final class XlsStream {

    private static final int BIFF8 = 0x0600;
    private static final int BIFF5 = 0x0500;

    private XlsStream() {}

    static Workbook open(byte[] stream, Limits limits) throws Refusal {
        if (stream.length < 8) {
            throw Refusal.damaged("工作簿不完整");
        }
        int version = (stream[4] & 0xFF) | (stream[5] & 0xFF) << 8;
        if (version == BIFF8) {
            return Biff8Reader.read(stream, limits);
        }
        if (version == BIFF5) {
            return Biff5Reader.read(stream, limits);
        }
        throw Refusal.unsupported("Excel 4.0 或更早的工作簿");
    }
}
