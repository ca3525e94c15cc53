package org.cunbao.intake.poi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.cunbao.intake.format.Refusal;

/** Walks over the records of a stream: each a number, a length and that many bytes, little-endian. */
final class Biff5Records {

    private static final int HEADER = 4;

    private final ByteBuffer stream;
    private int start;
    private int end;
    private int type;

    Biff5Records(byte[] stream) {
        this.stream = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Goes to the next record; false at the end, which padding may follow. */
    boolean next() throws Refusal {
        if (end + HEADER > stream.limit() || stream.getShort(end) == 0) {
            return false;
        }
        type = stream.getShort(end) & 0xFFFF;
        int length = stream.getShort(end + 2) & 0xFFFF;
        start = end + HEADER;
        end = start + length;
        if (end > stream.limit()) {
            throw Refusal.damaged("工作簿不完整");
        }
        return true;
    }

    int type() {
        return type;
    }

    /** Where the record starts in the stream, its header included. */
    int position() {
        return start - HEADER;
    }

    int length() {
        return end - start;
    }

    int u8(int offset) {
        return at(offset, 1) ? stream.get(start + offset) & 0xFF : 0;
    }

    int u16(int offset) {
        return at(offset, 2) ? stream.getShort(start + offset) & 0xFFFF : 0;
    }

    int i32(int offset) {
        return at(offset, 4) ? stream.getInt(start + offset) : 0;
    }

    long i64(int offset) {
        return at(offset, 8) ? stream.getLong(start + offset) : 0;
    }

    /** The bytes from the offset, at most as many as the record holds. */
    byte[] bytes(int offset, int length) {
        int sound = Math.max(0, Math.min(length, length() - offset));
        byte[] bytes = new byte[sound];
        stream.get(start + Math.min(offset, length()), bytes);
        return bytes;
    }

    private boolean at(int offset, int size) {
        return start + offset + size <= end;
    }
}
