package org.cunbao.intake.zip;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.cunbao.intake.Archives;
import org.cunbao.intake.Limits;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.intake.format.Barrier;

/** Archives in the zip format. */
public final class ZipArchives implements Archives {

    /** Entries by which a document that is stored as a zip file is known: office packages, OpenDocument, e-books. */
    private static final Set<String> MARKS_OF_DOCUMENTS = Set.of("[content_types].xml", "_rels/.rels", "mimetype");

    private final Limits limits;

    public ZipArchives(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean isArchive(byte[] bytes) {
        return isZipArchive(bytes, limits);
    }

    static boolean isZipArchive(byte[] bytes, Limits limits) {
        if (!ZipBytes.looksLikeZip(bytes)) {
            return false;
        }
        try (ZipBytes zip = new ZipBytes(bytes, limits)) {
            return isArchive(zip.entries());
        } catch (IOException e) {
            return false; // whoever opens it will say what is wrong
        }
    }

    private static boolean isArchive(List<ZipArchiveEntry> entries) {
        for (ZipArchiveEntry entry : entries) {
            if (MARKS_OF_DOCUMENTS.contains(
                    entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT).replaceFirst("^/+", ""))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void expand(String name, byte[] bytes, MemberSink sink) throws UnreadableFile {
        Barrier.run(() -> {
            new Expansion(limits, sink).expand(name, bytes, 1);
            return true;
        });
    }
}
