package org.cunbao.command;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cunbao.batch.Timetable;
import org.cunbao.definitions.Schedule;
import org.cunbao.definitions.Schedules;
import org.cunbao.ledger.ScratchSchemas;
import org.cunbao.operation.Beacon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: keeps running and does what the schedules say, until it is asked to end. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8377", descriptionKey = "serve.port")
    private int port;

    @Option(names = "--bind", paramLabel = "ADDRESS", defaultValue = "127.0.0.1", descriptionKey = "serve.bind")
    private String bind = "";

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        Offices offices = new Offices(session);
        List<Schedule> schedules = Schedules.load(session.home().jobs());
        if (schedules.isEmpty()) {
            throw new Stopped(
                    ExitCode.USAGE,
                    session.messages().text("serve.no-schedules", session.home().jobs()));
        }
        Watchword watchword = new Watchword(session);
        Timetable timetable = session.room(Timetable.class);
        timetable.adopt(offices.home(), schedules).forEach(watchword::changed);
        session.room(ScratchSchemas.class).clean();
        Pulse pulse = new Pulse(session, offices, schedules);
        try (Beacon.Light light = session.room(Beacon.class).light(bind, port, pulse::take)) {
            Duties duties = new Duties(session, watchword);
            Timetable.Service service = timetable.serve(offices.home(), schedules, duties::perform);
            for (Timetable.Due due : timetable.findAll(offices.home())) {
                watchword.due(due, schedules);
            }
            watchword.say("serve.ready", bind, light.port());
            service.awaitEnd();
        } catch (BindException taken) {
            throw new Stopped(ExitCode.FAILED, session.messages().text("serve.port-taken", bind, port));
        }
        watchword.say("serve.ended");
        return ExitCode.DONE.number();
    }
}
