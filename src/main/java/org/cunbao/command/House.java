package org.cunbao.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.Cunbao;
import org.cunbao.batch.RunningJobs;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The application, started; closing it gives the database server back. */
final class House implements AutoCloseable {

    private final ConfigurableApplicationContext rooms;

    private final Runnable said;

    private House(ConfigurableApplicationContext rooms) {
        this.rooms = rooms;
        this.said = room(RunningJobs.class).expectWord();
    }

    /**
     * @param log how its log is written
     * @param receivedUntil only files received by then are seen; empty: all
     */
    static House open(Home home, LogFormat log, Optional<Instant> receivedUntil) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        Logs.open(home, log);
        SpringApplication application = new SpringApplication(Cunbao.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        List<String> arguments = new ArrayList<>(arguments(home));
        receivedUntil.ifPresent(time -> arguments.add(
                "--spring.datasource.hikari.connection-init-sql=SET cunbao.received_until = '" + time + "'"));
        return new House(application.run(arguments.toArray(String[]::new)));
    }

    /** The home's own settings are read from its {@code application.yml}, whatever the current folder is. */
    private static List<String> arguments(Home home) {
        return List.of(
                "--spring.config.location=classpath:/application.properties,optional:"
                        + home.home().resolve("application.yml").toUri(),
                "--cunbao.home=" + home.home(),
                "--cunbao.inbox=" + home.inbox(),
                "--cunbao.output=" + home.output(),
                "--cunbao.jobs=" + home.jobs(),
                "--cunbao.data=" + home.data());
    }

    <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    @Override
    public void close() {
        said.run();
        rooms.close();
    }
}
