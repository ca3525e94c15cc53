package org.cunbao.intake.poi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.format.Refusal;
import org.jspecify.annotations.Nullable;

/** OLE2 containers: .xls of all ages, encrypted packages, and what else hides under those names. */
public final class OleFormat implements Format {

    private static final byte[] SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};

    private final Limits limits;

    public OleFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    @Override
    public Workbook open(byte[] bytes) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            DocumentEntry workbook = find(root, "Workbook");
            DocumentEntry old = workbook == null ? find(root, "Book") : workbook;
            if (old != null) {
                return XlsStream.open(content(old), limits);
            }
            if (find(root, "EncryptedPackage") != null) {
                return new EncryptedPackage(limits).open(container);
            }
            throw Refusal.unsupported(kind(root));
        }
    }

    private static String kind(DirectoryNode root) {
        if (find(root, "WordDocument") != null) {
            return "Word 97-2003 文档";
        }
        return find(root, "PowerPoint Document") != null ? "PowerPoint 演示文稿" : "不是工作簿的 OLE2 文件";
    }

    private static @Nullable DocumentEntry find(DirectoryNode root, String name) {
        for (Entry entry : root) {
            if (entry instanceof DocumentEntry document
                    && entry.getName().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return document;
            }
        }
        return null;
    }

    private static byte[] content(DocumentEntry entry) throws IOException {
        try (DocumentInputStream stream = new DocumentInputStream(entry)) {
            return stream.readAllBytes();
        }
    }
}
