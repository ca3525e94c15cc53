package org.cunbao.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.definitions.Statistic;
import org.cunbao.reports.FiledFigures.Explained;
import org.cunbao.statistics.Contribution;
import org.cunbao.statistics.EntryKey;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Masking;

/** A figure with its contributions down to cells and file hashes, as plain values and as text; masked. */
final class FigureData {

    private static final int HASH_SHOWN = 12;

    private final Session session;
    private final EntryPlaces places;
    private final Statistic statistic;
    private final Explained explained;

    FigureData(Session session, EntryPlaces places, Statistic statistic, Explained explained) {
        this.session = session;
        this.places = places;
        this.statistic = statistic;
        this.explained = explained;
    }

    Map<String, Object> data(String rules) {
        Map<String, Object> data = new LinkedHashMap<>(FiguresCommand.data(explained.figure()));
        data.put("definition", text());
        data.put("definitions_hash", rules);
        List<Object> contributions = new ArrayList<>();
        for (Contribution contribution : explained.contributions()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("entity", contribution.entity());
            one.put("amount", contribution.amount());
            one.put("entries", contribution.entries().stream().map(this::entry).toList());
            contributions.add(one);
        }
        data.put("contributions", contributions);
        return data;
    }

    private Map<String, Object> entry(EntryKey key) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("place", places.of(key));
        data.put("file_hash", key.sha256());
        data.put("values", values(key));
        return data;
    }

    void print(String rules) {
        String value = explained
                .figure()
                .value()
                .map(number -> number.toPlainString() + " " + measure())
                .orElseGet(() -> session.messages().text("figures.no-data"));
        session.out()
                .println(session.messages()
                        .text(
                                "explain.figure",
                                name(),
                                explained.figure().unit(),
                                explained.figure().period().code(),
                                value));
        session.out().println(session.messages().text("explain.definition", text(), rules));
        for (Contribution contribution : explained.contributions()) {
            session.out()
                    .println("  " + contribution.entity() + "  "
                            + contribution.amount().toPlainString());
            contribution.entries().forEach(this::print);
        }
    }

    private void print(EntryKey key) {
        session.out()
                .println("    " + places.of(key) + "  " + key.sha256().substring(0, HASH_SHOWN) + "  " + values(key));
    }

    private Map<String, String> values(EntryKey key) {
        Map<String, String> values = new TreeMap<>();
        explained.entries().getOrDefault(key, Map.of()).forEach((field, value) -> {
            if (field.indexOf('.') < 0) {
                values.put(field, Masking.mask(value));
            }
        });
        return values;
    }

    private boolean chinese() {
        return session.messages().language() == Language.CHINESE;
    }

    private String name() {
        return chinese() ? statistic.names().zh() : statistic.names().en();
    }

    private String measure() {
        return chinese() ? statistic.measure().zh() : statistic.measure().en();
    }

    private String text() {
        return chinese() ? statistic.text().zh() : statistic.text().en();
    }
}
