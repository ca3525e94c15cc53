package org.cunbao.command;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunbao.ledger.Canonical;

/**
 * The classes under test as a process of its own loads them soonest: from an archive that one process left behind (JEP
 * 350), for which they must be in jars. Made once for all test JVMs of these classes; a test starts many processes.
 */
final class ReadyClasses {

    private static final Path FOLDER = Path.of("target", "ready-classes").toAbsolutePath();
    private static final List<String> OPTIONS = make();

    private ReadyClasses() {}

    /** What a JVM like that of the tests is started with, the class path among it. */
    static List<String> options() {
        return OPTIONS;
    }

    private static List<String> make() {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel channel = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock unused = channel.lock()) {
                return ready(FOLDER.resolve(fingerprint()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> ready(Path folder) throws IOException, InterruptedException {
        Path archive = folder.resolve("classes.jsa");
        List<String> path = List.of(
                "-cp",
                classPath().stream()
                        .map(entry -> inJar(entry, folder).toString())
                        .collect(Collectors.joining(File.pathSeparator)));
        if (!Files.exists(archive)) {
            Files.createDirectories(folder);
            for (Path entry : classPath()) {
                if (Files.isDirectory(entry)) {
                    jar(entry, inJar(entry, folder));
                }
            }
            leaveBehind(archive, path);
        }
        return Stream.concat(
                        Stream.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=error:stderr"),
                        path.stream())
                .toList();
    }

    private static Path inJar(Path entry, Path folder) {
        return Files.isDirectory(entry) ? folder.resolve(entry.getFileName() + ".jar") : entry;
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .toList();
    }

    private static String fingerprint() throws IOException {
        StringBuilder said = new StringBuilder(System.getProperty("java.vm.version"));
        for (Path entry : classPath()) {
            for (Path file : files(entry)) {
                said.append('\n').append(file).append(' ').append(Files.size(file));
                said.append(' ').append(Files.getLastModifiedTime(file));
            }
        }
        return Canonical.sha256(said.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path entry) throws IOException {
        if (!Files.exists(entry)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(entry)) {
            return files.sorted().toList();
        }
    }

    /** Folders have entries of their own: Spring looks for wiring in them. */
    private static void jar(Path classes, Path to) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(to);
                JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Path file : files(classes)) {
                boolean folder = Files.isDirectory(file);
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (!name.isEmpty()) {
                    jar.putNextEntry(new JarEntry(folder ? name + "/" : name));
                    if (!folder) {
                        Files.copy(file, jar);
                    }
                    jar.closeEntry();
                }
            }
        }
    }

    /** The process does what most do: an import. */
    private static void leaveBehind(Path archive, List<String> path) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(FOLDER, "home");
        TestHome imported = new TestHome(home).brings("2023Q1/下坪村/志愿者花名册.csv");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:ArchiveClassesAtExit=" + archive));
        command.addAll(path);
        command.addAll(List.of(Main.class.getName(), "--home", home.toString(), "--jobs"));
        command.addAll(List.of(imported.jobs().toString(), "nightly"));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("left.log").toFile())
                .start()
                .waitFor();
    }
}
