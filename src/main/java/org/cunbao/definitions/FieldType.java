package org.cunbao.definitions;

/** The semantic types that a field of a form can have; each is read by one normaliser. */
public enum FieldType {
    /** A day; normalised to ISO {@code 2023-03-05}. */
    DATE("date"),
    /** A day on which something was done, or only that it was done: ISO {@code 2023-03-05} or {@code yes}. */
    DATE_OR_DONE("date-or-done"),
    /** A whole number of things or people, zero or more. */
    COUNT("count"),
    /** A decimal number, zero or more: hours, an amount, an area. */
    DECIMAL("decimal"),
    /** {@code yes} or {@code no}; empty is unknown. */
    YES_NO("yes-no"),
    /** The name of one person, or of several where the field allows it. */
    PERSON("person"),
    /** A citizen identity number (GB 11643); 18 characters. */
    ID_NUMBER("id-number"),
    /** A telephone number; digits only. */
    PHONE("phone"),
    /** One code of the field's code list. */
    CODE("code"),
    /** A unit of the organisation tree; its code. */
    UNIT("unit"),
    /** Anything else, kept as written. */
    TEXT("text");

    private final String code;

    FieldType(String code) {
        this.code = code;
    }

    /** The word for it in a form's definition. */
    public String code() {
        return code;
    }
}
