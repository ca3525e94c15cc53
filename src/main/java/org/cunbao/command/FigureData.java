package org.cunbao.command;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.reports.RawEntries;
import org.cunbao.resolve.Explanation;
import org.cunbao.resolve.Link;
import org.cunbao.resolve.MentionKey;
import org.cunbao.statistics.Contribution;
import org.cunbao.statistics.EntryKey;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Masking;

/** A figure opened down to cells and file hashes, with why entries are one, as plain values and as text; masked. */
final class FigureData {

    private static final int HASH_SHOWN = 12;

    private final Session session;
    private final FigureOpening.Opened opened;

    FigureData(Session session, FigureOpening.Opened opened) {
        this.session = session;
        this.opened = opened;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>(FiguresCommand.data(opened.figure()));
        opened.close().ifPresent(close -> {
            data.put("revision", close.revision());
            data.put("now", opened.today().orElse(null));
        });
        data.put("definition", text());
        data.put("definition_version", opened.statistic().validity().version());
        hashes().forEach((name, hash) -> data.put(name + "_hash", hash));
        data.put(
                "contributions",
                opened.contributions().stream().map(this::contribution).toList());
        return data;
    }

    private Map<String, Object> contribution(Contribution contribution) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("entity", contribution.entity());
        data.put("amount", contribution.amount());
        data.put("entries", contribution.entries().stream().map(this::entry).toList());
        data.put(
                "links",
                opened.links().getOrDefault(contribution.entity(), List.of()).stream()
                        .map(link -> link(contribution.entity(), link))
                        .toList());
        return data;
    }

    private Map<String, Object> entry(EntryKey key) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("place", place(key));
        data.put("file_hash", key.sha256());
        data.put("values", values(key));
        Map<String, Object> cells = new LinkedHashMap<>();
        cells(key).forEach((field, cell) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("cell", cell.address());
            one.put("raw", raw(field, cell));
            cells.put(field, one);
        });
        data.put("cells", cells);
        return data;
    }

    private Map<String, Object> link(String entity, Link link) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("left", place(key(link.left())));
        data.put("right", place(key(link.right())));
        data.put("verdict", link.verdict().name().toLowerCase(Locale.ROOT));
        data.put("reason", reason(entity, link));
        Map<String, Object> levels = new LinkedHashMap<>();
        link.levels().forEach(hit -> levels.put(hit.comparison(), hit.level()));
        data.put("levels", levels);
        return data;
    }

    void print() {
        Messages messages = session.messages();
        String value = value(opened.figure().value());
        session.out()
                .println(messages.text(
                        "explain.figure",
                        name(),
                        rules().units().name(opened.figure().unit()),
                        opened.figure().period().code(),
                        value));
        opened.close().ifPresent(close -> {
            String today = value(opened.today());
            String key = today.equals(value) ? "explain.frozen-same" : "explain.frozen";
            session.out().println(messages.text(key, CloseText.revision(session, close.revision()), today));
        });
        session.out().println(messages.text("explain.coverage", FiguresText.coverage(messages, opened.figure())));
        session.out()
                .println(messages.text(
                        "explain.definition",
                        text(),
                        opened.statistic().validity().version(),
                        validity()));
        session.out()
                .println(messages.text(
                        "explain.rules",
                        hashes().values().stream()
                                .map(hash -> (Object) hash.substring(0, HASH_SHOWN))
                                .toArray()));
        opened.contributions().forEach(this::print);
    }

    private void print(Contribution contribution) {
        session.out()
                .println("  " + contribution.entity() + "  "
                        + contribution.amount().toPlainString());
        contribution.entries().forEach(this::print);
        List<Link> links = opened.links().getOrDefault(contribution.entity(), List.of());
        links.forEach(link -> session.out()
                .println("    "
                        + session.messages()
                                .text(
                                        "explain.joined",
                                        place(key(link.left())),
                                        place(key(link.right())),
                                        reason(contribution.entity(), link))));
        if (contribution.entries().size() > links.size() + 1) {
            session.out().println("    " + session.messages().text("explain.chain", contribution.entity()));
        }
    }

    private void print(EntryKey key) {
        session.out().println("    " + place(key) + "  " + key.sha256().substring(0, HASH_SHOWN) + "  " + values(key));
        String cells = cells(key).entrySet().stream()
                .sorted(Comparator.comparing(cell -> cell.getValue().column()))
                .map(cell -> cell.getValue().address() + " " + raw(cell.getKey(), cell.getValue()))
                .collect(Collectors.joining(" | "));
        if (!cells.isEmpty()) {
            session.out().println("      " + session.messages().text("explain.cells", cells));
        }
    }

    private Map<String, RawEntries.Cell> cells(EntryKey key) {
        return find(key).map(RawEntries.Opened::cells).orElse(Map.of());
    }

    private Map<String, String> values(EntryKey key) {
        Map<String, String> values = new TreeMap<>();
        find(key).map(RawEntries.Opened::values).orElse(Map.of()).forEach((field, value) -> {
            if (field.indexOf('.') < 0) {
                values.put(field, Masking.mask(value));
            }
        });
        return values;
    }

    private Optional<RawEntries.Opened> find(EntryKey key) {
        return Optional.ofNullable(opened.entries().get(key));
    }

    private String raw(String field, RawEntries.Cell cell) {
        boolean number = rules().form(opened.statistic().form())
                .find(field)
                .filter(known -> known.type() == FieldType.ID_NUMBER || known.type() == FieldType.PHONE)
                .isPresent();
        String text = cell.text().replace('\n', '⏎');
        return Masking.mask(number ? Masking.number(text) : text);
    }

    private String place(EntryKey key) {
        String sheet = find(key).map(RawEntries.Opened::sheet).orElse("");
        return key.file() + "#" + sheet + "!" + key.row() + (key.entry() == 1 ? "" : "." + key.entry());
    }

    private static EntryKey key(MentionKey key) {
        return new EntryKey(key.name(), key.source().replaceFirst("@.*", ""), key.sheet(), key.row(), key.entry());
    }

    private String reason(String entity, Link link) {
        String kind = FigureOpening.kind(entity);
        Optional<MatchSettings> settings =
                rules().matching().stream().filter(one -> one.id().equals(kind)).findFirst();
        String said = settings.map(
                        one -> new Explanation(one, session.messages().language()).sentence(link))
                .orElse("");
        return link.verdict() == Link.Verdict.RULED_SAME
                ? session.messages().text("explain.ruled", said)
                : Masking.mask(said);
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        hashes.put("definitions", rules().versions().statistics().hash());
        hashes.put("forms", rules().versions().forms().hash());
        hashes.put("units", rules().versions().units().hash());
        hashes.put("matching", rules().versions().matching().hash());
        return hashes;
    }

    private Rules rules() {
        return opened.view().rules();
    }

    private String validity() {
        Statistic.Validity validity = opened.statistic().validity();
        return validity.from().isEmpty() && validity.to().isEmpty()
                ? session.messages().text("explain.always")
                : validity.from().map(Object::toString).orElse("")
                        + "–"
                        + validity.to().map(Object::toString).orElse("");
    }

    private String value(Optional<BigDecimal> value) {
        return value.map(number -> number.toPlainString() + " " + measure())
                .orElseGet(() -> session.messages().text("figures.no-data"));
    }

    private boolean chinese() {
        return session.messages().language() == Language.CHINESE;
    }

    private String name() {
        return chinese()
                ? opened.statistic().names().zh()
                : opened.statistic().names().en();
    }

    private String measure() {
        return chinese()
                ? opened.statistic().measure().zh()
                : opened.statistic().measure().en();
    }

    private String text() {
        return chinese()
                ? opened.statistic().text().zh()
                : opened.statistic().text().en();
    }
}
