package org.cunbao.operation.http;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.operation.Condition;
import org.cunbao.operation.RunLine;

/** The installation's numbers in Prometheus's text, Spring Batch's own among them. */
final class Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, MultiGauge> gauges = new TreeMap<>();

    /** From now on hears what is observed, too: each job and step of Spring Batch. */
    Metrics(ObservationRegistry observed) {
        observed.observationConfig().observationHandler(new DefaultMeterObservationHandler(registry));
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
    }

    /** The text of all numbers. */
    String text(Condition now) {
        gauge(
                "cunbao.files",
                "state",
                Map.of(
                        "received", (double) now.stock().received(),
                        "due", (double) now.stock().due(),
                        "waiting_in_inbox", (double) now.inbox().waiting(),
                        "unread_in_inbox", (double) now.inbox().unread()));
        gauge("cunbao.rows", "class", doubles(now.stock().rows()));
        gauge("cunbao.findings", "code", doubles(now.stock().findings()));
        gauge("cunbao.health", "part", health(now));
        gauge(
                "cunbao.oldest.unprocessed.file.seconds",
                "",
                Map.of("", seconds(now.oldest().orElse(Duration.ZERO))));
        gauge("cunbao.database.bytes", "", Map.of("", (double) now.stock().databaseBytes()));
        now.gauges().forEach((name, value) -> gauge(name, "", Map.of("", value)));
        now.lastRun().ifPresent(this::lastRun);
        return registry.scrape();
    }

    private void lastRun(RunLine run) {
        gauge("cunbao.last.run.number", "", Map.of("", (double) run.run()));
        run.finishedAt()
                .ifPresent(end ->
                        gauge("cunbao.last.run.finished.seconds", "", Map.of("", (double) end.getEpochSecond())));
        run.duration().ifPresent(took -> gauge("cunbao.last.run.duration.seconds", "", Map.of("", seconds(took))));
    }

    private void gauge(String name, String tag, Map<String, Double> values) {
        List<MultiGauge.Row<?>> rows = new java.util.ArrayList<>();
        new TreeMap<>(values)
                .forEach((value, number) ->
                        rows.add(MultiGauge.Row.of(tag.isEmpty() ? Tags.empty() : Tags.of(tag, value), number)));
        gauges.computeIfAbsent(name, made -> MultiGauge.builder(made).register(registry))
                .register(rows, true);
    }

    private static Map<String, Double> health(Condition now) {
        Map<String, Double> parts = new TreeMap<>();
        now.health().parts().forEach(part -> parts.put(part.name(), part.well() ? 1.0 : 0.0));
        return parts;
    }

    private static Map<String, Double> doubles(Map<String, Long> counts) {
        Map<String, Double> doubles = new TreeMap<>();
        counts.forEach((name, count) -> doubles.put(name, count.doubleValue()));
        return doubles;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
