package org.cunbao.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Folders and files that nobody but their owner may read; on a system without POSIX permissions the folder's own rights hold. */
final class PrivateFiles {

    private static final String CLOSED = "rwx------";

    private PrivateFiles() {}

    /**
     * Makes the folder if need be, closed to others, and gives its real path.
     *
     * @throws ServerFailure if it belongs to somebody else
     */
    static Path folder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder, permissions(folder, CLOSED));
            Path real = folder.toRealPath();
            Set<PosixFilePermission> closed = PosixFilePermissions.fromString(CLOSED);
            if (posix(real) && !Files.getPosixFilePermissions(real).equals(closed)) {
                Files.setPosixFilePermissions(real, closed);
            }
            real.getFileSystem().provider().checkAccess(real, AccessMode.READ, AccessMode.WRITE, AccessMode.EXECUTE);
            return real;
        } catch (FileSystemException failure) {
            throw new ServerFailure(
                    "the folder " + folder + " cannot be used ("
                            + Objects.requireNonNullElse(failure.getReason(), "access denied")
                            + "); run as the user that it belongs to, or choose another data folder",
                    failure);
        }
    }

    /** Opens a file to lock, made if need be. */
    static FileChannel lockFile(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ),
                permissions(file, "rw-------"));
        giveToOwnerOfFolder(file);
        return channel;
    }

    /** Writes the whole file or nothing: a temporary sibling, forced to the disk, then renamed. */
    static void write(Path file, String text) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        try (FileChannel channel = FileChannel.open(
                temporary,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                permissions(file, "rw-------"))) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        giveToOwnerOfFolder(temporary);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Root may have opened a folder of somebody who will open it again without being root. */
    private static void giveToOwnerOfFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && posix(file) && !Files.getOwner(file).equals(Files.getOwner(folder))) {
            Files.setOwner(file, Files.getOwner(folder));
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
