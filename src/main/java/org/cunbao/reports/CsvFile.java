package org.cunbao.reports;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.StringJoiner;

/** One table as CSV: UTF-8, LF, quotes where needed, a temporary name until it is whole, readable by its owner only. */
final class CsvFile implements Closeable {

    private final Path file;
    private final Path unfinished;
    private final BufferedWriter out;
    private boolean whole;

    CsvFile(Path folder, String name, String header) throws IOException {
        this.file = folder.resolve(name);
        this.unfinished = folder.resolve(name + ".part");
        Files.deleteIfExists(unfinished);
        OwnerOnly.createFile(unfinished);
        this.out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
        out.write(header + "\n");
    }

    /** Writes one line of cells. */
    void line(Object... cells) {
        try {
            out.append(text(cells)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.getFileName(), e);
        }
    }

    /** The cells as one line of CSV, without its end. */
    static String text(Object... cells) {
        StringJoiner line = new StringJoiner(",");
        for (Object cell : cells) {
            line.add(quoted(cell.toString()));
        }
        return line.toString();
    }

    /** Says that all lines are there; without it the file keeps its temporary name. */
    void finish() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (whole) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
