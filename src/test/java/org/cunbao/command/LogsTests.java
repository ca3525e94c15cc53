package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LogsTests {

    private final LoggerContext context = new LoggerContext();

    @Test
    void hidesPersonalNumbersInMessagesAndTraces() {
        Throwable thrown = new IllegalStateException("of 13812345678");
        assertThat(line("%masked", thrown))
                .startsWith("for 341799********2053\njava.lang.IllegalStateException: of 138****5678");
        assertThat(line("%masked{short}", thrown)).isEqualTo("for 341799********2053");
    }

    private String line(String pattern, Throwable thrown) {
        LoggingEvent event = new LoggingEvent(
                "caller", context.getLogger("any"), Level.WARN, "for {}", thrown, new Object[] {"341799197303052053"});
        return new String(LogSetUp.encoder(context, pattern).encode(event), StandardCharsets.UTF_8);
    }
}
