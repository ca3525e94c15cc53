package org.cunbao.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.batch.ImportFailed;
import org.cunbao.batch.ImportRequest;
import org.cunbao.batch.ImportSummary;
import org.cunbao.batch.NightlyImport;
import org.cunbao.batch.Stillness;
import org.cunbao.batch.ZipUnpacking;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.ledger.Arrival;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Word;
import org.cunbao.reading.FileReader;
import org.cunbao.vocabulary.Program;

/** Brings files and words into the ledger of one township, and tells the user how far it has come. */
final class Bringing {

    private final Session session;
    private final Office office;

    Bringing(Session session, Office office) {
        this.session = session;
        this.office = office;
    }

    /** Imports what stands below the paths. */
    ImportSummary paths(List<Path> paths, Optional<Instant> receivedAt, Rereading rereading) {
        ImportRequest request = importRequest(paths, receivedAt, rereading);
        return run((nightly, progress) -> nightly.run(request, progress::at));
    }

    /** The same, leaving what is still being copied for another time. */
    ImportSummary paths(List<Path> paths, Optional<Instant> receivedAt, Rereading rereading, Stillness stillness) {
        ImportRequest request = importRequest(paths, receivedAt, rereading);
        return run((nightly, progress) -> nightly.run(request, stillness, progress::at));
    }

    /** Records a person's word, and reads again what it is about. */
    ImportSummary word(Word word) {
        ImportRequest request = importRequest(List.of(), Optional.empty(), Rereading.CHANGED);
        return run((nightly, progress) -> nightly.decide(request, word, progress::at));
    }

    /** Takes in files that are kept elsewhere in the ledger. */
    ImportSummary adopted(List<Arrival> arrivals) {
        ImportRequest request = importRequest(List.of(), Optional.empty(), Rereading.CHANGED);
        return run((nightly, progress) -> nightly.adopt(request, arrivals, progress::at));
    }

    private ImportRequest importRequest(List<Path> paths, Optional<Instant> receivedAt, Rereading rereading) {
        Limits limits = Limits.standard();
        boolean said = session.settings().township != null
                && !paths.equals(List.of(session.home().inbox()));
        return new ImportRequest(
                new ImportRequest.Whose(
                        office.township(),
                        office.offices().owned(office.township(), said),
                        office.offices().several()),
                new ArrayList<>(paths),
                receivedAt,
                rereading,
                Program.name(),
                office.rules(),
                those -> FileReader.of(Intake.standard(limits), those),
                new ZipUnpacking(limits));
    }

    /** A piece of work that may be refused. */
    private interface Work {
        ImportSummary with(NightlyImport nightly, Files progress) throws RunRefused, ImportFailed;
    }

    /** Tells the progress bar about files and rows. */
    private interface Files {
        void at(int files, int of, long rows);
    }

    private ImportSummary run(Work work) {
        NightlyImport nightly = session.room(NightlyImport.class);
        try (ProgressBar bar = session.progress()) {
            return work.with(nightly, bar::at);
        } catch (RunRefused refused) {
            throw new Stopped(ExitCode.REFUSED, session.messages().text("office.refused"));
        } catch (IllegalArgumentException unknown) {
            throw new Stopped(
                    ExitCode.USAGE, session.messages().text("office.unknown", String.valueOf(unknown.getMessage())));
        } catch (ImportFailed failed) {
            throw office.ended(failed);
        }
    }
}
