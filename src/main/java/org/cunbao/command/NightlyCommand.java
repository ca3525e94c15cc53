package org.cunbao.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code nightly}: imports the inbox, finishing first what an earlier run could not. */
@Entered
@Command(name = "nightly")
final class NightlyCommand implements Callable<Integer> {

    private final Session session;

    NightlyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Office office = new Office(session);
        Paths.demand(session, session.home().inbox());
        return new SummaryText(
                        session,
                        office.rules(),
                        office.bring(List.of(session.home().inbox()), Optional.empty(), false))
                .print();
    }
}
