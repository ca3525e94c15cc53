package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Cell;

/** Finds the cards in sight, one or several beside each other, and makes a table of each. */
final class CardTables {

    private static final int WIDEST_CARD = 8;
    private static final int FEWEST_KNOWN = 5;
    private static final int FEWEST_PAIRS = 3;

    private final Lexicon lexicon;
    private final UnitNames units;
    private final Strips strips;

    CardTables(Lexicon lexicon, UnitNames units) {
        this.lexicon = lexicon;
        this.units = units;
        this.strips = new Strips(lexicon, units);
    }

    /** From left to right; none where a table of rows comes first. */
    List<CardFinder.Card> find(List<Row> window) {
        Optional<CardFinder.Card> broken = strips.find(window);
        if (broken.isPresent()) {
            return List.of(broken.get());
        }
        if (beginsWithTable(window)) {
            return List.of();
        }
        List<CardFinder.Card> cards = cards(window);
        boolean rowsFirst = !cards.isEmpty()
                && (hasHeaderBefore(window, cards.get(0))
                        || hasWideHeader(window, cards.get(0).lastRow()));
        return rowsFirst ? List.of() : cards;
    }

    /**
     * The cheap question before the dear one: whether nothing but titles and notes stands above a header of known words
     * and a row below it that has no label. What begins further down comes after that table.
     */
    private boolean beginsWithTable(List<Row> window) {
        int colons = 0;
        for (int i = 0; i + 1 < window.size(); i++) {
            List<Cell> cells = window.get(i).cells();
            if (cells.size() > 1 && !RowWords.isNote(cells)) {
                RowShape shape = RowShape.of(window.get(i), lexicon);
                return shape.known() >= FEWEST_KNOWN
                        && shape.isKnownHeader()
                        && shape.couldBeHeader()
                        && window.get(i + 1).cells().stream().noneMatch(cell -> lexicon.isLabelOnly(cell.shown()));
            }
            colons += (int) cells.stream()
                    .flatMapToInt(cell -> cell.raw().chars())
                    .filter(c -> c == '：' || c == ':')
                    .count();
            if (colons >= FEWEST_PAIRS) {
                return false;
            }
        }
        return false;
    }

    private List<CardFinder.Card> cards(List<Row> seen) {
        List<Row> window = Standards.without(seen);
        List<CardFinder.Card> transposed = new Transposed(lexicon, units).find(window);
        if (!transposed.isEmpty()) {
            return transposed;
        }
        Optional<CardFinder.Card> beside = new CardFinder(lexicon).find(window);
        Optional<CardFinder.Card> paired = new PairedCards(lexicon).find(window);
        return paired.isPresent() && (beside.isEmpty() || labels(paired.get()) > labels(beside.get()))
                ? List.of(paired.get())
                : beside.map(CardParts::split).orElse(List.of());
    }

    private static int labels(CardFinder.Card card) {
        return CardFinder.labelled(card).size();
    }

    /** Whether a card begins within the next few rows. */
    boolean begin(List<Row> window) {
        int near = window.get(Math.min(3, window.size() - 1)).number();
        List<CardFinder.Card> cards = cards(window);
        return !cards.isEmpty() && cards.get(0).firstRow() <= near;
    }

    /** Whether a table of rows stands above the card: then it comes first. */
    private boolean hasHeaderBefore(List<Row> window, CardFinder.Card card) {
        return window.stream()
                .takeWhile(row -> row.number() < card.firstRow())
                .anyMatch(row -> row.cells().size() >= 3
                        && RowShape.of(row, lexicon).isKnownHeader()
                        && !isOverList(row, card)
                        && !RowWords.isNote(row.cells()));
    }

    /** {@code 序号、项目、情况、备注} just above the labels is no header of the card's form, but what stands over any list. */
    private static boolean isOverList(Row row, CardFinder.Card card) {
        long known = row.cells().stream()
                .filter(cell -> CardLabels.field(cell, card.words()).isPresent())
                .count();
        return row.number() == card.firstRow() - 1 && known < 2;
    }

    /** Whether a row down to the card's end has nothing but labels, more of them than a card has beside each other. */
    private boolean hasWideHeader(List<Row> window, int cardRow) {
        return window.stream()
                .takeWhile(row -> row.number() <= cardRow)
                .filter(row -> row.cells().size() > WIDEST_CARD && !RowWords.isNote(row.cells()))
                .map(row -> RowShape.of(row, lexicon))
                .anyMatch(shape -> shape.couldBeHeader() && shape.known() >= 2);
    }

    /**
     * @param number the first table's
     * @param firstRow the first row, titles included
     */
    static List<Table> tables(List<CardFinder.Card> cards, int number, int firstRow, Surveyed surveyed) {
        List<Table> tables = new ArrayList<>();
        for (CardFinder.Card card : cards) {
            List<Evidence> evidence = new ArrayList<>(surveyed.evidence());
            evidence.add(new Evidence(
                    "form", card.words().form().id(), "card", card.columns().size() + " labels", 1000));
            int last = card.columns().stream().mapToInt(Column::column).max().orElse(1);
            tables.add(new Table(
                    number + tables.size(),
                    Optional.of(card.words().form()),
                    true,
                    new Table.Place(firstRow, 0, 1, last),
                    Fingerprint.ofCard(card.columns()),
                    card.columns(),
                    surveyed.told(),
                    evidence,
                    tables.isEmpty() ? surveyed.findings() : List.of()));
        }
        return tables;
    }
}
