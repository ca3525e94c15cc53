package org.cunbao.backup.jdbc;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cunbao.backup.BackupContents;

/** A backup while it is written: under another name until it is whole. */
final class BackupFile implements AutoCloseable {

    /** What a zip archive says of every entry, so that the same tables are the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;
    private final Path part;
    private final ZipOutputStream zip;
    private final List<BackupContents.Entry> entries = new ArrayList<>();

    BackupFile(Path file) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(part);
        }
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8);
    }

    /** Writes rows and tells how many. */
    interface Rows {
        long to(OutputStream out) throws IOException, SQLException;
    }

    void add(String name, String columns, Rows rows) throws IOException, SQLException {
        begin(name);
        DigestOutputStream hashed = new DigestOutputStream(zip, sha256());
        long written = rows.to(hashed);
        hashed.flush();
        zip.closeEntry();
        String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        entries.add(new BackupContents.Entry(name, hash, written, columns));
    }

    /** Ends the archive with the list of what is in it, and gives it its name. */
    BackupContents finish(String program, String schema) throws IOException {
        BackupContents contents = new BackupContents(program, schema, entries);
        begin(BackupContents.NAME);
        zip.write(contents.text().getBytes(StandardCharsets.UTF_8));
        zip.close();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return contents;
    }

    /** Leaves nothing behind that is not whole. */
    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(part);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
