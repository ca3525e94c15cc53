package org.cunbao.intake.poi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.zip.ZipBytes;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip file as POI's package wants them.
 *
 * <p>Junk that POI would refuse the whole file for (system files, folders, second entries of one name, back slashes) is
 * left out or put right.
 */
final class PackageEntries implements ZipEntrySource {

    private final ZipBytes zip;
    private final Map<String, ZipArchiveEntry> originals = new LinkedHashMap<>();
    private final Map<String, ZipArchiveEntry> renamed = new LinkedHashMap<>();
    private boolean closed;

    PackageEntries(ZipBytes zip) {
        this.zip = zip;
        for (ZipArchiveEntry entry : zip.entries()) {
            String name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
            if (isPart(name) && originals.putIfAbsent(key(name), entry) == null) {
                renamed.put(key(name), new ZipArchiveEntry(name));
            }
        }
    }

    /** Refuses zip files that are no office packages, by what they are. */
    void check() throws Refusal {
        if (!renamed.containsKey("[content_types].xml")) {
            throw Refusal.unsupported(renamed.containsKey("mimetype") ? "OpenDocument 文档" : "压缩包");
        }
    }

    private static boolean isPart(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        boolean system = last.startsWith(".") && !last.equals(".rels") || name.startsWith("__MACOSX/");
        return !last.isEmpty() && !system && !last.endsWith(".");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return Collections.enumeration(renamed.values());
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        return renamed.get(key(path.replace('\\', '/')));
    }

    @Override
    @SuppressWarnings("NullAway") // POI asks only for entries that were listed
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return zip.open(originals.get(key(entry.getName())));
    }

    @Override
    public void close() {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
