package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.cunbao.postgres.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class MigrationsTests {

    private static final String LAST_BUT_ONE = "060";

    private HikariDataSource owner;

    @BeforeEach
    void open() {
        TestDatabase database = TestDatabase.fresh();
        owner = new HikariDataSource();
        owner.setJdbcUrl(database.url());
        owner.setUsername(database.owner().user());
        owner.setPassword(database.owner().password());
    }

    @AfterEach
    void close() {
        owner.close();
    }

    @Test
    void aMigrationWhoseEndCouldNotBeNotedIsAsIfItHadNeverBegun() {
        JdbcTemplate jdbc = new JdbcTemplate(owner);
        Migrations.run(flyway("005"));
        jdbc.execute("""
                CREATE FUNCTION lost() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'killed before the commit of the note'; END $$;
                CREATE CONSTRAINT TRIGGER lost AFTER INSERT ON flyway_schema_history DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW WHEN (NEW.version = '006') EXECUTE FUNCTION lost()""");

        assertThatThrownBy(() -> Migrations.run(flyway(LAST_BUT_ONE))).isInstanceOf(FlywayException.class);

        assertThat(jdbc.queryForObject("SELECT to_regclass('decisions')::text", String.class))
                .isNull();
        jdbc.execute("DROP TRIGGER lost ON flyway_schema_history");
        Migrations.run(flyway(LAST_BUT_ONE));
        assertThat(jdbc.queryForObject("SELECT max(version) FROM flyway_schema_history WHERE success", String.class))
                .isEqualTo(LAST_BUT_ONE);
        assertThat(jdbc.queryForObject("SELECT to_regclass('decisions')::text", String.class))
                .isEqualTo("decisions");
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }
}
