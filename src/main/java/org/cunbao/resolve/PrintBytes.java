package org.cunbao.resolve;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Prints as they are kept: for each sheet, row, entry, submission, seal, the number of parts, and the parts. */
final class PrintBytes {

    private static final int HEAD = 5 * Integer.BYTES + Long.BYTES;

    private PrintBytes() {}

    static byte[] pack(List<Print> prints) {
        int size = prints.stream()
                .mapToInt(print -> HEAD + print.size() * Long.BYTES)
                .sum();
        ByteBuffer bytes = ByteBuffer.allocate(size);
        for (Print print : prints) {
            bytes.putInt(print.sheet())
                    .putInt(print.row())
                    .putInt(print.entry())
                    .putInt(print.submission())
                    .putLong(print.seal())
                    .putInt(print.size());
            for (int i = 0; i < print.size(); i++) {
                bytes.putLong(print.part(i));
            }
        }
        return bytes.array();
    }

    static List<Print> unpack(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        List<Print> prints = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int[] place = {bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getInt()};
            long seal = bytes.getLong();
            long[] parts = new long[bytes.getInt()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = bytes.getLong();
            }
            prints.add(new Print(place, seal, parts));
        }
        return prints;
    }
}
