package org.cunbao.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.cunbao.vocabulary.Period;

/**
 * What is known about a row before it is read.
 *
 * @param unit the table's unit
 * @param period the table's period
 * @param receivedOn the day of receipt
 */
record RowContext(Optional<String> unit, Optional<Period> period, LocalDate receivedOn) {}
