package org.cunbao.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.LoggerFactory;

/** The log file of a home: everything from INFO on, masked; the one before is kept when it grows large. */
final class Logs {

    private static final long LARGEST = 10_000_000;
    private static final String NAME = "file";

    private Logs() {}

    /** Writes to the home's log from here on. */
    static void open(Home home, LogFormat format) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        if (root.getAppender(NAME) instanceof FileAppender<?> before) {
            if (home.log().toString().equals(before.getFile()) && Files.exists(home.log())) {
                return;
            }
            root.detachAppender(NAME);
            before.stop();
        }
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(context);
        file.setName(NAME);
        file.setFile(prepare(home).toString());
        file.setEncoder(encoder(context, format));
        file.start();
        root.setLevel(Level.INFO);
        root.addAppender(file);
    }

    static Encoder<ILoggingEvent> encoder(LoggerContext context, LogFormat format) {
        if (format == LogFormat.TEXT) {
            return LogSetUp.encoder(context, "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX,UTC} %-5level %logger{0} %masked%n");
        }
        LogLine encoder = new LogLine();
        encoder.setContext(context);
        encoder.start();
        return encoder;
    }

    private static Path prepare(Home home) {
        Path log = home.log();
        try {
            boolean isNew = !Files.exists(home.data());
            Files.createDirectories(log.resolveSibling("."));
            if (isNew
                    && home.data().getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(home.data(), PosixFilePermissions.fromString("rwx------"));
            }
            if (Files.exists(log) && Files.size(log) > LARGEST) {
                Files.move(log, log.resolveSibling("cunbao.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException failure) {
            throw new UncheckedIOException("the folder " + home.data() + " cannot be written to", failure);
        }
    }
}
