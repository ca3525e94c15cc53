package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/** A header whose words are split over two rows of cells, for want of room: {@code 推荐 | 身份} above {@code 人选 | 证}. */
final class SplitHeader {

    /** So many more of the words are known when put together than in the rows by themselves. */
    private static final int MORE_KNOWN = 2;

    private SplitHeader() {}

    /**
     * The header that the row and the one just below make together; empty where they are read better apart.
     *
     * @param shape the upper row's
     */
    static Optional<Header> of(Row upper, RowShape shape, Row lower, Merges merges, Lexicon lexicon) {
        if (lower.number() != upper.number() + 1
                || merges.hasAcross(upper.number())
                || !RowShape.mayBeHeader(upper)
                || !RowShape.mayBeHeader(lower)
                || !stands(lower, upper)) {
            return Optional.empty();
        }
        List<Cell> whole = new ArrayList<>();
        upper.cells()
                .forEach(cell -> whole.add(Cell.text(
                        cell.row(),
                        cell.column(),
                        cell.raw() + lower.find(cell.column()).map(Cell::raw).orElse(""))));
        RowShape together = RowShape.of(new Row(upper.number(), false, whole), lexicon);
        return together.isKnownHeader()
                        && together.known() >= shape.known() + MORE_KNOWN
                        && together.known() >= RowShape.of(lower, lexicon).known() + MORE_KNOWN
                ? Optional.of(new Header(upper.number(), lower.number(), columns(whole)))
                : Optional.empty();
    }

    /** Whether nearly every word of the upper row goes on below, and nothing stands below that does not go on. */
    private static boolean stands(Row lower, Row upper) {
        return lower.cells().size() * 4 >= upper.cells().size() * 3
                && lower.cells().stream()
                        .allMatch(cell -> upper.find(cell.column()).isPresent());
    }

    private static List<HeaderColumn> columns(List<Cell> whole) {
        return whole.stream()
                .map(cell -> HeaderColumn.of(cell.column(), List.of(cell.raw())))
                .toList();
    }
}
