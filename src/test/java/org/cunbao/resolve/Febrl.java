package org.cunbao.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Period;

/**
 * Dataset 4 of FEBRL: two files of persons, {@code rec-N-org} of the one being {@code rec-N-dup-0} of the other.
 *
 * <p>The files are not the project's, and are read from the folder that is named.
 */
final class Febrl {

    private static final Instant RECEIVED = Instant.parse("2024-01-05T08:00:00Z");

    private Febrl() {}

    static List<Mention> read(Path folder) {
        List<Mention> mentions = new ArrayList<>();
        for (String file : List.of("dataset4a.csv", "dataset4b.csv")) {
            try {
                List<String> lines = Files.readAllLines(folder.resolve(file));
                String[] header = lines.get(0).split(", ", -1);
                lines.subList(1, lines.size()).forEach(line -> mentions.add(mention(file, header, line)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return mentions;
    }

    /** The number of the person of whom a mention speaks. */
    static int truth(MentionKey key) {
        return key.row();
    }

    private static Mention mention(String file, String[] header, String line) {
        String[] cells = line.split(", ", -1);
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < header.length; i++) {
            if (i < cells.length && !cells[i].isBlank() && !header[i].equals("soc_sec_id")) {
                values.put(header[i].strip(), cells[i].strip());
            }
        }
        values.put("file", file);
        String[] names = {values.getOrDefault("given_name", ""), values.getOrDefault("surname", "")};
        Arrays.sort(names);
        if (!names[0].isEmpty()) {
            values.put("names", String.join(" ", names));
        }
        String born = values.getOrDefault("date_of_birth", "");
        if (born.length() == 8) {
            values.put("month_day", born.substring(4));
        }
        int number = Integer.parseInt(cells[0].split("-")[1]);
        MentionKey key = new MentionKey(RECEIVED, file, file, 1, number, 1, "febrl");
        return new Mention(key, "febrl", "100000001", Period.year(2023), file, values);
    }
}
