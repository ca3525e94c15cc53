package org.cunbao.command;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cunbao.command.json.Json;
import org.cunbao.vocabulary.Masking;

/**
 * A log line as one JSON object, in the words of the Elastic Common Schema: time, level, logger, thread, message, what the
 * thread works on ({@code run}, {@code file}), and the error; every text with identity numbers and phones hidden.
 */
final class LogLine extends EncoderBase<ILoggingEvent> {

    private static final byte[] NOTHING = new byte[0];

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("@timestamp", Instant.ofEpochMilli(event.getTimeStamp()).toString());
        line.put("log.level", event.getLevel().toString());
        line.put("log.logger", event.getLoggerName());
        line.put("process.thread.name", event.getThreadName());
        line.put("message", masked(event.getFormattedMessage()));
        new TreeMap<>(event.getMDCPropertyMap()).forEach((name, value) -> line.put(name, masked(value)));
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown != null) {
            line.put("error.type", thrown.getClassName());
            line.put("error.message", masked(thrown.getMessage()));
            line.put("error.stack_trace", masked(ThrowableProxyUtil.asString(thrown)));
        }
        return (Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String masked(@org.jspecify.annotations.Nullable String text) {
        return Masking.mask(Objects.requireNonNullElse(text, ""));
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }
}
