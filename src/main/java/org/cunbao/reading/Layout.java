package org.cunbao.reading;

import java.util.Map;
import java.util.Optional;

/**
 * A person's word on how the columns under one header read.
 *
 * @param fingerprint of the header (see {@link TableReading#fingerprint()})
 * @param columns the field's id by column (1 for A); an empty value: this column is not used
 */
public record Layout(String fingerprint, Map<Integer, Optional<String>> columns) {

    public Layout {
        columns = Map.copyOf(columns);
    }
}
