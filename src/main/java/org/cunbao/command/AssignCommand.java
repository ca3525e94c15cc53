package org.cunbao.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.ledger.Word;
import org.cunbao.reading.Assignment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assign FILE[#SHEET]}: a person's word on what a table is; the file is read again under it. */
@Entered
@Command(name = "assign")
final class AssignCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE[#SHEET]", descriptionKey = "assign.file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "assign.unit")
    private @Nullable String unit;

    @Option(names = "--period", paramLabel = "P", descriptionKey = "assign.period")
    private @Nullable String period;

    @Option(names = "--form", paramLabel = "F", descriptionKey = "assign.form")
    private @Nullable String form;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "reason")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String reason;

    AssignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Office office = new Office(session);
        if (unit == null && period == null && form == null) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("assign.nothing"));
        }
        if (form != null && office.rules().find(form).isEmpty()) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("assign.no-form", form, office.forms()));
        }
        if (unit != null && office.rules().units().find(unit).isEmpty()) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("assign.no-unit", unit));
        }
        Spot spot = office.spot(file);
        Assignment assignment = new Assignment(
                spot.sheet(),
                Optional.ofNullable(unit),
                Optional.ofNullable(period).map(office::period),
                Optional.ofNullable(form));
        return new SummaryText(session, office.rules(), office.decide(new Word.Assign(spot.file(), assignment, reason)))
                .print();
    }
}
