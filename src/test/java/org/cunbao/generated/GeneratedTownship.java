package org.cunbao.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.Source;
import org.cunbao.truth.ReadFile;
import org.cunbao.truth.Tables;
import org.cunbao.vocabulary.Period;

/**
 * A township that a seed makes, its villages' files for one quarter and the truth about them.
 *
 * @param files by name below the inbox
 */
public record GeneratedTownship(
        Township township, Rules rules, Map<String, byte[]> files, Tables truth, Period period) {

    /**
     * @param scratch an empty folder for the definitions of the township
     */
    public static GeneratedTownship of(long seed, Path scratch) {
        Dice dice = new Dice(seed);
        Township township = Township.of(dice);
        Rules rules = Definitions.load(jobs(scratch, township));
        Period period = Period.quarter(dice.between(2021, 2024), dice.between(1, 4));
        Tables truth = Tables.empty();
        Map<String, byte[]> files = new LinkedHashMap<>();
        Booklet.Shelf shelf = new Booklet.Shelf(Lore.read(), rules, period, truth, files);
        for (Village village : township.villages()) {
            new Booklet(shelf, village, new Dice(dice.seed())).write();
        }
        return new GeneratedTownship(township, rules, files, truth, period);
    }

    /** A file's name in the tables: different townships may have files of one name. */
    static String label(String township, String name) {
        return township + ":" + name;
    }

    /** Reads every file by itself. */
    public Tables read(FileReader reader) {
        Tables all = Tables.empty();
        LocalDate received = period.lastDay().plusDays(10);
        files.forEach((name, bytes) -> all.addAll(ReadFile.read(
                reader,
                new Source(township.code(), name, received, bytes, List.of(), List.of()),
                label(township.code(), name))));
        return all;
    }

    /** Writes the files, and the truth beside them. */
    public void save(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve("input").resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Files.createDirectories(folder.resolve("truth"));
            truth.save(folder.resolve("truth"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jobs(Path scratch, Township township) {
        try (Stream<Path> forms = Files.list(Path.of("jobs/forms"))) {
            Files.createDirectories(scratch.resolve("forms"));
            Files.createDirectories(scratch.resolve("units"));
            for (Path form : forms.toList()) {
                Files.copy(form, scratch.resolve("forms").resolve(form.getFileName()));
            }
            Files.writeString(scratch.resolve("units/generated.csv"), township.units());
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
