package org.cunbao.definitions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * When a job is due, and with what.
 *
 * @param id the file's name without its ending
 * @param names its label in the two languages
 * @param job what is run
 * @param cron the due times
 * @param zone whose clocks the due times are read from
 * @param retryAfter how long after a refusal or a failure it is tried again
 * @param overdueAfter how long after its due time a run that has not begun is called overdue
 * @param parameters of the job, those that were not said with what holds then
 */
public record Schedule(
        String id,
        Form.Names names,
        JobKind job,
        Cron cron,
        ZoneId zone,
        Duration retryAfter,
        Duration overdueAfter,
        Map<String, String> parameters) {

    public Schedule {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** The first due time after the given one; the reader has made sure that there is one. */
    public Instant next(Instant after) {
        return cron.findNext(after, zone).orElseThrow();
    }

    /**
     * A parameter that is a whole number.
     *
     * @throws NullPointerException if the job has no such parameter
     */
    public int number(String parameter) {
        return Integer.parseInt(Objects.requireNonNull(parameters.get(parameter), parameter));
    }

    /** Whether a parameter has this word. */
    public boolean says(String parameter, String word) {
        return word.equals(parameters.get(parameter));
    }

    /** What tells one schedule from what it was before: job, due times, zone and parameters, in one line. */
    public String text() {
        return job.code() + " | " + cron + " | " + zone + " | retry " + retryAfter + " | " + parameters;
    }
}
