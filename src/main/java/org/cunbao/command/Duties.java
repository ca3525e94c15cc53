package org.cunbao.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cunbao.audit.Audit;
import org.cunbao.audit.Proof;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verification;
import org.cunbao.batch.AuditRerun;
import org.cunbao.batch.ImportFailed;
import org.cunbao.batch.ImportSummary;
import org.cunbao.batch.RunningJobs;
import org.cunbao.batch.Stillness;
import org.cunbao.batch.Timetable;
import org.cunbao.definitions.Schedule;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Rereading;

/** The jobs that a schedule can name, done as their commands do them; a job that fails ends itself, never the service. */
final class Duties {

    private final Session session;
    private final Watchword watchword;

    Duties(Session session, Watchword watchword) {
        this.session = session;
        this.watchword = watchword;
    }

    Timetable.Outcome perform(Schedule schedule) {
        watchword.say("serve.begins", schedule.id());
        Timetable.Outcome outcome = attempt(schedule);
        watchword.say(
                outcome == Timetable.Outcome.DONE ? "serve.done" : "serve.again",
                schedule.id(),
                schedule.retryAfter().toMinutes());
        return outcome;
    }

    private Timetable.Outcome attempt(Schedule schedule) {
        try {
            switch (schedule.job()) {
                case NIGHTLY_IMPORT -> nightlyImport(schedule);
                case QUARTER_CLOSE -> each(office -> quarterClose(schedule, office));
                case AUDIT_RERUN -> auditRerun();
            }
            return Timetable.Outcome.DONE;
        } catch (RuntimeException thrown) {
            watchword.say("serve.told", schedule.id(), new Faults(session).told(schedule.id(), thrown));
        }
        return session.room(RunningJobs.class).stopping() ? Timetable.Outcome.STOPPED : Timetable.Outcome.TRY_AGAIN;
    }

    /** What is missing or blocks is a person's business: it is said, and not tried again before the next time. */
    private void quarterClose(Schedule schedule, Office office) {
        try {
            CloseCommand.due(session, office, schedule);
        } catch (Stopped refused) {
            if (refused.code() != ExitCode.REFUSED || passes(refused)) {
                throw refused;
            }
            watchword.say("serve.told", schedule.id(), new Faults(session).told(schedule.id(), refused));
        }
    }

    /** Whether time alone takes the reason away: another run is on, or one that died is finished by the next night. */
    private boolean passes(Stopped refused) {
        return List.of("office.refused", "close.unfinished").stream()
                .map(key -> session.messages().text(key))
                .anyMatch(text -> text.equals(refused.getMessage()));
    }

    /** Verifies everything once and replays a close of each township; which of them goes round with the weeks. */
    private void auditRerun() {
        Offices offices = new Offices(session);
        Scope scope = AuditCommand.scope(Optional.empty());
        if (offices.several()) {
            told(
                    offices.home(),
                    "audit verify",
                    sentence(session.room(Audit.class).verify(scope)));
        }
        each(office -> auditRerun(office, scope, !offices.several()));
    }

    private void auditRerun(Office office, Scope scope, boolean verifying) {
        Optional<Close> close = inTurn(session.room(Closes.class).findAll(office.township()));
        AuditRerun rerun = session.room(AuditRerun.class);
        try {
            if (close.isPresent() && verifying) {
                AuditRerun.Found found = rerun.verifyAndProve(office.township(), close.get(), scope);
                told(office.township(), "audit verify", sentence(found.verification()));
                proved(office, found.proof());
            } else if (close.isPresent()) {
                proved(office, rerun.prove(office.township(), close.get(), scope));
            } else if (verifying) {
                told(
                        office.township(),
                        "audit verify",
                        sentence(session.room(Audit.class).verify(scope)));
            }
        } catch (ImportFailed ended) {
            throw office.ended(ended, "audit.stopped");
        }
    }

    private Optional<Close> inTurn(List<Close> closes) {
        long week = session.room(Clock.class).instant().getEpochSecond()
                / Duration.ofDays(7).toSeconds();
        return closes.isEmpty() ? Optional.empty() : Optional.of(closes.get((int) (week % closes.size())));
    }

    private void proved(Office office, Proof proof) {
        told(office.township(), "audit replay", new ReplayText(session).sentence(proof));
    }

    private String sentence(Verification verification) {
        return session.messages()
                .text(
                        "serve.verified",
                        verification.total(),
                        verification.broken().size());
    }

    private void told(String township, String what, String text) {
        watchword.say("serve.told", what, text);
        session.custody().note(township, what, text);
    }

    /** The definitions are read anew each night, since they may have been changed by day. */
    private void nightlyImport(Schedule schedule) {
        Path inbox = session.home().inbox();
        Paths.demand(session, inbox);
        Stillness stillness = new Stillness(
                Duration.ofSeconds(schedule.number("settle_seconds")),
                session.room(Clock.class),
                name -> watchword.say("still-copied", name));
        Summaries summaries = new Summaries(session);
        List<Office> offices = new Offices(session).allAndNone();
        int code = new Round(session).of(offices, office -> {
            ImportSummary summary = office.bring(List.of(inbox), Optional.empty(), Rereading.CHANGED, stillness);
            return summaries.tell(office, new SummaryText(session, office, summary));
        });
        summaries.end();
        if (offices.size() > 1) {
            demandDone(code);
        }
    }

    /** One township after another; what goes wrong in one is said, stops no other, and has the duty tried again. */
    private void each(Consumer<Office> work) {
        demandDone(new Round(session).of(new Offices(session).all(), office -> {
            work.accept(office);
            return ExitCode.DONE.number();
        }));
    }

    private void demandDone(int code) {
        if (code != ExitCode.DONE.number() && code != ExitCode.NEEDS_PERSON.number()) {
            throw new Stopped(ExitCode.FAILED, session.messages().text("serve.some-township"));
        }
    }
}
