package org.cunbao.definitions;

import java.util.List;

/**
 * One thing that a form asks for.
 *
 * @param id its name in the program and in every table
 * @param zh its Chinese label
 * @param en its English label
 * @param type how its cells are read
 * @param required whether a row without it is rejected
 * @param several whether one cell may name several (persons), one entry each
 * @param headers wordings of the column's header, the label itself not among them
 * @param groups wordings of a group header above the column under which an ambiguous header means this field
 *     ({@code 认领情况} above {@code 时间})
 * @param codes the code list of a {@link FieldType#CODE} field, else empty
 */
public record Field(
        String id,
        String zh,
        String en,
        FieldType type,
        boolean required,
        boolean several,
        Wordings headers,
        Wordings groups,
        List<Code> codes) {

    public Field {
        codes = List.copyOf(codes);
    }

    /** By the id alone: fields are kept in sets for every column of every sheet. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
