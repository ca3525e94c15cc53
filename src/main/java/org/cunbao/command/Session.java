package org.cunbao.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import org.cunbao.batch.DatabaseWatch;
import org.cunbao.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * One run of the command line: what it was told, where it speaks, and the house, opened when a command first needs it.
 */
final class Session implements AutoCloseable {

    private final Surroundings surroundings;
    private final Settings settings;
    private final Messages messages;
    private final CustodyBook custody;
    private Optional<Instant> receivedUntil = Optional.empty();
    private @Nullable House house;

    Session(Surroundings surroundings, Settings settings, Language language) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.messages = new Messages(language);
        this.custody = new CustodyBook(this);
    }

    Settings settings() {
        return settings;
    }

    Home home() {
        return Home.of(settings, surroundings.environment(), surroundings.current());
    }

    LogFormat logFormat() {
        return LogFormat.of(settings, surroundings.environment())
                .orElseThrow(() -> new Stopped(
                        ExitCode.USAGE,
                        messages.text("log.unknown", surroundings.environment().getOrDefault("CUNBAO_LOG", ""))));
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Messages messages() {
        return messages;
    }

    /** The custody log, which hears of every command that is to be entered. */
    CustodyBook custody() {
        return custody;
    }

    boolean json() {
        return settings.json;
    }

    boolean quiet() {
        return settings.quiet;
    }

    /** For data: what {@code --quiet} does not silence and a script reads. */
    PrintWriter out() {
        return surroundings.out();
    }

    /** For progress, warnings and errors. */
    PrintWriter errors() {
        return surroundings.err();
    }

    /** Says something that is no data, unless the user wants quiet. */
    void say(String key, Object... arguments) {
        if (!quiet()) {
            errors().println(messages.text(key, arguments));
        }
    }

    /** A bar for work over two seconds; nothing at all with {@code --quiet}. */
    ProgressBar progress() {
        ProgressStyle style =
                quiet() ? ProgressStyle.SILENT : surroundings.terminal() ? ProgressStyle.BAR : ProgressStyle.LINES;
        return new ProgressBar(errors(), style, messages, WallClockConfiguration::nanos);
    }

    /** From here on only files that were received by then are seen; said before the first room is entered. */
    void seeOnlyReceivedUntil(Instant time) {
        receivedUntil = Optional.of(time);
    }

    /** One of the house's rooms: starts Spring, and with it the database, the first time. */
    <T> T room(Class<T> type) {
        if (house == null) {
            house = House.open(home(), logFormat(), receivedUntil);
            custody.opened();
        }
        return house.room(type);
    }

    /** Whether the command could not go on because the database went away in the middle and did not come back. */
    boolean lostItsDatabase(Throwable thrown) {
        return house != null && house.room(DatabaseWatch.class).isGone(thrown);
    }

    @Override
    public void close() {
        if (house != null) {
            house.close();
        }
        out().flush();
        errors().flush();
    }
}
