package org.cunbao.definitions;

import java.util.List;
import java.util.Optional;

/**
 * A kind of table that villages fill in.
 *
 * @param id its name in the program
 * @param names its label in the two languages
 * @param kind whether it lists dated events or what exists on a day
 * @param dateField of a log, the field that dates its events; of a register empty
 * @param titles words by which a title, a sheet's name or a file's name tells this form
 * @param nouns the form's own nouns, which say nothing in a header and are dropped before headers are compared
 *     ({@code 活动} in {@code 活动时间})
 * @param expected how often a unit sends it
 * @param carryOver for how many quarters a register stands for a unit that sends nothing new; 0 for a log
 * @param fields in the order of the definition; at least one
 */
public record Form(
        String id,
        Names names,
        Kind kind,
        Optional<String> dateField,
        Wordings titles,
        Wordings nouns,
        Expected expected,
        int carryOver,
        List<Field> fields) {

    /** Whether a form lists dated events or what exists on a day. */
    public enum Kind {
        LOG,
        REGISTER
    }

    /** How often a unit is expected to send a form. */
    public enum Expected {
        QUARTERLY,
        ON_CHANGE
    }

    /**
     * A label in the two languages.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public record Names(String zh, String en) {}

    public Form {
        fields = List.copyOf(fields);
    }

    public Optional<Field> find(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }

    /**
     * @throws IllegalArgumentException if the form has no such field
     */
    public Field field(String fieldId) {
        return find(fieldId).orElseThrow(() -> new IllegalArgumentException("form " + id + " has no field " + fieldId));
    }
}
