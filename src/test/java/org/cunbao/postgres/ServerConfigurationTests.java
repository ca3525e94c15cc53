package org.cunbao.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

class ServerConfigurationTests {

    @TempDir
    static Path data;

    @Test
    void withoutANamedServerThePoolIsTheWriterOnTheEmbeddedServer() throws Exception {
        try (ConfigurableApplicationContext house = open("cunbao.data=" + data)) {
            assertThat(user(house)).isEqualTo("cunbao_writer");
            assertThat(house.getBean(FlywayConnectionDetails.class).getUsername())
                    .isEqualTo("cunbao_owner");
            assertThat(house.getBean(FlywayConnectionDetails.class).getJdbcUrl())
                    .isEqualTo(house.getBean(PostgresServer.class).jdbcUrl());
        }
        assertThat(PidFile.read(Cluster.path(data.resolve("postgres")))).isEmpty();
    }

    @Test
    void aNamedServerIsUsedInstead() {
        TestDatabase database = TestDatabase.fresh();
        try (ConfigurableApplicationContext house = open(database.properties().toArray(String[]::new))) {
            assertThat(house.getBeansOfType(PostgresServer.class)).isEmpty();
            assertThat(user(house)).isEqualTo("cunbao_writer");
            assertThat(house.getBean(FlywayConnectionDetails.class).getUsername())
                    .isEqualTo("cunbao_owner");
        }
    }

    @Test
    void aNamedServerWithOneLoginUsesItForMigrationsToo() {
        TestDatabase database = TestDatabase.fresh();
        List<String> properties = new ArrayList<>(database.properties());
        properties.removeIf(property -> property.startsWith("cunbao.database.owner"));
        try (ConfigurableApplicationContext house = open(properties.toArray(String[]::new))) {
            assertThat(house.getBean(FlywayConnectionDetails.class).getUsername())
                    .isEqualTo("cunbao_writer");
        }
    }

    @Test
    void springsOwnSettingsAreUsedAsTheyAre() {
        TestDatabase database = TestDatabase.fresh();
        try (ConfigurableApplicationContext house = open(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.reader().user(),
                "spring.datasource.password=" + database.reader().password())) {
            assertThat(house.getBeansOfType(PostgresServer.class)).isEmpty();
            assertThat(user(house)).isEqualTo("cunbao_reader");
            assertThat(house.getBean(JdbcConnectionDetails.class).getJdbcUrl()).isEqualTo(database.url());
        }
    }

    private static String user(ConfigurableApplicationContext house) {
        return String.valueOf(house.getBean(JdbcTemplate.class).queryForObject("SELECT current_user", String.class));
    }

    private static ConfigurableApplicationContext open(String... properties) {
        SpringApplication application = new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.NONE)
                .build();
        String[] arguments =
                Arrays.stream(properties).map(property -> "--" + property).toArray(String[]::new);
        return application.run(arguments);
    }

    @Import({EmbeddedServerConfiguration.class, NamedServerConfiguration.class})
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
    static class House {}
}
