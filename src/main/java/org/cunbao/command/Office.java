package org.cunbao.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cunbao.batch.ImportFailed;
import org.cunbao.batch.ImportSummary;
import org.cunbao.batch.Stillness;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.ledger.Arrival;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Receipts;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Vault;
import org.cunbao.ledger.Word;
import org.cunbao.reports.AnswerKeys;
import org.cunbao.reports.ExportRequest;
import org.cunbao.reports.FiledFigures;
import org.cunbao.reports.Inquiry;
import org.cunbao.resolve.Identities;
import org.cunbao.resolve.Review;
import org.cunbao.resolve.Seals;
import org.cunbao.resolve.WhoIsWho;
import org.cunbao.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** What the commands that ask or change the ledger have in common: the rules, the township, the run that is asked. */
final class Office {

    /** After every run that there will be, and still a time that a database can hold. */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Session session;
    private final Offices offices;
    private final Optional<String> code;
    private @Nullable Rules rules;

    /** Of the township that the command line names, where it names one or there is only one. */
    Office(Session session) {
        this(session, new Offices(session), Optional.empty());
    }

    /**
     * @param code of the township; empty: that of the command line
     */
    Office(Session session, Offices offices, Optional<String> code) {
        this.session = session;
        this.offices = offices;
        this.code = code;
    }

    /** Of the township that received the file, as a user writes it. */
    static Office about(Session session, String file) {
        Office any = new Office(session);
        return any.offices().ofFile(any.spot(file).file());
    }

    /** The township's own. */
    Rules rules() {
        Rules own = rules;
        if (own == null) {
            own = offices.rules().of(township());
            rules = own;
        }
        return own;
    }

    Offices offices() {
        return offices;
    }

    /** The township's name. */
    String name() {
        return offices.name(township());
    }

    /** Where the township's outputs are written: each in a folder of its own where there are several. */
    Path output() {
        Path output = session.home().output();
        return offices.several() ? output.resolve(township()) : output;
    }

    Ledger ledger() {
        return session.room(Ledger.class);
    }

    /** The code of the township. */
    String township() {
        return code.orElseGet(offices::demand);
    }

    /** The run as of a time ({@code now} or ISO with offset), or the newest that finished; 0 where there is none. */
    long run(@Nullable String asOf) {
        Instant time = asOf == null || asOf.equals("now") ? END_OF_TIME : time(asOf);
        return ledger().runs().findAsOf(township(), time).map(Run::number).orElse(0L);
    }

    /** The state that the options name; asked before anything else, since it decides what is seen. */
    View view(AsOf asked) {
        asked.until(this).ifPresent(session::seeOnlyReceivedUntil);
        if (asked.declared()) {
            return new View(newest(), rules(), true);
        }
        long run = run(asked.time().orElse(null));
        return new View(run, asked.time().isPresent() && run > 0 ? rulesOf(run) : rules(), false);
    }

    private Rules rulesOf(long run) {
        History history = session.room(History.class);
        return history.findRules(township(), history.findRun(township(), run).rules());
    }

    /** The state that a close froze, under its own rules. */
    View frozen(Close close) {
        return new View(close.ofRun(), rulesOf(close.ofRun()), false);
    }

    /** The state after the newest run, under the rules of now. */
    View now() {
        return new View(newest(), rules(), false);
    }

    /** The day in China, where villages and townships count theirs. */
    LocalDate today() {
        return LocalDate.ofInstant(session.room(Clock.class).instant(), CHINA);
    }

    /**
     * A close of a period.
     *
     * @param revision which; null: the latest
     */
    Close close(Period period, @Nullable Integer revision) {
        return session.room(Closes.class).findAll(township()).stream()
                .filter(close -> close.period().equals(period))
                .filter(close -> revision == null || revision == close.revision())
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> new Stopped(ExitCode.USAGE, session.messages().text("audit.not-closed", period.code())));
    }

    /** Who is who in a state. */
    Identities identities(View view) {
        WhoIsWho whoIsWho = session.room(WhoIsWho.class);
        return view.declared()
                ? whoIsWho.draw(township(), view.run(), view.rules())
                : whoIsWho.identities(township(), view.run(), view.rules());
    }

    /** The figures of a state. */
    FiledFigures figures(View view) {
        return new FiledFigures(session.room(Filed.class), identities(view), view.rules(), township(), view.run());
    }

    /**
     * Says so where a state shows no file at all, while files had been received by then that were loaded later.
     */
    void tellOfDeclared(AsOf asked, View view) {
        if (asked.time().isEmpty() || view.declared()) {
            return;
        }
        Instant time = time(asked.time().orElseThrow());
        Receipts receipts = ledger().receipts();
        if (receipts.findSeen(township(), view.run()).isEmpty()) {
            long received = receipts.findSeen(township(), newest()).stream()
                    .filter(seen -> !seen.receipt().receivedAt().isAfter(time))
                    .count();
            if (received > 0) {
                session.say("knowledge.declared", received);
            }
        }
    }

    private long newest() {
        return run("now");
    }

    /** A time as a user writes it: {@code 2024-01-05T08:00:00+08:00}. */
    Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("office.time", text));
        }
    }

    /** A period as a user writes it. */
    Period period(String code) {
        return Period.parse(code)
                .orElseThrow(
                        () -> new Stopped(ExitCode.USAGE, session.messages().text("office.period", code)));
    }

    /** A place as a user writes it: below the inbox, or from the current folder. */
    Spot spot(String text) {
        Path inbox = session.home().inbox();
        Path current = session.surroundings().current();
        String from =
                inbox.startsWith(current) ? current.relativize(inbox).toString().replace('\\', '/') : inbox.toString();
        return Spot.parse(text).below(from);
    }

    /** The ids of the forms that there are. */
    String forms() {
        return String.join(", ", rules().forms().stream().map(Form::id).toList());
    }

    /** What is asked of the ledger, personal data masked unless told otherwise. */
    ExportRequest request(long run, Optional<Period> period, boolean masked) {
        return new ExportRequest(
                township(), run, period, masked, session.messages().language(), rules());
    }

    /** The same of a state, under its own rules. */
    ExportRequest request(View view, Optional<Period> period, boolean masked) {
        return new ExportRequest(
                township(), view.run(), period, masked, session.messages().language(), view.rules());
    }

    /** Who is who as of a run. */
    Identities identities(long run) {
        return session.room(WhoIsWho.class).identities(township(), run, rules());
    }

    /** What was found wrong as of the newest run, each with the key by which it is answered. */
    List<Inquiry.Found> found(Optional<Period> period, Optional<String> unit, Optional<String> file) {
        long run = newest();
        return new Inquiry(session.room(Filed.class), identities(run), keys())
                .findings(request(run, period, true), unit, file);
    }

    private AnswerKeys keys() {
        return new AnswerKeys(
                session.room(Vault.class), Intake.standard(Limits.standard()), session.room(Seals.class)::seal);
    }

    /** How many errors and warnings of the state after a run were answered, in the files in which they were answered. */
    int answered(long run) {
        List<String> places = ledger().decisions().findAll(township(), run).stream()
                .filter(decision -> decision.standing() && decision.kind().equals("answer"))
                .map(decision -> decision.says().getOrDefault("left_place", ""))
                .toList();
        return places.isEmpty()
                ? 0
                : new Inquiry(session.room(Filed.class), Identities.none(), keys())
                        .answered(request(run, Optional.empty(), true), file -> isIn(places, file));
    }

    /** A place is the file's name, then a sheet, a cell or what was found. */
    private static boolean isIn(List<String> places, String file) {
        return places.stream()
                .anyMatch(place -> place.startsWith(file)
                        && place.length() > file.length()
                        && "#! ".indexOf(place.charAt(file.length())) >= 0);
    }

    /** Who is who after the newest run, as a person looks at it. */
    Review review() {
        return session.room(WhoIsWho.class).review(township(), newest(), rules());
    }

    /** The same with the pairs that are simply the same; takes as long as drawing everything. */
    Review reviewAnew() {
        return session.room(WhoIsWho.class).reviewAnew(township(), newest(), rules());
    }

    /** Where the entries of the newest run stand. */
    EntryPlaces places() {
        return new EntryPlaces(session, township(), newest());
    }

    /** Enters in the custody log what was taken out, between the lines of the command's beginning and end. */
    void custody(String action, String details) {
        session.custody().note(township(), action, details);
    }

    /** Imports what stands below the paths. */
    ImportSummary bring(List<Path> paths, Optional<Instant> receivedAt, Rereading rereading) {
        return new Bringing(session, this).paths(paths, receivedAt, rereading);
    }

    /** The same, leaving what is still being copied for another time. */
    ImportSummary bring(List<Path> paths, Optional<Instant> receivedAt, Rereading rereading, Stillness stillness) {
        return new Bringing(session, this).paths(paths, receivedAt, rereading, stillness);
    }

    /** Takes in files that are kept elsewhere in the ledger. */
    ImportSummary adopt(List<Arrival> arrivals) {
        return new Bringing(session, this).adopted(arrivals);
    }

    /** Records a person's word, and reads again what it is about. */
    ImportSummary decide(Word word) {
        return new Bringing(session, this).word(word);
    }

    /** How a user is told of an import that did not come to its end. */
    RuntimeException ended(ImportFailed failed) {
        return ended(failed, "office.stopped");
    }

    /**
     * The same of any job.
     *
     * @param stopped the key of what is said where it was asked to stop
     */
    RuntimeException ended(ImportFailed failed, String stopped) {
        return failed.stopped()
                ? new Stopped(ExitCode.FAILED, session.messages().text(stopped))
                : new IllegalStateException(failed.getMessage(), failed);
    }
}
