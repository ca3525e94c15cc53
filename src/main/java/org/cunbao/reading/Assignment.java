package org.cunbao.reading;

import java.util.Optional;
import org.cunbao.vocabulary.Period;

/**
 * A person's word on what a table is.
 *
 * @param sheet the sheet's name; empty: every sheet of the file
 * @param unit the unit's code, if it says one
 * @param period if it says one
 * @param form the form's id, if it says one
 */
public record Assignment(
        Optional<String> sheet, Optional<String> unit, Optional<Period> period, Optional<String> form) {}
