package org.cunbao.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is: part of every reading's key, since another program may read the same bytes otherwise.
 *
 * <p>The hash is that of the sources, not of the class files, so that it is the same whoever compiled them.
 */
public final class Program {

    private static final Properties BUILT = read();

    private Program() {}

    /** The version people speak of, such as {@code 0.1.0}. */
    public static String version() {
        return BUILT.getProperty("version", "");
    }

    /** The SHA-256 over sources, migrations and build file, 64 lower-case hex digits. */
    public static String sources() {
        return BUILT.getProperty("sources", "");
    }

    /** Version and hash, {@code 0.1.0+…}. */
    public static String name() {
        return version() + "+" + sources();
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream stream = Program.class.getResourceAsStream("program.properties")) {
            if (stream == null) {
                throw new IllegalStateException("built without program.properties");
            }
            properties.load(stream);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
