package org.cunbao.ledger.jdbc;

import org.cunbao.ledger.ScratchSchemas;
import org.cunbao.ledger.ScratchSchemas.Access;
import org.cunbao.ledger.ScratchSchemas.Login;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Scratch schemas beside the live one, whatever named the database. */
@Configuration(proxyBeanMethods = false)
class ScratchConfiguration {

    @Bean
    ScratchSchemas scratchSchemas(
            ObjectProvider<JdbcConnectionDetails> writers,
            ObjectProvider<FlywayConnectionDetails> owners,
            Environment environment) {
        return new JdbcScratchSchemas(() -> access(writers, owners, environment));
    }

    private static Access access(
            ObjectProvider<JdbcConnectionDetails> writers,
            ObjectProvider<FlywayConnectionDetails> owners,
            Environment environment) {
        JdbcConnectionDetails writer = writers.getIfAvailable();
        FlywayConnectionDetails owner = owners.getIfAvailable();
        Login works = writer == null
                ? login(environment, "spring.datasource.username", "spring.datasource.password", new Login("", ""))
                : new Login(text(writer.getUsername()), text(writer.getPassword()));
        Login owns = owner == null || owner.getUsername() == null
                ? login(environment, "spring.flyway.user", "spring.flyway.password", works)
                : new Login(text(owner.getUsername()), text(owner.getPassword()));
        String url =
                writer == null ? environment.getRequiredProperty("spring.datasource.url") : text(writer.getJdbcUrl());
        return new Access("", url, owns, works);
    }

    private static Login login(Environment environment, String user, String password, Login otherwise) {
        String named = environment.getProperty(user, "");
        return named.isEmpty() ? otherwise : new Login(named, environment.getProperty(password, ""));
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
