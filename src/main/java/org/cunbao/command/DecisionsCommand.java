package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.command.json.Json;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.Word;
import org.cunbao.reports.Inquiry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decisions}: every word of a person, listed, undone, carried from one installation to another. */
@Command(name = "decisions")
final class DecisionsCommand {

    private final Session session;

    DecisionsCommand(Session session) {
        this.session = session;
    }

    @Command(name = "list")
    int list() {
        List<Decisions.Decision> all = all(new Office(session));
        if (session.json()) {
            session.out()
                    .println(Json.of(all.stream().map(DecisionsCommand::data).toList()));
            return ExitCode.DONE.number();
        }
        for (Decisions.Decision decision : all) {
            boolean counts = decision.standing() || decision.kind().equals("undo");
            String undone = counts ? "" : " " + session.messages().text("decisions.undone");
            session.out()
                    .println(decision.number() + "  " + decision.kind() + "  " + decision.about() + "  "
                            + shown(decision) + "  " + decision.reason() + undone);
        }
        session.say("decisions.count", all.size());
        return ExitCode.DONE.number();
    }

    @Entered
    @Command(name = "undo")
    int undo(
            @Parameters(paramLabel = "ID", descriptionKey = "decisions.id") long id,
            @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason") @Nullable String reason) {
        Office office = new Office(session);
        String why = reason == null ? session.messages().text("decisions.no-reason") : reason;
        return new SummaryText(session, office, office.decide(new Word.Undo(id, why))).print();
    }

    @Entered
    @Command(name = "export")
    int export(@Parameters(paramLabel = "FILE", descriptionKey = "decisions.file") Path file) throws IOException {
        Office office = new Office(session);
        List<Decisions.Decision> standing =
                all(office).stream().filter(Decisions.Decision::standing).toList();
        Path to = session.surroundings().current().resolve(file);
        Files.writeString(to, DecisionsFile.write(standing));
        session.say("decisions.exported", standing.size(), to);
        return ExitCode.DONE.number();
    }

    @Entered
    @Command(name = "import")
    int bring(@Parameters(paramLabel = "FILE", descriptionKey = "decisions.file") Path file) throws IOException {
        Office office = new Office(session);
        Path from = session.surroundings().current().resolve(file);
        Paths.demand(session, from);
        List<Word> words = DecisionsFile.read(Files.readString(from), session.messages());
        List<String> known = new ArrayList<>();
        all(office).stream()
                .filter(Decisions.Decision::standing)
                .forEach(decision -> known.add(
                        decision.says().containsKey("left_seal")
                                ? MatchLine.key(decision)
                                : DecisionsFile.line(decision)));
        int recorded = 0;
        for (Word read : words) {
            Word word = read instanceof Word.Match match
                    ? new MatchWords(session, office).known(match)
                    : read instanceof Word.Answer answer ? known(office, answer) : read;
            String line = word instanceof Word.Match match ? MatchLine.key(match) : DecisionsFile.line(word);
            if (!known.contains(line)) {
                office.decide(word);
                recorded++;
            }
        }
        session.say("decisions.imported", recorded, words.size() - recorded);
        return ExitCode.DONE.number();
    }

    /** Keys are made under a secret of the database: in another one the finding is known by its place. */
    private static Word.Answer known(Office office, Word.Answer answer) {
        List<Inquiry.Found> found = office.found(Optional.empty(), Optional.empty(), Optional.empty());
        boolean here = found.stream().anyMatch(one -> one.key().equals(answer.finding()));
        return found.stream()
                .filter(one -> !here && one.spoken().equals(answer.place()))
                .map(one -> new Word.Answer(one.key(), answer.place(), answer.reason()))
                .findFirst()
                .orElse(answer);
    }

    /** Without what already stands beside it, and what tells a person nothing. */
    private static Map<String, String> shown(Decisions.Decision decision) {
        Map<String, String> says = new java.util.TreeMap<>(decision.says());
        says.keySet().removeIf(key -> key.endsWith("_seal") || key.endsWith("_place"));
        return says;
    }

    private List<Decisions.Decision> all(Office office) {
        return office.ledger().decisions().findAll(office.township(), office.run(null));
    }

    private static Map<String, Object> data(Decisions.Decision decision) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", decision.number());
        data.put("kind", decision.kind());
        data.put("about", decision.about());
        data.put("says", new java.util.TreeMap<>(decision.says()));
        data.put("standing", decision.standing());
        data.put("reason", decision.reason());
        return data;
    }
}
