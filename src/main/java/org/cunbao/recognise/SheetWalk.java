package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.RowClass;

/** Walks over one sheet from top to bottom: settles the tables of a stretch of rows, then the class of each row in it. */
final class SheetWalk {

    static final int WINDOW = 500;
    private static final int AHEAD = 14;
    private static final int CARD_AHEAD = 40;

    /** What a printed page's title has behind that of the first page. */
    private static final Pattern CONTINUED = Pattern.compile("\\(?(?:续表?\\d*|接上页|接前页)\\)?$");

    private final TableBuilder builder;
    private final Lexicon lexicon;
    private final Merges merges;
    private final Lookahead rows;
    private final TableVisitor visitor;
    private int lastRow;

    SheetWalk(TableBuilder builder, Lexicon lexicon, Merges merges, Lookahead rows, TableVisitor visitor) {
        this.builder = builder;
        this.lexicon = lexicon;
        this.merges = merges;
        this.rows = rows;
        this.visitor = visitor;
    }

    void walk() throws UnreadableFile {
        List<Row> window = rows.peek(WINDOW);
        while (!window.isEmpty()) {
            Band band = builder.next(window, merges);
            visitor.tables(band.tables());
            passRows(band);
            window = rows.peek(WINDOW);
        }
    }

    private void passRows(Band band) throws UnreadableFile {
        List<RowClassifier> classifiers = new ArrayList<>();
        for (int i = 0; i < band.tables().size(); i++) {
            classifiers.add(builder.classifier(band, i, merges));
        }
        ShownRows shown = band.shown().again();
        boolean first = true;
        Row next = rows.first();
        while (next != null && (first || next.number() <= band.lastSettledRow() || !beginsTable(band, next))) {
            first = false;
            lastRow = next.number();
            List<RowClass> classes = band.classes(next, classifiers);
            visitor.row(classes.contains(RowClass.ACCEPTED) ? shown.show(next) : next, classes);
            rows.take();
            next = rows.first();
        }
    }

    /** Whether the next row is the first of another table: a header after at most a few lines of title. */
    private boolean beginsTable(Band band, Row first) throws UnreadableFile {
        if (RowWords.isNothing(first.cells())) {
            return false;
        }
        if (!band.isCard() && !RowShape.mayBeHeader(first) && !couldStandAbove(first)) {
            return false;
        }
        List<Row> ahead = rows.peek(AHEAD);
        boolean gap = first.number() > lastRow + 1;
        if (band.isCard()) {
            boolean above = isAlone(first) || RowWords.isNote(first.cells());
            boolean title = isAlone(first) && !RowWords.isNote(first.cells());
            return above
                    ? gap && !RowWords.isNote(first.cells())
                            || builder.beginsCard(rows.peek(CARD_AHEAD))
                            || title && beginsWithHeader(band, ahead, gap)
                    : beginsAfterCard(first);
        }
        if (RowWords.isNote(first.cells()) && !gap && !builder.isOfAnother(band, first)) {
            return false;
        }
        boolean paper = isAlone(first)
                && (gap || WordLists.isPaper(TextKey.of(first.cells().get(0).shown())));
        if (paper && builder.beginsCard(rows.peek(CARD_AHEAD))) {
            return true;
        }
        return beginsWithHeader(band, ahead, gap);
    }

    private boolean beginsAfterCard(Row first) {
        return isLabelled(first.cells().get(0)) || isLabelled(first.cells().get(1));
    }

    private boolean isLabelled(Cell cell) {
        return lexicon.isLabelText(cell.shown());
    }

    private boolean beginsWithHeader(Band band, List<Row> ahead, boolean gap) {
        Row first = ahead.get(0);
        for (int i = 0; i < ahead.size(); i++) {
            Row row = ahead.get(i);
            if (RowShape.mayBeHeader(row)
                    && !RowWords.isNote(row.cells())
                    && isHeader(RowShape.of(row, lexicon), i > 0 && gap && isAlone(first))) {
                return !repeats(band, ahead.subList(0, i), row);
            }
            if (!couldStandAbove(row) && !(i > 0 && RowShape.tellsYear(row))) {
                return false;
            }
        }
        return false;
    }

    /** A title, or a note; a total or a running number belongs to the table before. */
    private static boolean couldStandAbove(Row row) {
        if (RowWords.isNote(row.cells())) {
            return true;
        }
        return row.cells().size() <= 2
                && !RowWords.isTotal(row.cells())
                && row.cells().stream().allMatch(cell -> !CellTypes.of(cell).isNumber());
    }

    private static boolean isHeader(RowShape shape, boolean underTitle) {
        return shape.isKnownHeader() && shape.cells() >= 3 || underTitle && shape.couldBeHeader();
    }

    private static boolean isAlone(Row row) {
        return row.cells().size() == 1;
    }

    /** Whether the header is the band's own once more (a printed page), under no title or under the same one. */
    private boolean repeats(Band band, List<Row> titles, Row header) {
        List<String> own = band.header().columns().stream()
                .flatMap(column -> column.keys().stream())
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        long same = header.cells().stream()
                .filter(cell -> own.contains(HeaderText.key(cell.shown())))
                .count();
        boolean lowerRow = titles.isEmpty()
                && band.header().lastRow() > band.header().firstRow()
                && same == header.cells().size();
        boolean all = same == header.cells().size() && same * 3 >= own.size();
        boolean sameHeader = same * 10 >= header.cells().size() * 9L && same * 2 >= own.size() || all || lowerRow;
        boolean newTitle = titles.stream()
                .filter(row -> !RowWords.isNote(row.cells())
                        && !builder.isCaption(band, row)
                        && row.cells().stream().anyMatch(cell -> !own.contains(HeaderText.key(cell.shown()))))
                .map(row ->
                        CONTINUED.matcher(TextKey.of(TableBuilder.joined(row))).replaceFirst(""))
                .anyMatch(key -> !band.titles().contains(key) && key.length() > 3);
        boolean ofAnother =
                titles.stream().anyMatch(row -> RowWords.isNote(row.cells()) && builder.isOfAnother(band, row));
        return sameHeader && !newTitle && !ofAnother;
    }
}
