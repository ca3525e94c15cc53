package org.cunbao.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.batch.ImportSummary;
import org.cunbao.batch.Stillness;
import org.cunbao.definitions.Units;
import org.cunbao.ledger.Rereading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nightly}: imports the inbox, finishing first what an earlier run could not. */
@Entered
@Command(name = "nightly")
final class NightlyCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--settle", paramLabel = "SECONDS", defaultValue = "0", descriptionKey = "nightly.settle")
    private int settle;

    NightlyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Offices offices = new Offices(session);
        Paths.demand(session, session.home().inbox());
        Summaries summaries = new Summaries(session);
        int code = new Round(session).of(offices.allAndNone(), office -> {
            ImportSummary summary =
                    office.bring(List.of(session.home().inbox()), Optional.empty(), Rereading.CHANGED, stillness());
            Optional<Provisional> provisional = summary.run()
                    .filter(run -> !run.township().equals(Units.NO_TOWNSHIP))
                    .map(run -> Provisional.after(session, office, run.number()));
            return summaries.tell(office, new SummaryText(session, office, summary).with(provisional));
        });
        summaries.end();
        return code;
    }

    /** By hand, every file is taken as it stands unless it is asked otherwise. */
    private Stillness stillness() {
        return new Stillness(
                Duration.ofSeconds(settle),
                session.room(Clock.class),
                name -> session.errors().println(session.messages().text("still-copied", name)));
    }
}
