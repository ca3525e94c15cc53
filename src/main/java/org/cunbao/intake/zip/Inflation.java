package org.cunbao.intake.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
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

    InputStream counted(Object entry, InputStream inflated) {
        return new Counted(entry, inflated);
    }

    private final class Counted extends FilterInputStream {

        private final Object entry;
        private long position;
        private long before;

        Counted(Object entry, InputStream inflated) {
            super(inflated);
            this.entry = entry;
            before = furthest.getOrDefault(entry, 0L);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
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
