package org.cunbao.normalise;

import java.time.LocalDate;
import java.util.Optional;
import org.cunbao.definitions.Field;
import org.cunbao.vocabulary.Period;

/**
 * What a normaliser may know beside the cell.
 *
 * @param field the field that the cell fills
 * @param period the submission's period, which gives a date without a year its year; empty while it is not known
 * @param receivedOn the day of receipt; dates more than a year later cannot be right
 */
public record Context(Field field, Optional<Period> period, LocalDate receivedOn) {}
