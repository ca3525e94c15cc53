package org.cunbao.resolve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.reading.Entry;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.MemorySink;
import org.cunbao.reading.Source;
import org.cunbao.reading.SubmissionReading;

/** What the sample's files say, as mentions of every kind, with the places by which truth knows them. */
final class SampleMentions {

    private static final Path INPUT = Path.of("input");
    private static final LocalDate RECEIVED = LocalDate.of(2024, 1, 10);

    private final Rules rules;
    private final List<Said> all = new ArrayList<>();

    private SampleMentions(Rules rules) {
        this.rules = rules;
    }

    /**
     * One entry of a file.
     *
     * @param places the rows that tell of it, as truth names them: file, sheet, row, entry
     */
    record Said(
            Instant receivedAt,
            String name,
            String hash,
            Entry entry,
            SubmissionReading submission,
            List<String> places) {

        MentionKey key(String kind) {
            return new MentionKey(receivedAt, name, hash, entry.sheet(), entry.row(), entry.number(), kind);
        }

        String submissionName() {
            return hash + "#" + submission.number();
        }

        Optional<Mention> mention(MatchSettings settings, Map<MentionKey, String> persons) {
            return settings.mentions().stream()
                    .filter(mention -> mention.form().equals(submission.form()))
                    .findFirst()
                    .map(mention -> new Mention(
                            key(settings.id()),
                            submission.form(),
                            submission.unit().orElseThrow(),
                            submission.period().orElseThrow(),
                            submissionName(),
                            values(settings, mention, persons)));
        }

        private Map<String, String> values(
                MatchSettings settings, MatchSettings.Mention mention, Map<MentionKey, String> persons) {
            Map<String, String> values = new HashMap<>();
            mention.fields().forEach((name, field) -> {
                put(values, name, entry.values().get(field));
                put(values, name + ".precision", entry.values().get(field + ".precision"));
            });
            settings.needs().forEach(kind -> put(values, kind, persons.get(key(kind))));
            return values;
        }

        private static void put(
                Map<String, String> values, String name, @org.jspecify.annotations.Nullable String value) {
            if (value != null) {
                values.put(name, value);
            }
        }
    }

    static List<Said> of(Rules rules) throws Exception {
        SampleMentions sample = new SampleMentions(rules);
        sample.read();
        return sample.all;
    }

    private void read() throws Exception {
        FileReader reader = FileReader.of(Intake.standard(Limits.standard()), rules);
        Set<String> seen = new HashSet<>();
        List<String> lines = Files.readAllLines(INPUT.resolve("receipts.csv"));
        List<String[]> receipts = new ArrayList<>(
                lines.stream().skip(1).map(line -> line.split(",")).toList());
        receipts.sort(java.util.Comparator.comparing(
                        (String[] cells) -> OffsetDateTime.parse(cells[1]).toInstant())
                .thenComparing(cells -> cells[0]));
        for (String[] cells : receipts) {
            byte[] bytes = Files.readAllBytes(INPUT.resolve(cells[0]));
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (seen.add(hash)) {
                read(
                        reader,
                        new Source("341799101", cells[0], RECEIVED, bytes, List.of(), List.of()),
                        hash,
                        OffsetDateTime.parse(cells[1]).toInstant());
            }
        }
    }

    private void read(FileReader reader, Source source, String hash, Instant receivedAt) {
        MemorySink sink = new MemorySink();
        reader.read(source, sink);
        Map<Integer, SubmissionReading> submissions = new HashMap<>();
        sink.submissions().forEach(submission -> submissions.put(submission.number(), submission));
        Map<Integer, String> sheets = new HashMap<>();
        sink.sheets().forEach(sheet -> sheets.put(sheet.number(), sheet.name()));
        for (Entry entry : sink.entries()) {
            SubmissionReading submission = submissions.get(entry.submission());
            if (submission == null || submission.state() != SubmissionReading.State.ACCEPTED) {
                continue;
            }
            List<String> places = new ArrayList<>();
            for (int row = entry.row(); row <= entry.lastRow(); row++) {
                places.add("input/" + source.name() + "|" + sheets.getOrDefault(entry.sheet(), "") + "|" + row + "|"
                        + entry.number());
            }
            all.add(new Said(receivedAt, source.name(), hash, entry, submission, places));
        }
    }
}
