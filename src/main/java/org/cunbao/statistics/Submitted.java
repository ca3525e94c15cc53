package org.cunbao.statistics;

import java.time.Instant;
import org.cunbao.vocabulary.Period;

/**
 * A submission that is in force.
 *
 * @param form the form's id
 * @param unit the code of the unit that reports, or for which the township compiled it
 * @param period what it reports on
 * @param file the file's name as received
 * @param receivedAt decides which of two is newer
 * @param supplement whether it calls itself one: it adds to another of its period and replaces none
 */
public record Submitted(String form, String unit, Period period, String file, Instant receivedAt, boolean supplement) {}
