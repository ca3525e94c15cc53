package org.cunbao.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.cunbao.vocabulary.Period;

/**
 * What is known about a row before it is read.
 *
 * @param unit the table's unit
 * @param ofVillage whether that is a village: then a row whose unit cannot be read is still its own
 * @param period the table's period
 * @param receivedOn the day of receipt
 */
record RowContext(Optional<String> unit, boolean ofVillage, Optional<Period> period, LocalDate receivedOn) {}
