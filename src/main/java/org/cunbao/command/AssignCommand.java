package org.cunbao.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.batch.ImportSummary;
import org.cunbao.definitions.Units;
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
        Offices offices = new Offices(session);
        Spot spot = offices.any().spot(file);
        Office office = offices.unitNamed(unit).orElseGet(() -> offices.ofFile(spot.file()));
        boolean nothing = unit == null && period == null && form == null;
        if (nothing && session.settings().township == null) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("assign.nothing"));
        }
        if (form != null && offices.rules().find(form).isEmpty()) {
            throw new Stopped(
                    ExitCode.USAGE,
                    session.messages()
                            .text("assign.no-form", form, offices.any().forms()));
        }
        if (unit != null && office.rules().units().find(unit).isEmpty()) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("assign.no-unit", unit));
        }
        Optional<ImportSummary> adopted = new Adoption(session, offices).into(office, spot.file(), reason);
        if (nothing || office.township().equals(Units.NO_TOWNSHIP)) {
            return new SummaryText(session, office, adopted.orElseThrow(() -> notAsked(office))).print();
        }
        Assignment assignment = new Assignment(
                spot.sheet(),
                Optional.ofNullable(unit),
                Optional.ofNullable(period).map(office::period),
                Optional.ofNullable(form));
        return new SummaryText(session, office, office.decide(new Word.Assign(spot.file(), assignment, reason)))
                .print();
    }

    /** A township alone says nothing of a file that is that township's already. */
    private Stopped notAsked(Office office) {
        return new Stopped(ExitCode.USAGE, session.messages().text("assign.nothing-new", office.name()));
    }
}
