package org.cunbao.reports.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** An archive as PKWARE's APPNOTE describes it, without optional fields. */
final class ZipBytes {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF_8_NAMES = 0x0800;
    private static final short DEFLATED = 8;
    /** The first of January 1980, the first day that the format knows. */
    private static final short DAY = 0x21;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    void add(String name, byte[] content) {
        byte[] deflated = Deflation.of(content);
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        byte[] about = about(content, deflated.length, nameBytes.length);
        ByteBuffer central = buffer(46).putInt(CENTRAL).putShort(VERSION).put(about);
        central.position(42);
        central.putInt(body.size());
        body.writeBytes(buffer(30).putInt(LOCAL).put(about).array());
        body.writeBytes(nameBytes);
        body.writeBytes(deflated);
        directory.writeBytes(central.array());
        directory.writeBytes(nameBytes);
        entries++;
    }

    /** What the entry's header and the directory's line have in common. */
    private static byte[] about(byte[] content, int deflated, int name) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return buffer(26)
                .putShort(VERSION)
                .putShort(UTF_8_NAMES)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt((int) crc.getValue())
                .putInt(deflated)
                .putInt(content.length)
                .putShort((short) name)
                .array();
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(buffer(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(body.size())
                .array());
        return all.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
