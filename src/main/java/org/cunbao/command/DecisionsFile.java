package org.cunbao.command;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.Word;
import org.cunbao.reading.Assignment;
import org.cunbao.reading.Layout;
import org.cunbao.vocabulary.Period;

/** Decisions as a CSV file that a person can edit: kind, what it is about, what it says, why; a line each. */
final class DecisionsFile {

    private static final String[] HEADER = {
        "kind",
        "about",
        "sheet",
        "unit",
        "period",
        "form",
        "columns",
        "reason",
        "other",
        "entity",
        "number",
        "left_seal",
        "right_seal"
    };
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private DecisionsFile() {}

    static String write(List<Decisions.Decision> decisions) {
        return FORMAT.format((Object[]) HEADER) + "\n"
                + decisions.stream()
                        .filter(decision -> !decision.kind().equals("undo"))
                        .map(decision -> line(decision) + "\n")
                        .collect(Collectors.joining());
    }

    static String line(Decisions.Decision decision) {
        Map<String, String> says = decision.says();
        if (says.containsKey("left_seal")) {
            return MatchLine.of(decision);
        }
        String columns = decision.kind().equals("layout") ? columns(says) : "";
        return FORMAT.format(
                decision.kind(),
                decision.about(),
                says.getOrDefault("sheet", ""),
                says.getOrDefault("unit", ""),
                says.getOrDefault("period", ""),
                says.getOrDefault("form", ""),
                columns,
                decision.reason(),
                says.getOrDefault("left_place", ""),
                "",
                "",
                "",
                "");
    }

    static String line(Word word) {
        if (word instanceof Word.Assign assign) {
            Assignment said = assign.assignment();
            return FORMAT.format(
                    "assign",
                    assign.file(),
                    said.sheet().orElse(""),
                    said.unit().orElse(""),
                    said.period().map(Period::code).orElse(""),
                    said.form().orElse(""),
                    "",
                    assign.reason(),
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        if (word instanceof Word.LayOut layOut) {
            Map<String, String> says = new TreeMap<>();
            layOut.layout().columns().forEach((column, field) -> says.put(String.valueOf(column), field.orElse("")));
            return FORMAT.format(
                    "layout",
                    layOut.layout().fingerprint(),
                    "",
                    "",
                    "",
                    "",
                    columns(says),
                    word.reason(),
                    "",
                    "",
                    "",
                    "",
                    "");
        }
        if (word instanceof Word.Match match) {
            return MatchLine.of(match);
        }
        if (word instanceof Word.Answer answer) {
            return FORMAT.format(
                    "answer", answer.finding(), "", "", "", "", "", word.reason(), answer.place(), "", "", "", "");
        }
        String about = word instanceof Word.Withdraw withdraw ? withdraw.file() : "";
        return FORMAT.format("withdraw", about, "", "", "", "", "", word.reason(), "", "", "", "", "");
    }

    private static String columns(Map<String, String> says) {
        return new TreeMap<>(says)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" "));
    }

    /**
     * @throws Stopped if a line is none of a decision
     */
    static List<Word> read(String text, Messages messages) {
        List<Word> words = new ArrayList<>();
        CSVFormat format =
                FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
        try {
            for (CSVRecord line : format.parse(new StringReader(text))) {
                words.add(word(line)
                        .orElseThrow(() -> new Stopped(
                                ExitCode.USAGE, messages.text("decisions.wrong", line.getRecordNumber() + 1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Optional<Word> word(CSVRecord line) {
        if (!line.isConsistent() || !line.isMapped("reason")) {
            return Optional.empty();
        }
        String about = line.get("about");
        String reason = line.get("reason");
        return switch (line.get("kind")) {
            case "assign" ->
                Optional.of(new Word.Assign(
                        about,
                        new Assignment(
                                filled(line, "sheet"),
                                filled(line, "unit"),
                                filled(line, "period").flatMap(Period::parse),
                                filled(line, "form")),
                        reason));
            case "layout" -> Optional.of(new Word.LayOut(new Layout(about, columns(line.get("columns"))), reason));
            case "same", "different" -> MatchLine.read(line);
            case "answer" ->
                Optional.of(new Word.Answer(about, filled(line, "other").orElse(""), reason));
            case "withdraw" -> Optional.of(new Word.Withdraw(about, reason));
            default -> Optional.empty();
        };
    }

    private static Optional<String> filled(CSVRecord line, String name) {
        return Optional.of(line.get(name)).filter(value -> !value.isEmpty());
    }

    private static Map<Integer, Optional<String>> columns(String text) {
        Map<Integer, Optional<String>> columns = new TreeMap<>();
        for (String column : text.split(" ")) {
            int equals = column.indexOf('=');
            if (equals > 0 && column.substring(0, equals).chars().allMatch(c -> c >= '0' && c <= '9')) {
                String field = column.substring(equals + 1);
                columns.put(
                        Integer.valueOf(column.substring(0, equals)),
                        Optional.of(field).filter(f -> !f.isEmpty()));
            }
        }
        return columns;
    }
}
