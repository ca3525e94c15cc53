package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.MemorySink;
import org.cunbao.reading.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code preview FILE}: what would be read from a file, with the evidence; stores nothing and needs no database. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "preview.file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    PreviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path path = session.surroundings().current().resolve(file).normalize();
        if (!Files.isRegularFile(path)) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("preview.no-file", path));
        }
        String name = name(path);
        Offices offices = new Offices(session);
        Office office = offices.of(offices.chosen().orElseGet(() -> offices.told(name)));
        Rules rules = office.rules();
        MemorySink sink = new MemorySink();
        Source source =
                new Source(office.township(), name, receivedOn(path), Files.readAllBytes(path), List.of(), List.of());
        String format = FileReader.of(Intake.standard(Limits.standard()), rules).read(source, sink);
        Preview preview = new Preview(name, format, sink, rules);
        session.out()
                .println(
                        session.json()
                                ? Json.of(preview.data(session.messages().language()))
                                : new PreviewText(preview, session.messages()).text());
        return ExitCode.DONE.number();
    }

    /** The path below the inbox, as an import would receive it; a file from elsewhere goes by its own name. */
    private String name(Path path) {
        Path inbox = session.home().inbox();
        Path below = path.startsWith(inbox) ? inbox.relativize(path) : path.getFileName();
        return com.ibm.icu.text.Normalizer2.getNFCInstance()
                .normalize(below.toString().replace('\\', '/'));
    }

    /** The day on which the file was last changed: what an import would not know better without a declared receipt. */
    private static LocalDate receivedOn(Path path) throws IOException {
        return Files.getLastModifiedTime(path)
                .toInstant()
                .atOffset(java.time.ZoneOffset.ofHours(8))
                .toLocalDate();
    }
}
