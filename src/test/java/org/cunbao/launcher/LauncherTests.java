package org.cunbao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, whose build makes a fake program. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
class LauncherTests {

    @TempDir
    Path folder;

    @Test
    void buildsOnceAndStartsFromAnywhereWithNoEnvironmentAtAll() throws Exception {
        Path checkout = checkout(folder.resolve("村 报"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("其他.txt"), "");
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), checkout.resolve("cunbao"));
        String said = "arguments [trace, 青石村/花 名册.xlsx#Sheet1!3, *]\nlocale C.UTF-8\nlanguage \nnames UTF-8\n"
                + "files [其他.txt]\n";

        for (int run = 1; run <= 2; run++) {
            Ran ran = run(elsewhere, Map.of(), link.toString(), "trace", "青石村/花 名册.xlsx#Sheet1!3", "*");
            assertThat(ran.out()).isEqualTo(said);
            assertThat(ran.code()).isEqualTo(3);
            assertThat(builds(checkout)).isEqualTo(1);
        }
        assertThat(archives(checkout)).hasSize(1).allMatch(name -> name.matches("house-.*\\.jsa"));

        Path source = checkout.resolve("src/main/New.java");
        Files.writeString(source, "");
        FileTime stamp = Files.getLastModifiedTime(checkout.resolve("target/launcher/stamp"));
        Files.setLastModifiedTime(source, FileTime.fromMillis(stamp.toMillis() + 1000));
        assertThat(run(elsewhere, Map.of("LANG", "zh_CN.UTF-8"), link.toString())
                        .out())
                .contains("language zh_CN.UTF-8\n");
        assertThat(builds(checkout)).isEqualTo(2);

        Files.writeString(checkout.resolve("jobs/units/more.csv"), "");
        Files.setLastModifiedTime(
                checkout.resolve("jobs/units/more.csv"), FileTime.fromMillis(stamp.toMillis() + 9000));
        Files.setLastModifiedTime(source, stamp);
        run(elsewhere, Map.of(), link.toString());
        assertThat(builds(checkout)).isEqualTo(2);

        Ran old = run(elsewhere, Map.of("JAVA_HOME", oldJava().toString(), "LANG", "en_GB.UTF-8"), link.toString());
        assertThat(old.code()).isEqualTo(1);
        assertThat(old.err())
                .startsWith("A JDK of version 17 or later is needed; ")
                .contains(" is 11.0.2. Set JAVA_HOME.");
    }

    private static Path checkout(Path checkout) throws IOException {
        Files.createDirectories(checkout.resolve("src/main"));
        Files.createDirectories(checkout.resolve("jobs/units"));
        Files.createDirectories(checkout.resolve("db"));
        Files.writeString(checkout.resolve("pom.xml"), "");
        Files.copy(Path.of("cunbao"), checkout.resolve("cunbao"));
        executable(checkout.resolve("cunbao"));
        writeJar(checkout.resolve("fake.jar"));
        Files.writeString(
                checkout.resolve("mvnw"),
                "#!/usr/bin/env bash\nmkdir -p target && cp fake.jar target/cunbao.jar && echo built >> builds.log\n");
        executable(checkout.resolve("mvnw"));
        return checkout;
    }

    private Path oldJava() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk-11/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 0\n");
        executable(java);
        Files.writeString(folder.resolve("jdk-11/release"), "JAVA_VERSION=\"11.0.2\"\n");
        return folder.resolve("jdk-11");
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeProgram.class.getName());
        String entry = FakeProgram.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream bytes = FakeProgram.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            out.write(bytes.readAllBytes());
            out.closeEntry();
        }
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static long builds(Path checkout) throws IOException {
        return Files.readAllLines(checkout.resolve("builds.log")).size();
    }

    private static List<String> archives(Path checkout) throws IOException {
        try (var files = Files.walk(checkout.resolve("target/launcher"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains(".jsa"))
                    .toList();
        }
    }

    private record Ran(int code, String out, String err) {}

    private static Ran run(Path current, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path errors = Files.createTempFile(current, "errors", ".log");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(current.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, Files.readString(errors));
    }
}
