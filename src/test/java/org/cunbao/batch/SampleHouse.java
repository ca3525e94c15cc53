package org.cunbao.batch;

import java.time.Clock;
import java.util.List;
import org.cunbao.Cunbao;
import org.cunbao.postgres.TestDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole application on a new database, with a clock that a test may set. */
final class SampleHouse implements AutoCloseable {

    private final ConfigurableApplicationContext rooms;

    private SampleHouse(ConfigurableApplicationContext rooms) {
        this.rooms = rooms;
    }

    static SampleHouse open(Clock clock) {
        List<String> arguments = TestDatabase.fresh().properties().stream()
                .map(property -> "--" + property)
                .toList();
        return new SampleHouse(new SpringApplicationBuilder(Cunbao.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .properties("logging.level.root=warn")
                .initializers((GenericApplicationContext context) -> context.registerBean(Clock.class, () -> clock))
                .run(arguments.toArray(String[]::new)));
    }

    <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    @Override
    public void close() {
        rooms.close();
    }
}
