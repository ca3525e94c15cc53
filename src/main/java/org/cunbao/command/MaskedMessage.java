package org.cunbao.command;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import org.cunbao.vocabulary.Masking;

/** A log line's message and stack trace with identity numbers and phones hidden; {@code short} leaves the trace out. */
final class MaskedMessage extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        String text = event.getFormattedMessage();
        boolean whole = thrown != null && !"short".equals(getFirstOption());
        return Masking.mask(whole ? text + "\n" + ThrowableProxyUtil.asString(thrown) : text);
    }
}
