package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class LogsTests {

    @TempDir
    private Path folder;

    private final LoggerContext context = new LoggerContext();

    @Test
    void hidesPersonalNumbersInMessagesAndTraces() {
        Throwable thrown = new IllegalStateException("of 13812345678");
        assertThat(line("%masked", thrown))
                .startsWith("for 341799********2053\njava.lang.IllegalStateException: of 138****5678");
        assertThat(line("%masked{short}", thrown)).isEqualTo("for 341799********2053");
    }

    @Test
    void aLineForMachinesIsOneObjectWithRunAndFileAndEveryTextMasked() {
        Throwable thrown = new IllegalStateException(
                "of \"13812345678\"\n\tand more", new IllegalArgumentException("key (341799197303052053) exists"));
        LoggingEvent event = event(thrown);
        event.setMDCPropertyMap(Map.of("run", "7", "file", "0a1b2c3d4e5f"));
        event.setInstant(Instant.parse("2024-01-02T03:04:05.006Z"));
        event.setThreadName("reader-1");

        String line = new String(Logs.encoder(context, LogFormat.JSON).encode(event), StandardCharsets.UTF_8);

        assertThat(line).endsWith("}\n").doesNotContain("13812345678", "341799197303052053");
        assertThat(line.strip().lines()).hasSize(1);
        Map<String, Object> object = new Yaml().load(line);
        assertThat(String.valueOf(object.remove("error.stack_trace")))
                .startsWith("java.lang.IllegalStateException: of \"138****5678\"\n\tand more\n\tat ")
                .contains("Caused by: java.lang.IllegalArgumentException: key (341799********2053) exists");
        assertThat(object)
                .isEqualTo(Map.of(
                        "@timestamp", "2024-01-02T03:04:05.006Z",
                        "log.level", "WARN",
                        "log.logger", "any",
                        "process.thread.name", "reader-1",
                        "message", "for 341799********2053",
                        "run", "7",
                        "file", "0a1b2c3d4e5f",
                        "error.type", "java.lang.IllegalStateException",
                        "error.message", "of \"138****5678\"\n\tand more"));
    }

    @Test
    void aNightIsLoggedForMachinesAsTheHomeWantsIt() throws Exception {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv");
        home.run("--log", "json", "nightly");

        List<Map<String, Object>> lines = logged();
        assertThat(lines)
                .filteredOn(line -> String.valueOf(line.get("message")).startsWith("the run "))
                .extracting(line -> line.get("run") + " " + line.get("message"))
                .containsExactly("1 the run is on: import", "1 the run has ended: 0 faults, 0 not taken in");
        assertThat(lines)
                .filteredOn(
                        line -> String.valueOf(line.get("process.thread.name")).startsWith("reader-"))
                .isNotEmpty()
                .allMatch(line -> "1".equals(line.get("run")));
        assertThat(new Terminal(folder, Map.of("CUNBAO_LOG", "xml")).run("status"))
                .isEqualTo(2);
    }

    @Test
    void aCloseIsLoggedWithItsRunAndAReplayWithTheRunsThatItDoesAgain() throws Exception {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv");
        home.run("--log", "json", "nightly");
        home.run("--log", "json", "close", "2023Q1", "--allow-missing", "--reason", "季末");
        home.run("--log", "json", "audit", "replay", "2023Q1");

        assertThat(logged())
                .filteredOn(line -> String.valueOf(line.get("message"))
                        .matches("Executing step: .(figure|write|re[a-z]*|compare).$"))
                .extracting(line -> line.get("run") + " " + line.get("message"))
                .containsExactly(
                        "1 Executing step: [receive]",
                        "1 Executing step: [read]",
                        "1 Executing step: [resolve]",
                        "null Executing step: [figure]",
                        "2 Executing step: [write]",
                        "2 Executing step: [rebuild]",
                        "1 Executing step: [receive]",
                        "1 Executing step: [read]",
                        "1 Executing step: [resolve]",
                        "2 Executing step: [compare]");
    }

    private List<Map<String, Object>> logged() throws IOException {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("data/log/cunbao.log"))) {
            lines.add(new Yaml().load(line));
        }
        return lines;
    }

    private LoggingEvent event(Throwable thrown) {
        return new LoggingEvent(
                "caller", context.getLogger("any"), Level.WARN, "for {}", thrown, new Object[] {"341799197303052053"});
    }

    private String line(String pattern, Throwable thrown) {
        return new String(LogSetUp.encoder(context, pattern).encode(event(thrown)), StandardCharsets.UTF_8);
    }
}
