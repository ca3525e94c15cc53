package org.cunbao.batch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.cunbao.Cunbao;
import org.cunbao.ledger.ScratchSchemas;
import org.cunbao.ledger.ScratchSchemas.Access;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The same application once more, on a scratch schema and with a clock that is set: what is done in it is done as it
 * always is, and leaves nothing behind.
 */
final class ScratchHouse implements AutoCloseable {

    private final ScratchSchemas.Scratch scratch;
    private final ConfigurableApplicationContext rooms;
    private final SetClock clock;
    private final Runnable parting;

    private ScratchHouse(ScratchSchemas.Scratch scratch, SetClock clock, RunningJobs outer) {
        this.scratch = scratch;
        this.rooms = start(scratch.access(), clock);
        this.clock = clock;
        this.parting = outer.lead(room(RunningJobs.class));
    }

    /**
     * @param scratch dropped when the house is closed, and when it cannot be opened
     * @param outer whoever asks these to stop asks the jobs of the house too
     */
    static ScratchHouse open(ScratchSchemas.Scratch scratch, RunningJobs outer) {
        try {
            ScratchHouse house = new ScratchHouse(scratch, new SetClock(), outer);
            scratch.share();
            return house;
        } catch (RuntimeException | Error failure) {
            scratch.close();
            throw failure;
        }
    }

    private static ConfigurableApplicationContext start(Access access, SetClock clock) {
        SpringApplication application = new SpringApplication(Cunbao.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("scratch", settings(access)));
            ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock);
        });
        return application.run("--spring.config.location=classpath:/application.properties");
    }

    private static Map<String, Object> settings(Access access) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("cunbao.database.url", access.url());
        settings.put("cunbao.database.user", access.writer().user());
        settings.put("cunbao.database.password", access.writer().password());
        settings.put("cunbao.database.owner", access.owner().user());
        settings.put("cunbao.database.owner-password", access.owner().password());
        settings.put("spring.flyway.schemas", access.schema());
        settings.put("spring.datasource.hikari.schema", access.schema());
        return settings;
    }

    /** From here on it is this time. */
    void set(Instant time) {
        clock.time = time;
    }

    <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    @Override
    public void close() {
        try {
            parting.run();
            rooms.close();
        } finally {
            scratch.close();
        }
    }

    private static final class SetClock extends Clock {

        private volatile Instant time = Instant.EPOCH;

        @Override
        public Instant instant() {
            return time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
