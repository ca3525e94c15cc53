package org.cunbao.intake.zip;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.cunbao.intake.Limits;
import org.cunbao.intake.format.Refusal;

/**
 * A zip file in memory, read through its central directory.
 *
 * <p>Never as a stream: Java's {@code ZipInputStream} refuses honest files whose entries carry a data descriptor. What
 * inflates is counted while it inflates, whatever the directory claims, and an entry that is read twice counts once.
 */
public final class ZipBytes implements Closeable {

    private static final int END_RECORD_SEARCH = 1 << 16;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Inflation inflation;

    /**
     * Reads the directory.
     *
     * @throws IOException if there is none, or if it holds more entries or bytes than allowed
     */
    public ZipBytes(byte[] bytes, Limits limits) throws IOException {
        zip = directory(bytes);
        entries = new ArrayList<>(Collections.list(zip.getEntries()));
        inflation = new Inflation(limits);
        if (entries.size() > limits.entries()) {
            throw Refusal.tooLarge("压缩包内文件数");
        }
        inflation.check(declaredSize());
    }

    private static ZipFile directory(byte[] bytes) throws IOException {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setUseUnicodeExtraFields(false)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException e) {
            throw Refusal.damaged("压缩数据不完整");
        }
    }

    private long declaredSize() {
        long sum = 0;
        for (ZipArchiveEntry entry : entries) {
            sum += Math.max(0, entry.getSize());
        }
        return sum;
    }

    /** Whether the bytes begin like a zip file, an empty one included. */
    public static boolean looksLikeZip(byte[] bytes) {
        return bytes.length >= 4
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && (bytes[2] == 3 && bytes[3] == 4
                        || bytes[2] == 5 && bytes[3] == 6 && bytes.length < END_RECORD_SEARCH);
    }

    /** All entries in the order of the directory, folders included. */
    public List<ZipArchiveEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /**
     * The bytes of an entry.
     *
     * @throws IOException if it is encrypted or packed in a way that cannot be read; the stream throws if it goes beyond
     *     the limit
     */
    public InputStream open(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusal.encrypted();
        }
        InputStream inflated = zip.getInputStream(entry);
        return inflated == null ? new ByteArrayInputStream(new byte[0]) : inflation.counted(entry, inflated);
    }

    @Override
    public void close() {
        ZipFile.closeQuietly(zip);
    }
}
