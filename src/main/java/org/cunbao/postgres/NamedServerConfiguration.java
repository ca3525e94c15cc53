package org.cunbao.postgres;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * A server that somebody else runs: {@code CUNBAO_DATABASE_URL} with {@code _USER} and {@code _PASSWORD} for the
 * application, and {@code _OWNER} with {@code _OWNER_PASSWORD} for migrations; without an owner the one login does both.
 * {@code db/roles.sql} makes the roles there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("cunbao.database.url")
class NamedServerConfiguration {

    private static final String PREFIX = "cunbao.database.";

    @Bean
    JdbcConnectionDetails writerLogin(Environment environment) {
        return new WriterLogin(url(environment), writer(environment));
    }

    @Bean
    FlywayConnectionDetails ownerLogin(Environment environment) {
        String owner = environment.getProperty(PREFIX + "owner", "");
        Credentials login = owner.isEmpty()
                ? writer(environment)
                : new Credentials(owner, environment.getProperty(PREFIX + "owner-password", ""));
        return new OwnerLogin(url(environment), login);
    }

    private static String url(Environment environment) {
        return environment.getRequiredProperty(PREFIX + "url");
    }

    private static Credentials writer(Environment environment) {
        return new Credentials(
                environment.getProperty(PREFIX + "user", ""), environment.getProperty(PREFIX + "password", ""));
    }
}
