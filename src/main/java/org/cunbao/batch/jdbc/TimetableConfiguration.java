package org.cunbao.batch.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.cunbao.batch.DatabaseWatch;
import org.cunbao.batch.RunningJobs;
import org.cunbao.ledger.Losses;
import org.cunbao.postgres.PostgresServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timetable in the application's own database. */
@Configuration(proxyBeanMethods = false)
class TimetableConfiguration {

    @Bean
    DatabaseWatch databaseWatch(DataSource dataSource, Losses losses, ObjectProvider<PostgresServer> own) {
        return new JdbcDatabaseWatch(dataSource, losses, Optional.ofNullable(own.getIfAvailable()));
    }

    @Bean
    DbTimetable timetable(
            DataSource dataSource,
            Clock clock,
            RunningJobs jobs,
            @Value("${cunbao.service.polling:5s}") Duration polling,
            @Value("${cunbao.service.heartbeat:10s}") Duration heartbeat) {
        return new DbTimetable(dataSource, clock, new DbTimetable.Rhythm(polling, heartbeat), jobs);
    }
}
