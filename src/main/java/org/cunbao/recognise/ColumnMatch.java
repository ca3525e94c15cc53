package org.cunbao.recognise;

import java.util.List;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Form;

/**
 * One form fitted onto one header.
 *
 * @param form the form
 * @param columns every column of the header, used or not
 * @param score the sum over the columns won by words, 1000 at most for each
 * @param guessed the columns won by content alone
 * @param missing required fields that have no column
 * @param doubts how many required columns of codes hold hardly a word of the form's list
 * @param evidence how each column was won
 */
record ColumnMatch(
        Form form,
        List<Column> columns,
        int score,
        List<Column> guessed,
        List<Field> missing,
        int doubts,
        List<Evidence> evidence) {

    ColumnMatch {
        columns = List.copyOf(columns);
        guessed = List.copyOf(guessed);
        missing = List.copyOf(missing);
        evidence = List.copyOf(evidence);
    }

    /** The share of the required fields that have a column, in thousandths; a unit may be told by the surroundings. */
    int coverage() {
        long required = form.fields().stream().filter(Field::required).count();
        long told =
                missing.stream().filter(field -> field.type() == FieldType.UNIT).count();
        return required == 0 ? 1000 : (int) ((required - missing.size() + told) * 1000 / required);
    }

    /** The same share, where a column that was only guessed by its content, or holds foreign codes, counts a third. */
    int coverageByWords() {
        long required = form.fields().stream().filter(Field::required).count();
        long byContent = guessed.stream()
                .filter(column -> column.field().filter(Field::required).isPresent())
                .count();
        return required == 0 ? 1000 : coverage() - (int) ((byContent + doubts) * 667 / required);
    }
}
