package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cunbao.backup.Backup;
import org.cunbao.backup.BackupRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup FILE}: everything of the database in one file, personal data among it. */
@Entered
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        new Office(session);
        Path to = session.surroundings().current().resolve(file).normalize();
        try {
            Backup.Summary summary = session.room(Backup.class).write(to);
            session.say("backup.done", summary.tables(), summary.rows(), to);
            return ExitCode.DONE.number();
        } catch (BackupRefused refused) {
            throw refused(session, refused);
        }
    }

    static Stopped refused(Session session, BackupRefused refused) {
        String key =
                "backup." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Stopped(ExitCode.REFUSED, session.messages().text(key, String.valueOf(refused.getMessage())));
    }
}
