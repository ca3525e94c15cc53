package org.cunbao.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that people hand in, written together.
 *
 * <p>All are made before the first is put in its place, so that a fault leaves the folder as it was.
 */
public final class Outputs {

    private static final String UNFINISHED = ".part";

    private final List<Output> outputs;

    /**
     * @param outputs what is written beside {@code figures.csv}
     */
    public Outputs(List<Output> outputs) {
        this.outputs =
                Stream.concat(Stream.of(new FiguresCsv()), outputs.stream()).toList();
    }

    /**
     * Makes every output; the same report gives the same bytes.
     *
     * @return the bytes of each file by its name
     */
    public SortedMap<String, byte[]> make(TownshipReport report) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Output output : outputs) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            output.write(report, bytes);
            files.put(output.name(), bytes.toByteArray());
        }
        return files;
    }

    /**
     * Writes files to a temporary name in the folder, which is made if it is not there, and renames them.
     *
     * @throws IOException if the folder cannot be written to
     */
    public void write(SortedMap<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        removeUnfinished(folder);
        for (var file : files.entrySet()) {
            put(folder, file.getKey(), file.getValue());
        }
    }

    /** What a process that died in the middle has left. */
    private static void removeUnfinished(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().endsWith(UNFINISHED)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void put(Path folder, String name, byte[] bytes) throws IOException {
        Path unfinished = folder.resolve(name + UNFINISHED);
        Files.write(unfinished, bytes);
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
