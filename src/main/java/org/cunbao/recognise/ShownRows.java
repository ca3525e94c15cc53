package org.cunbao.recognise;

import java.util.List;
import org.cunbao.intake.Row;

/**
 * Shows the rows below a header as if each value lay in a cell of its own, in words: values over several columns joined,
 * list numbers left out, several values of a cell parted, marks replaced by what they mean.
 *
 * @param header the header
 * @param merges the sheet's
 * @param joints what lies in several columns
 * @param numbers the columns of text that are numbered
 * @param splits the columns whose cells hold two values
 * @param items the columns whose cells hold several items with a mark each
 * @param legends what the marks mean
 */
record ShownRows(
        Header header,
        Merges merges,
        JointColumns joints,
        ListNumbers numbers,
        SplitColumns splits,
        ItemColumns items,
        HeaderLegends legends) {

    /** Where there is no header. */
    static final ShownRows AS_THEY_ARE =
            of(new Header(0, 0, List.of()), new Merges(List.of()), List.of(), new Lexicon(List.of()));

    static ShownRows of(Header header, Merges merges, List<Row> rows, Lexicon lexicon) {
        List<Row> joint = new JointColumns(header, merges).show(rows);
        ListNumbers numbers = ListNumbers.of(header, joint);
        List<Row> bare = joint.stream().map(numbers::show).toList();
        SplitColumns splits = SplitColumns.of(header, bare, lexicon);
        HeaderLegends legends = new HeaderLegends(header, bare, lexicon);
        ItemColumns items = new ItemColumns(header, bare, lexicon);
        return new ShownRows(header, merges, new JointColumns(header, merges), numbers, splits, items, legends);
    }

    /** Columns of the header, one for each value of their cells. */
    List<HeaderColumn> columns(List<HeaderColumn> columns) {
        return items.show(splits.show(columns));
    }

    /** The same for rows shown from the first once more. */
    ShownRows again() {
        return new ShownRows(header, merges, new JointColumns(header, merges), numbers, splits, items, legends);
    }

    /** The row as it is to be read; rows are shown in order. */
    Row show(Row row) {
        return legends.show(items.show(splits.show(numbers.show(joints.show(row)))));
    }
}
