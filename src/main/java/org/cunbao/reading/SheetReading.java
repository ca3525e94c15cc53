package org.cunbao.reading;

/**
 * One sheet's rows, accounted for.
 *
 * @param number the sheet's position in its file, 1-based
 * @param name its name; empty for a text, CSV, HTML or Word source
 * @param hidden whether it is hidden
 * @param rows one letter of {@link org.cunbao.vocabulary.RowClass} for each physical row from 1 to the last with content
 */
public record SheetReading(int number, String name, boolean hidden, String rows) {}
