package org.cunbao.operation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How the installation fares at one moment.
 *
 * @param health whether all is well
 * @param stock how much there is
 * @param inbox what stands in the inbox
 * @param lastRun the newest run, if there is one
 * @param gauges more numbers, by name: what is overdue, free bytes, what waits for a person
 * @param oldest how long the oldest file has waited
 */
public record Condition(
        Health health,
        RunBook.Stock stock,
        InboxLook inbox,
        Optional<RunLine> lastRun,
        Map<String, Double> gauges,
        Optional<Duration> oldest) {

    public Condition {
        gauges = Map.copyOf(gauges);
    }
}
