package org.cunbao.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.ledger.Word;
import org.cunbao.reports.Inquiry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code findings answer ID --reason TEXT}: a finding was seen and accepted; it stays, and blocks no close. */
@Entered
@Command(name = "answer")
final class FindingsAnswerCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", descriptionKey = "answer.id")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "reason")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String reason;

    FindingsAnswerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        for (Office office : new Offices(session).allAndNone()) {
            Optional<String> place = office.found(Optional.empty(), Optional.empty(), Optional.empty()).stream()
                    .filter(found -> found.key().equals(id))
                    .map(Inquiry.Found::spoken)
                    .findFirst();
            if (place.isPresent() || FlagsCommand.isKnown(office, id)) {
                office.decide(new Word.Answer(id, place.orElse(""), reason));
                session.say("answer.done", id);
                return ExitCode.DONE.number();
            }
        }
        throw new Stopped(ExitCode.USAGE, session.messages().text("answer.unknown", id));
    }
}
