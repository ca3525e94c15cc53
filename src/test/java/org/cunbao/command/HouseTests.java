package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.cunbao.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

class HouseTests {

    @TempDir
    static Path folder;

    @Test
    void opensOnTheHomesDatabaseWithTheHomesSettings() throws Exception {
        Files.writeString(folder.resolve("application.yml"), "village:\n  word: 村报\n");
        Home home = Home.of(new Settings(), Map.of(), folder);
        try (House house = House.open(home, LogFormat.TEXT, java.util.Optional.empty())) {
            assertThat(house.room(JdbcTemplate.class).queryForObject("SELECT current_user", String.class))
                    .isEqualTo("cunbao_writer");
            assertThat(house.room(Environment.class).getProperty("village.word"))
                    .isEqualTo("村报");
            assertThat(house.room(Environment.class).getProperty("cunbao.inbox"))
                    .isEqualTo(folder.resolve("inbox").toString());
            assertThat(house.room(Clock.class).getZone()).hasToString("Z");
            assertThat(house.room(PostgresServer.class).jdbcUrl()).endsWith("/cunbao");
        }
        assertThat(folder.resolve("data/postgres/cluster/postmaster.pid")).doesNotExist();
    }
}
