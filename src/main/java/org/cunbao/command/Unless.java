package org.cunbao.command;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/** Lets everything through but what one logger says. */
final class Unless extends Filter<ILoggingEvent> {

    private final String logger;

    Unless(String logger) {
        this.logger = logger;
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        return event.getLoggerName().equals(logger) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}
