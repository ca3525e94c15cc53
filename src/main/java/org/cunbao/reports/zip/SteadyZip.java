package org.cunbao.reports.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Writes an office file's archive again so that its bytes depend on its content alone.
 *
 * <p>Entries in the order of their names, one fixed time, our own compression; workbooks inside (a chart's data) are
 * written again too, and the core properties, into which libraries write the time of writing, are replaced.
 */
public final class SteadyZip {

    private static final String CORE = "docProps/core.xml";

    private final String coreProperties;

    /**
     * @param coreProperties what stands for {@code docProps/core.xml} in the archive and in those inside it
     */
    public SteadyZip(String coreProperties) {
        this.coreProperties = coreProperties;
    }

    /** Writes the archive's entries again. */
    public void write(byte[] archive, OutputStream out) throws IOException {
        ZipBytes zip = new ZipBytes();
        for (Map.Entry<String, byte[]> entry : entries(archive).entrySet()) {
            zip.add(entry.getKey(), steady(entry.getKey(), entry.getValue()));
        }
        out.write(zip.bytes());
    }

    private byte[] steady(String name, byte[] content) throws IOException {
        if (name.equals(CORE)) {
            return coreProperties.getBytes(StandardCharsets.UTF_8);
        }
        if (!name.endsWith(".xlsx")) {
            return content;
        }
        java.io.ByteArrayOutputStream inner = new java.io.ByteArrayOutputStream();
        write(content, inner);
        return inner.toByteArray();
    }

    private static SortedMap<String, byte[]> entries(byte[] archive) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }
}
