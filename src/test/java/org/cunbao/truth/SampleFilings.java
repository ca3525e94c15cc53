package org.cunbao.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.reading.Entry;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.MemorySink;
import org.cunbao.reading.Source;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.EntryKey;
import org.cunbao.statistics.Filings;
import org.cunbao.statistics.Submitted;

/** The sample year as figures are made of it: read by the real reader, in force and who is who by its truth. */
public final class SampleFilings {

    private static final Path TRUTH = Path.of("src/test/truth/qingshi-2023");
    private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 10);

    private final FileReader reader;
    private final Map<String, String> receivedAt = new HashMap<>();
    private final Map<String, Map<String, String>> entities = new HashMap<>();
    private final SortedMap<String, List<Submitted>> submitted = new TreeMap<>();
    private final SortedMap<String, List<Counted>> entries = new TreeMap<>();

    private SampleFilings(Rules rules) {
        this.reader = FileReader.of(Intake.standard(Limits.standard()), rules);
        Exported.read(TRUTH, "submissions", "").stream()
                .filter(line -> line.get("state").equals("active"))
                .forEach(line -> receivedAt.put(
                        String.join("|", line.get("file"), line.get("form"), line.get("unit"), line.get("period")),
                        line.get("received_at")));
        Exported.read(TRUTH, "entities", "")
                .forEach(line -> entities.computeIfAbsent(
                                String.join(
                                        "|", line.get("file"), line.get("sheet"), line.get("row"), line.get("entry")),
                                key -> new HashMap<>())
                        .put(line.get("kind"), line.get("entity")));
    }

    /** What is in force, by form. */
    public static List<Filings> read(Rules rules) throws IOException {
        SampleFilings sample = new SampleFilings(rules);
        try (Stream<Path> walk = Files.walk(Path.of("input"))) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("receipts.csv"))
                    .sorted()
                    .toList()) {
                sample.read(file);
            }
        }
        List<Filings> filings = new ArrayList<>();
        sample.submitted.forEach(
                (form, of) -> filings.add(new Filings(form, of, sample.entries.getOrDefault(form, List.of()))));
        return filings;
    }

    private void read(Path file) throws IOException {
        MemorySink read = new MemorySink();
        String name = Path.of("input").relativize(file).toString();
        reader.read(new Source("341799101", name, RECEIVED, Files.readAllBytes(file), List.of(), List.of()), read);
        Map<Integer, Submitted> inForce = new HashMap<>();
        for (SubmissionReading reading : read.submissions()) {
            submitted("input/" + name, reading).ifPresent(one -> {
                inForce.put(reading.number(), one);
                submitted.computeIfAbsent(one.form(), form -> new ArrayList<>()).add(one);
            });
        }
        Map<Integer, String> sheets = new HashMap<>();
        read.sheets().forEach(sheet -> sheets.put(sheet.number(), sheet.name()));
        for (Entry entry : read.entries()) {
            Submitted one = inForce.get(entry.submission());
            if (one != null) {
                EntryKey key = new EntryKey(name, "", entry.sheet(), entry.row(), entry.number());
                String place = String.join(
                        "|", "input/" + name, sheets.get(entry.sheet()), "" + entry.row(), "" + entry.number());
                entries.computeIfAbsent(one.form(), form -> new ArrayList<>())
                        .add(new Counted(key, one, entry.values(), entities.getOrDefault(place, Map.of())));
            }
        }
    }

    private Optional<Submitted> submitted(String file, SubmissionReading reading) {
        if (reading.unit().isEmpty() || reading.period().isEmpty()) {
            return Optional.empty();
        }
        String unit = reading.unit().get();
        String time = receivedAt.get(String.join(
                "|", file, reading.form(), unit, reading.period().get().code()));
        return Optional.ofNullable(time)
                .map(at -> new Submitted(
                        reading.form(),
                        unit,
                        reading.period().get(),
                        file,
                        OffsetDateTime.parse(at).toInstant(),
                        reading.supplement()));
    }
}
