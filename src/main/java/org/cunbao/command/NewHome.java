package org.cunbao.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Fills the folder of a new home from the program's own copy of {@code jobs/}. */
final class NewHome {

    private static final String ROOT = "/jobs/";

    private final Path folder;

    NewHome(Path folder) {
        this.folder = folder;
    }

    /**
     * @param units the table of units to copy
     * @param settings the text of {@code application.yml}
     */
    void create(Path units, String settings) throws IOException {
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:jobs/**/*.*")) {
            if (resource.isReadable()) {
                copy(resource);
            }
        }
        Path table = folder.resolve("jobs").resolve("units").resolve(units.getFileName());
        Files.createDirectories(table.resolveSibling("."));
        Files.copy(units, table);
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("application.yml"), settings, StandardCharsets.UTF_8);
    }

    private void copy(Resource resource) throws IOException {
        String address = URLDecoder.decode(resource.getURL().toString(), StandardCharsets.UTF_8);
        String below = address.substring(address.lastIndexOf(ROOT) + 1);
        Path target = folder.resolve(below);
        Files.createDirectories(target.resolveSibling("."));
        try (InputStream bytes = resource.getInputStream()) {
            Files.copy(bytes, target);
        }
    }
}
