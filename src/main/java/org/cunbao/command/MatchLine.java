package org.cunbao.command;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.Word;

/**
 * A word about two entries as a line of the decisions' file: both places for people, both seals for this database.
 *
 * <p>Another installation has another secret, so that there a line is found again by its places.
 */
final class MatchLine {

    private MatchLine() {}

    static String of(Decisions.Decision decision) {
        Map<String, String> says = decision.says();
        return line(
                decision.kind(),
                says.getOrDefault("left_place", ""),
                says.getOrDefault("right_place", ""),
                decision.reason(),
                says.getOrDefault("kind", ""),
                says.getOrDefault("number", ""),
                says.getOrDefault("left_seal", ""),
                says.getOrDefault("right_seal", ""));
    }

    static String of(Word.Match match) {
        return line(
                match.same() ? "same" : "different",
                match.left().place(),
                match.right().place(),
                match.reason(),
                match.kind(),
                match.number().map(String::valueOf).orElse(""),
                match.left().seal(),
                match.right().seal());
    }

    /** What makes two words the same word, whatever places and reasons stand beside it. */
    static String key(String kind, String entity, String number, String leftSeal, String rightSeal) {
        return String.join(" ", kind, entity, number, leftSeal, rightSeal);
    }

    static String key(Decisions.Decision decision) {
        Map<String, String> says = decision.says();
        return key(
                decision.kind(),
                says.getOrDefault("kind", ""),
                says.getOrDefault("number", ""),
                says.getOrDefault("left_seal", ""),
                says.getOrDefault("right_seal", ""));
    }

    static String key(Word.Match match) {
        return key(
                match.same() ? "same" : "different",
                match.kind(),
                match.number().map(String::valueOf).orElse(""),
                match.left().seal(),
                match.right().seal());
    }

    /** The word, its contents still to be found; empty for a line without a kind of entity or a place. */
    static Optional<Word> read(CSVRecord line) {
        boolean whole = line.isMapped("right_seal")
                && !line.get("entity").isEmpty()
                && line.get("number").matches("[0-9]{0,4}");
        if (!whole) {
            return Optional.empty();
        }
        return Optional.of(new Word.Match(
                line.get("entity"),
                new Word.Side(line.get("left_seal"), line.get("about"), Map.of()),
                new Word.Side(line.get("right_seal"), line.get("other"), Map.of()),
                line.get("kind").equals("same"),
                Optional.of(line.get("number"))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf),
                line.get("reason")));
    }

    private static String line(
            String kind,
            String left,
            String right,
            String reason,
            String entity,
            String number,
            String leftSeal,
            String rightSeal) {
        return DecisionsFile.FORMAT.format(
                kind, left, "", "", "", "", "", reason, right, entity, number, leftSeal, rightSeal);
    }
}
