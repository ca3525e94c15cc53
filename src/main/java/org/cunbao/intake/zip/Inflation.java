package org.cunbao.intake.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.cunbao.intake.Limits;
import org.cunbao.intake.format.Refusal;

/** How much one file has inflated to so far; each entry counts as far as it was ever read. */
final class Inflation {

    private final Limits limits;
    private final Map<Object, Long> furthest = new IdentityHashMap<>();
    private long total;

    Inflation(Limits limits) {
        this.limits = limits;
    }

    void check(long bytes) throws Refusal {
        if (bytes > limits.inflatedBytes()) {
            throw Refusal.tooLarge("解压后的大小");
        }
    }

    InputStream counted(ZipArchiveEntry entry, InputStream inflated) {
        return new Counted(entry, inflated);
    }

    private final class Counted extends FilterInputStream {

        private final ZipArchiveEntry entry;
        private final CRC32 checksum = new CRC32();
        private long position;
        private long before;

        Counted(ZipArchiveEntry entry, InputStream inflated) {
            super(inflated);
            this.entry = entry;
            before = furthest.getOrDefault(entry, 0L);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                checksum.update(buffer, offset, read);
                count(read);
            } else if (read < 0) {
                verify();
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false; // bytes read twice would spoil the count and the checksum
        }

        /** A byte that was changed on its way can still be sound XML, with another figure in it. */
        private void verify() throws Refusal {
            if (entry.getCrc() >= 0 && entry.getCrc() != checksum.getValue()) {
                throw Refusal.damaged("压缩数据的校验码不符");
            }
        }

        private void count(int bytes) throws Refusal {
            position += bytes;
            if (position > before) {
                total += position - before;
                before = position;
                furthest.put(entry, position);
                check(total);
            }
        }
    }
}
