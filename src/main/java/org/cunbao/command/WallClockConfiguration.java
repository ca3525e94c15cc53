package org.cunbao.command;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only place that reads the machine's time; whoever needs it is given the clock. */
@Configuration(proxyBeanMethods = false)
class WallClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** For rates and the time left, which nothing but a progress bar shows. */
    static long nanos() {
        return System.nanoTime();
    }
}
