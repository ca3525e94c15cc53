package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cunbao.backup.Backup;
import org.cunbao.backup.BackupRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore FILE}: a backup into an empty database; entered in its custody log when it is there. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Office office = new Office(session);
        Path from = session.surroundings().current().resolve(file).normalize();
        Paths.demand(session, from);
        try {
            Backup.Summary summary = session.room(Backup.class).restore(from);
            office.ledger().runs().makeViews(office.rules());
            office.custody("restore", file + ", written by " + summary.program());
            session.say("restore.done", summary.tables(), summary.rows(), from);
            return ExitCode.DONE.number();
        } catch (BackupRefused refused) {
            throw BackupCommand.refused(session, refused);
        }
    }
}
