package org.cunbao.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.Form;
import org.cunbao.vocabulary.Finding;

/**
 * One table, recognised from its first rows: what its columns mean and what its surroundings tell.
 *
 * @param number 1-based on its sheet
 * @param form the form; empty where none was recognised
 * @param card whether it is a card (label beside value) and not a table of rows
 * @param place where it stands
 * @param fingerprint of the header: 16 hex digits over the normalised header texts in their order
 * @param columns every column, used or not; of a card every value's cell
 * @param told unit and period
 * @param evidence how everything was decided
 * @param findings what was noticed about the table as a whole
 */
public record Table(
        int number,
        Optional<Form> form,
        boolean card,
        Place place,
        String fingerprint,
        List<Column> columns,
        Told told,
        List<Evidence> evidence,
        List<Finding> findings) {

    /**
     * Where a table stands.
     *
     * @param firstRow its first row, titles included
     * @param headerRow its last header row; 0 for a card
     * @param firstColumn its first column
     * @param lastColumn its last column; tables side by side have different ones
     */
    public record Place(int firstRow, int headerRow, int firstColumn, int lastColumn) {}

    public Table {
        columns = List.copyOf(columns);
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    /** The columns that fill the field: several where its code list is spread over columns. */
    public List<Column> columns(Field field) {
        return columns.stream()
                .filter(column -> column.field().equals(Optional.of(field)))
                .toList();
    }

    /** The columns of fields that ask for a day, by their numbers. */
    public Set<Integer> dayColumns() {
        return columns.stream()
                .filter(column -> column.field().filter(TimeOrder::isDate).isPresent())
                .map(Column::column)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Required fields that have no column. */
    public List<Field> missing() {
        return form.map(known -> known.fields().stream()
                        .filter(Field::required)
                        .filter(field -> columns(field).isEmpty())
                        .toList())
                .orElse(List.of());
    }
}
