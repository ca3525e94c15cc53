package org.cunbao.intake.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.cunbao.intake.Archives.MemberSink;
import org.cunbao.intake.Limits;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.intake.format.Barrier;
import org.cunbao.intake.format.Refusal;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;

/** One archive while it is taken apart; all archives inside it share its limits. */
final class Expansion {

    private static final int BUFFER = 8192;

    private final Limits limits;
    private final MemberSink sink;
    private long inflatedBytes;
    private int entries;

    Expansion(Limits limits, MemberSink sink) {
        this.limits = limits;
        this.sink = sink;
    }

    void expand(String name, byte[] bytes, int depth) throws IOException {
        try (ZipBytes zip = new ZipBytes(bytes, limits)) {
            refuseEncrypted(zip);
            for (ZipArchiveEntry entry : zip.entries()) {
                if (!entry.isDirectory() && !entry.getName().endsWith("\\") && !entry.isUnixSymlink()) {
                    member(zip, entry, name + "/" + MemberPath.of(entry), depth);
                }
            }
        }
    }

    private static void refuseEncrypted(ZipBytes zip) throws Refusal {
        for (ZipArchiveEntry entry : zip.entries()) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Refusal.encrypted();
            }
        }
    }

    private void member(ZipBytes zip, ZipArchiveEntry entry, String path, int depth) throws IOException {
        entries++;
        if (entries > limits.entries()) {
            throw Refusal.tooLarge("压缩包内文件数");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            Barrier.run(() -> inflate(zip, entry, content));
        } catch (UnreadableFile e) {
            if (e.finding().code() == FindingCode.FILE_TOO_LARGE) {
                throw Refusal.tooLarge(e.finding().arguments().get(0));
            }
            sink.refused(path, content.toByteArray(), e.finding());
            return;
        }
        hand(path, content.toByteArray(), depth);
    }

    private int inflate(ZipBytes zip, ZipArchiveEntry entry, ByteArrayOutputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = zip.open(entry)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                inflatedBytes += read;
                content.write(buffer, 0, read);
                if (inflatedBytes > limits.inflatedBytes() || content.size() > limits.bytes()) {
                    throw Refusal.tooLarge("解压后的大小");
                }
            }
        }
        return content.size();
    }

    private void hand(String path, byte[] bytes, int depth) throws IOException {
        if (!ZipArchives.isZipArchive(bytes, limits)) {
            sink.member(path, bytes);
        } else if (depth < limits.nesting()) {
            nested(path, bytes, depth);
        } else {
            sink.refused(path, bytes, Finding.of(FindingCode.ARCHIVE_NESTED, Origin.file(), ""));
        }
    }

    /** An encrypted archive inside a sound one is that member's fault alone. */
    private void nested(String path, byte[] bytes, int depth) throws IOException {
        try (ZipBytes zip = new ZipBytes(bytes, limits)) {
            refuseEncrypted(zip);
        } catch (Refusal e) {
            sink.refused(path, bytes, e.finding());
            return;
        }
        expand(path, bytes, depth + 1);
    }
}
