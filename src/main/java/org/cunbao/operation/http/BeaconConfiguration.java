package org.cunbao.operation.http;

import io.micrometer.observation.ObservationRegistry;
import org.cunbao.operation.Beacon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beacon, unlit. */
@Configuration(proxyBeanMethods = false)
class BeaconConfiguration {

    @Bean
    Beacon beacon(ObservationRegistry observed) {
        return new HttpBeacon(observed);
    }
}
