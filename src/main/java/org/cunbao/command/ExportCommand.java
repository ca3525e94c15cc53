package org.cunbao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Vault;
import org.cunbao.reports.Export;
import org.cunbao.vocabulary.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export PERIOD|all --to DIR}: the five tables, whole unless masked, entered in the custody log. */
@Entered
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PERIOD|all", descriptionKey = "export.period")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String period;

    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "export.to")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path to;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(names = "--masked", descriptionKey = "export.masked")
    private boolean masked;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Offices offices = new Offices(session);
        Path folder = session.surroundings().current().resolve(to).normalize();
        List<Office> asked = offices.all();
        return new Round(session)
                .of(asked, office -> export(office, asked.size() == 1 ? folder : folder.resolve(office.township())));
    }

    private int export(Office office, Path folder) {
        Optional<Period> asked = period.equals("all") ? Optional.empty() : Optional.of(office.period(period));
        View view = office.view(asOf);
        office.tellOfDeclared(asOf, view);
        Export export = new Export(
                session.room(Filed.class),
                session.room(Vault.class),
                Intake.standard(Limits.standard()),
                office.identities(view));
        Export.Written written;
        try {
            written = export.write(office.request(view, asked, masked), folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        office.custody(
                "export",
                period + (masked ? " masked" : "") + ", identity numbers " + written.idNumbers() + ", phones "
                        + written.phones());
        session.say(
                masked ? "export.done-masked" : "export.done",
                written.files(),
                folder,
                written.idNumbers(),
                written.phones());
        return ExitCode.DONE.number();
    }
}
