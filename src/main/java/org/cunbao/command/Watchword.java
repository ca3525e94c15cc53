package org.cunbao.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cunbao.batch.Timetable;
import org.cunbao.definitions.Schedule;
import org.slf4j.LoggerFactory;

/** What the service says of itself: one plain line a thing, each with its time, in the log too. */
final class Watchword {

    private final Session session;
    private final Clock clock;

    Watchword(Session session) {
        this.session = session;
        this.clock = session.room(Clock.class);
    }

    void say(String key, Object... arguments) {
        String line = session.messages().text(key, arguments);
        LoggerFactory.getLogger(Watchword.class).info("{}", line);
        if (!session.quiet()) {
            session.errors().println(local(clock.instant(), ZoneOffset.UTC) + " " + line);
        }
    }

    /** A schedule that is new, says something else than before, or is gone. */
    void changed(Timetable.Change change) {
        say(
                "serve." + change.kind().name().toLowerCase(java.util.Locale.ROOT),
                change.schedule(),
                change.before(),
                change.next().map(next -> local(next, ZoneOffset.UTC)).orElse(""));
    }

    void due(Timetable.Due due, List<Schedule> schedules) {
        ZoneId zone = schedules.stream()
                .filter(schedule -> schedule.id().equals(due.schedule()))
                .map(Schedule::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
        say("serve.due", due.schedule(), local(due.at(), zone));
    }

    /** To the second, with the offset. */
    static String local(Instant time, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
