package org.cunbao.operation.http;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cunbao.operation.Beacon;
import org.cunbao.operation.Condition;
import org.cunbao.operation.Health;

/** The beacon on the JDK's own server; nothing of it is made before it is lit. */
final class HttpBeacon implements Beacon {

    private static final int WELL = 200;
    private static final int UNWELL = 503;

    private final ObservationRegistry observed;

    HttpBeacon(ObservationRegistry observed) {
        this.observed = observed;
    }

    @Override
    public Light light(String host, int port, Supplier<Condition> condition) throws IOException {
        Metrics metrics = new Metrics(observed);
        LocalServer server = LocalServer.open(new InetSocketAddress(host, port));
        server.answer("/health", () -> health(condition.get().health()));
        server.answer(
                "/metrics",
                () -> new LocalServer.Answer(WELL, "text/plain; version=0.0.4", metrics.text(condition.get())));
        return new Light() {
            @Override
            public int port() {
                return server.port();
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }

    private static LocalServer.Answer health(Health health) {
        String parts = health.parts().stream()
                .map(part -> "\"" + part.name() + "\":{\"status\":\"" + word(part.well()) + "\",\"detail\":\""
                        + part.detail().replaceAll("[\\\\\"\\p{Cntrl}]", " ") + "\"}")
                .collect(Collectors.joining(","));
        return new LocalServer.Answer(
                health.well() ? WELL : UNWELL,
                "application/json",
                "{\"status\":\"" + word(health.well()) + "\",\"parts\":{" + parts + "}}\n");
    }

    private static String word(boolean well) {
        return well ? "UP" : "DOWN";
    }
}
