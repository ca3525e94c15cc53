package org.cunbao.postgres;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The embedded server below the data folder, unless a server is named.
 *
 * <p>The pool is made of the connection details, which are made of the server: Spring closes them in the opposite order, so
 * the server is given back when nobody speaks to it any more.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedServerConfiguration {

    @Bean
    PostgresServer postgresServer(@Value("${cunbao.data:data}") Path data) throws IOException {
        return EmbeddedPostgres.open(data.resolve("postgres"));
    }

    /** The application's pool logs in as the writer. */
    @Bean
    JdbcConnectionDetails writerLogin(PostgresServer server) {
        return new WriterLogin(server.jdbcUrl(), server.writer());
    }

    /** Only migrations log in as the owner. */
    @Bean
    FlywayConnectionDetails ownerLogin(PostgresServer server) {
        return new OwnerLogin(server.jdbcUrl(), server.owner());
    }
}
