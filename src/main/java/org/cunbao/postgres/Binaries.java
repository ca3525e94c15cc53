package org.cunbao.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The server's programs, unpacked from the class path once a version. */
final class Binaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private Binaries() {}

    /** The version as the archive's coordinates have it, such as {@code 18.6.0}. */
    static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Binaries.class.getResourceAsStream("binaries.properties")) {
            if (stream == null) {
                throw new ServerFailure("the program was built without binaries.properties");
            }
            properties.load(stream);
        }
        return properties.getProperty("version", "");
    }

    /** The major version, as a cluster's file {@code PG_VERSION} has it. */
    static String majorVersion() throws IOException {
        String version = version();
        return version.substring(0, version.indexOf('.'));
    }

    /**
     * The folder with {@code bin}, {@code lib} and {@code share}; unpacked under another name first, so that what is
     * there under its own is whole. The caller holds the start lock.
     */
    static Path unpack(Path folder) throws IOException {
        Platform platform = Platform.current();
        Path programs = folder.resolve("server-" + version() + "-" + platform.system() + "-" + platform.processor());
        if (Files.isDirectory(programs)) {
            return programs;
        }
        Leavings.remove(folder, "unpacking-");
        Path unpacking = Files.createTempDirectory(folder, "unpacking-");
        if (!platform.windows()) {
            Files.setPosixFilePermissions(unpacking, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        try (InputStream archive = Binaries.class.getResourceAsStream(platform.archive())) {
            unpack(archive, unpacking, platform);
        }
        return Files.move(unpacking, programs, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(@Nullable InputStream archive, Path into, Platform platform) throws IOException {
        if (archive == null) {
            throw new ServerFailure("this build holds no PostgreSQL for " + platform.system() + " "
                    + platform.processor() + "; build it on this machine, or name a server with CUNBAO_DATABASE_URL");
        }
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, into, platform);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path into, Platform platform)
            throws IOException {
        Path path = into.resolve(entry.getName()).normalize();
        if (!path.startsWith(into)) {
            throw new ServerFailure("the archive of PostgreSQL leads outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(into.resolve(entry.getName()).normalize().resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, into.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if (!platform.windows()) {
                boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
