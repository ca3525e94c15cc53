package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Splits what was found as one card into the cards beside each other: three of its labels or more come again in their rows. */
final class CardParts {

    private static final int FEWEST_REPEATED = 3;

    private CardParts() {}

    /** The cards from left to right; the card itself where it holds one record. */
    static List<CardFinder.Card> split(CardFinder.Card card) {
        List<List<Column>> repeated = repeated(card);
        if (repeated.size() < FEWEST_REPEATED) {
            return List.of(card);
        }
        int records = repeated.stream().mapToInt(List::size).max().orElse(1);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int record = 1; record < records; record++) {
            int number = record;
            starts.add(repeated.stream()
                    .filter(columns -> columns.size() > number)
                    .mapToInt(columns -> columns.get(number).column())
                    .min()
                    .orElse(Integer.MAX_VALUE));
        }
        starts.add(Integer.MAX_VALUE);
        return IntStream.range(0, records)
                .mapToObj(record -> part(card, starts.get(record), starts.get(record + 1)))
                .toList();
    }

    /** The columns of each field that has several in one row, from left to right. */
    private static List<List<Column>> repeated(CardFinder.Card card) {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        for (Column column : card.columns()) {
            column.field()
                    .ifPresent(field -> columns.computeIfAbsent(field.id(), id -> new ArrayList<>())
                            .add(column));
        }
        return columns.values().stream().filter(same -> same.size() > 1).toList();
    }

    /** All parts begin in the same row, so that their entries are counted there. */
    private static CardFinder.Card part(CardFinder.Card card, int from, int before) {
        List<Column> columns = new ArrayList<>(card.columns().stream()
                .filter(column -> column.column() >= from && column.column() < before)
                .toList());
        if (columns.stream().noneMatch(column -> column.row() == card.firstRow())) {
            columns.add(0, new Column(Math.max(from, 1), card.firstRow(), "", Optional.empty(), Optional.empty()));
        }
        return new CardFinder.Card(card.words(), columns, card.firstRow(), card.lastRow());
    }
}
