package org.cunbao.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.cunbao.batch.Timetable;
import org.cunbao.definitions.Schedule;
import org.cunbao.definitions.Schedules;
import picocli.CommandLine.Command;

/** {@code serve}: keeps running and does what the schedules say, until it is asked to end. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final Session session;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        Office office = new Office(session);
        List<Schedule> schedules = Schedules.load(session.home().jobs());
        if (schedules.isEmpty()) {
            throw new Stopped(
                    ExitCode.USAGE,
                    session.messages().text("serve.no-schedules", session.home().jobs()));
        }
        Watchword watchword = new Watchword(session);
        Timetable timetable = session.room(Timetable.class);
        timetable.adopt(office.township(), schedules).forEach(watchword::changed);
        Duties duties = new Duties(session, watchword);
        Timetable.Service service = timetable.serve(office.township(), schedules, duties::perform);
        for (Timetable.Due due : timetable.findAll(office.township())) {
            watchword.due(due, schedules);
        }
        watchword.say("serve.ready");
        service.awaitEnd();
        watchword.say("serve.ended");
        return ExitCode.DONE.number();
    }
}
