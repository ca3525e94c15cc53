package org.cunbao.ledger;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.cunbao.reading.Assignment;
import org.cunbao.reading.Layout;
import org.cunbao.reading.Source;
import org.cunbao.vocabulary.Period;

/**
 * The words of a person that stand, as far as they decide how a file is read.
 *
 * @param assigned what tables of files are, oldest first
 * @param layouts how headers read, oldest first
 */
public record Words(List<Assigned> assigned, List<Layout> layouts) {

    /**
     * A word about the bytes of a file.
     *
     * @param sha256 the bytes
     * @param name the receipt that it was said about
     * @param own whether that receipt was a copy then: it is a submission of its own, and the word is about it alone
     * @param assignment what was said
     */
    public record Assigned(String sha256, String name, boolean own, Assignment assignment) {}

    /** Villages report in China's one time zone; it only tells the day of a receipt. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    public Words {
        assigned = List.copyOf(assigned);
        layouts = List.copyOf(layouts);
    }

    /** What was said about the file, oldest first. */
    public List<Assignment> about(Receipt receipt) {
        boolean own = isOwn(receipt);
        return assigned.stream()
                .filter(word -> word.sha256().equals(receipt.sha256()))
                .filter(word -> own ? word.own() && word.name().equals(receipt.name()) : !word.own())
                .map(Assigned::assignment)
                .toList();
    }

    /** What a reading of the receipt is made of, beside the rules. */
    public Source source(Receipt receipt, byte[] bytes) {
        return new Source(
                receipt.township(),
                receipt.name(),
                receipt.receivedAt().atOffset(CHINA).toLocalDate(),
                bytes,
                about(receipt),
                layouts);
    }

    /** The key of the words that a reading rests on: those about the file, and those about the headers found in it. */
    public String hash(Receipt receipt, Collection<String> fingerprints) {
        Canonical text = new Canonical();
        about(receipt).forEach(assignment -> add(text, assignment));
        TreeMap<String, Layout> newest = new TreeMap<>();
        layouts.stream()
                .filter(layout -> fingerprints.contains(layout.fingerprint()))
                .forEach(layout -> newest.put(layout.fingerprint(), layout));
        newest.values().forEach(layout -> add(text, layout));
        return text.hash();
    }

    private boolean isOwn(Receipt receipt) {
        return assigned.stream()
                .anyMatch(word -> word.own()
                        && word.sha256().equals(receipt.sha256())
                        && word.name().equals(receipt.name()));
    }

    private static void add(Canonical text, Assignment assignment) {
        text.add("assign")
                .add(assignment.sheet().map(name -> "sheet " + name).orElse("file"))
                .add(assignment.unit().orElse(""))
                .add(assignment.period().map(Period::code).orElse(""))
                .add(assignment.form().orElse(""));
    }

    private static void add(Canonical text, Layout layout) {
        text.add("layout").add(layout.fingerprint()).add(layout.columns().size());
        new TreeMap<>(layout.columns())
                .forEach((column, field) -> text.add(column).add(field.orElse("")));
    }
}
