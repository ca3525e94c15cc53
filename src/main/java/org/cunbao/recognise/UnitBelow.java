package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * The lines below a table that declare whose it is. The rows in sight hold them nearly always; a longer table is read
 * once more for them, since its rows are posted before its end is seen.
 */
final class UnitBelow {

    /** No village's table is longer; the end of such a one is looked for only if nothing else tells whose it is. */
    private static final int LONGEST = 100_000;

    private final Lexicon lexicon;
    private final List<Row> found = new ArrayList<>();
    private @Nullable Row waiting;
    private boolean ended;

    private UnitBelow(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The declaring lines below a table of rows, up to the next table's that declares its own; empty if there are none.
     *
     * @param window the rows in sight, the sheet's last rows among them where there are fewer than the walk asks for
     * @param last the last row of the header
     * @param named whether the file's or a folder's name tells the village if there are none
     */
    static List<Row> rows(Sheet sheet, List<Row> window, int last, Lexicon lexicon, boolean named)
            throws UnreadableFile {
        UnitBelow below = new UnitBelow(lexicon);
        for (Row row : window) {
            below.take(row, last);
        }
        if (window.size() == SheetWalk.WINDOW && !below.ended && below.found.isEmpty()) {
            below.rest(sheet, window.get(window.size() - 1).number(), named ? LONGEST : Integer.MAX_VALUE);
        }
        return below.done();
    }

    /** The declaring lines just below a card, where no other card follows that they could stand above. */
    static List<Row> card(List<Row> window, int last) {
        List<Row> below = window.stream().filter(row -> row.number() > last).toList();
        List<Row> notes =
                below.stream().takeWhile(row -> RowWords.isNote(row.cells())).toList();
        boolean over =
                notes.size() < below.size() && below.get(notes.size()).cells().size() > 1;
        return over
                ? List.of()
                : notes.stream().filter(row -> DeclaredUnit.in(row).isPresent()).toList();
    }

    /** The rows above a table without the lines before its title, which end the table before. */
    static List<Row> withoutEnd(List<Row> above) {
        List<Row> notes =
                above.stream().takeWhile(row -> RowWords.isNote(row.cells())).toList();
        return above.subList(notes.size() < above.size() ? notes.size() : 0, above.size());
    }

    private void rest(Sheet sheet, int seen, int until) throws UnreadableFile {
        try (Rows rows = sheet.rows()) {
            Optional<Row> next = Optional.ofNullable(rows.next());
            while (next.isPresent() && !ended && next.get().number() <= until) {
                take(next.get(), seen);
                next = Optional.ofNullable(rows.next());
            }
        }
    }

    private void take(Row row, int after) {
        boolean nothingSoFar = waiting == null && found.isEmpty();
        if (ended || row.number() <= after || nothingSoFar && !DeclaredUnit.mayStandIn(row)) {
            return;
        }
        if (RowWords.isNote(row.cells())) {
            waiting = waiting == null && DeclaredUnit.in(row).isPresent() ? row : waiting;
            return;
        }
        boolean header = !nothingSoFar
                && row.cells().size() > 2
                && RowShape.mayBeHeader(row)
                && RowShape.of(row, lexicon).isKnownHeader();
        if (header && waiting != null) {
            waiting = null;
            ended = true;
            return;
        }
        keep();
        ended = header && !found.isEmpty();
    }

    private void keep() {
        if (waiting != null) {
            found.add(waiting);
            waiting = null;
        }
    }

    private List<Row> done() {
        keep();
        return List.copyOf(found);
    }
}
