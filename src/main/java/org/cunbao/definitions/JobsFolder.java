package org.cunbao.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cunbao.definitions.tree.Place;

/** The files of a folder of definitions, in the order of their names. */
final class JobsFolder {

    static final String EXAMPLES = ".examples.yml";

    private final Path folder;
    private final Problems problems;

    JobsFolder(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * A file and its text.
     *
     * @param name below the folder, with {@code /}
     * @param stem the name without folder and ending
     */
    record TextFile(String name, String stem, String text) {}

    /** The files in a folder below with this ending; there may be none. */
    List<TextFile> findFiles(String below, String ending) {
        return names(below).stream()
                .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                .filter(name -> ending.equals(EXAMPLES) || !name.endsWith(EXAMPLES))
                .flatMap(name -> file(below, name, ending).stream())
                .toList();
    }

    /** The files in a folder below with this ending; a folder without any is reported. */
    List<TextFile> files(String below, String ending) {
        List<TextFile> files = findFiles(below, ending);
        if (files.isEmpty()) {
            problems.in(below).add(Place.START, DefinitionFault.EMPTY, below, "*" + ending);
        }
        return files;
    }

    private List<String> names(String below) {
        Path directory = folder.resolve(below);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(directory)) {
            return list.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<TextFile> file(String below, String name, String ending) {
        String path = below + "/" + name;
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(below).resolve(name));
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String stem = name.substring(0, name.length() - ending.length());
            return Optional.of(new TextFile(path, stem, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            problems.in(path).add(Place.START, DefinitionFault.SYNTAX, name, "UTF-8");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
