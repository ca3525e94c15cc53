package org.cunbao.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The clock of a home whose test says what time it is. */
final class SetClock extends Clock {

    private Instant now;

    SetClock(Instant now) {
        this.now = now;
    }

    synchronized void set(Instant time) {
        now = time;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Takes the wall clock's place in homes that ask for it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("cunbao.test.clock")
    static class RoomConfiguration {

        @Bean
        @Primary
        SetClock setClock(@org.springframework.beans.factory.annotation.Value("${cunbao.test.clock}") String from) {
            return new SetClock(Instant.parse(from));
        }
    }
}
