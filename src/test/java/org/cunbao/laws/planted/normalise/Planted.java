package org.cunbao.laws.planted.normalise;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Configuration;

/** Classes that break each law once or more, so that each is seen to fail. None of them is ever run. */
public final class Planted {

    private Planted() {}

    /** One field of each technology, in a feature's package. */
    @SuppressWarnings("unused")
    public abstract static class BorrowsTechnology {
        abstract org.apache.poi.ss.usermodel.Cell poi();

        abstract Connection jdbc();

        abstract org.springframework.jdbc.core.JdbcTemplate springJdbc();

        abstract org.yaml.snakeyaml.Yaml yaml();

        abstract org.jsoup.nodes.Document html();

        abstract org.springframework.batch.core.job.Job batch();

        abstract picocli.CommandLine command();

        abstract ch.qos.logback.classic.Logger logging();

        abstract ProcessHandle[] process();
    }

    /** A test library, which no list names. */
    public abstract static class UsesAnUnlistedLibrary {
        abstract JavaClass unlisted();
    }

    /** Spring in a feature's package. */
    @org.springframework.stereotype.Component
    public static class IsASpringBean {}

    /** Wiring that others could see, with proxies. */
    @Configuration
    public static class OpenWiring {}

    /** Every way to the machine's time. */
    public static class ReadsTheClock {
        final List<Object> times = List.of(
                Instant.now(),
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                Clock.systemUTC(),
                System.currentTimeMillis(),
                System.nanoTime(),
                new Date());
        final Supplier<Year> reference = Year::now;
        final Instant allowed = Instant.now(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** Every default of the machine's. */
    public static class UsesDefaults {
        final UnaryOperator<String> reference = String::toLowerCase;

        List<Object> uses(String text, byte[] bytes, InputStream stream) {
            return List.of(
                    text.toUpperCase(),
                    String.format("%d", 1),
                    text.getBytes(),
                    new String(bytes),
                    new InputStreamReader(stream),
                    Locale.getDefault(),
                    ZoneId.systemDefault(),
                    Charset.defaultCharset(),
                    NumberFormat.getInstance(),
                    DateTimeFormatter.ofPattern("yyyy"));
        }

        List<Object> allowed(String text, byte[] bytes) {
            return List.of(text.toLowerCase(Locale.ROOT), new String(bytes, Charset.forName("GB18030")));
        }
    }

    /** What differs from one Java or one run to the next. */
    public static class IsUnsteady {
        final double logarithm = Math.log(2);
        final double random = Math.random();
        final Random source = new Random();
        final boolean normal = Normalizer.isNormalized("村", Normalizer.Form.NFKC);
    }

    /** A name that says nothing. */
    public static class RowHelper {}
}
