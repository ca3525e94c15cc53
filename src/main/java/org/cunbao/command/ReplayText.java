package org.cunbao.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cunbao.audit.Difference;
import org.cunbao.audit.Proof;
import org.cunbao.audit.Stage;
import org.cunbao.batch.AuditRerun;
import org.cunbao.batch.ImportFailed;
import org.cunbao.command.json.Json;
import org.cunbao.ledger.Close;
import org.cunbao.vocabulary.Masking;
import org.jspecify.annotations.Nullable;

/** Replays a close and tells what was proved. */
final class ReplayText {

    /** More differences than these are told by their number. */
    private static final int MOST = 200;

    private final Session session;

    ReplayText(Session session) {
        this.session = session;
    }

    /**
     * @param revision of the close; null: the latest
     * @return the exit code
     */
    int prove(String period, @Nullable Integer revision) {
        Office office = new Office(session);
        Close close = office.close(office.period(period), revision);
        session.say("audit.replaying", period, close.revision());
        Proof proof = proof(office, close);
        if (session.json()) {
            session.out().println(Json.of(data(proof)));
        } else {
            print(office, proof);
        }
        return (proof.identical() ? ExitCode.DONE : ExitCode.DIFFERENT).number();
    }

    private Proof proof(Office office, Close close) {
        try {
            return session.room(AuditRerun.class).prove(office.township(), close, AuditCommand.scope(Optional.empty()));
        } catch (ImportFailed ended) {
            throw office.ended(ended, "audit.stopped");
        }
    }

    private void print(Office office, Proof proof) {
        proof.differences().stream().limit(MOST).forEach(one -> session.out().println(Masking.mask(line(office, one))));
        if (proof.differences().size() > MOST) {
            session.out()
                    .println(session.messages()
                            .text("audit.more", proof.differences().size() - MOST));
        }
        session.out().println(sentence(proof));
        if (!proof.thenProgram().equals(proof.nowProgram())) {
            session.out().println(session.messages().text("audit.programs", proof.thenProgram(), proof.nowProgram()));
        }
    }

    /** What was proved, in one sentence. */
    String sentence(Proof proof) {
        Proof.Compared compared = proof.compared();
        return session.messages()
                .text(
                        proof.identical() ? "audit.identical" : "audit.differs",
                        proof.close().period().code(),
                        proof.close().revision(),
                        compared.runs(),
                        compared.files(),
                        compared.figures(),
                        compared.outputs(),
                        proof.differences().size(),
                        proof.parting().map(this::stage).orElse(""));
    }

    private String line(Office office, Difference one) {
        String unit = one.unit().isEmpty() ? "" : "  " + office.rules().units().name(one.unit());
        return stage(one.stage()) + "  " + one.what() + unit + "  " + value(one.then()) + " → " + value(one.now());
    }

    private static String value(String text) {
        return text.isEmpty() ? "—" : text;
    }

    private String stage(Stage stage) {
        return session.messages().text("audit.stage." + stage.code());
    }

    private static Map<String, Object> data(Proof proof) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("period", proof.close().period().code());
        data.put("revision", proof.close().revision());
        data.put("identical", proof.identical());
        data.put("parting", proof.parting().map(Stage::code).orElse(""));
        data.put("program_then", proof.thenProgram());
        data.put("program_now", proof.nowProgram());
        data.put("runs", proof.compared().runs());
        data.put("files", proof.compared().files());
        data.put("figures", proof.compared().figures());
        data.put("outputs", proof.compared().outputs());
        data.put(
                "differences",
                proof.differences().stream().map(ReplayText::data).toList());
        return data;
    }

    private static Map<String, Object> data(Difference one) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("stage", one.stage().code());
        data.put("what", Masking.mask(one.what()));
        data.put("unit", one.unit());
        data.put("then", Masking.mask(one.then()));
        data.put("now", Masking.mask(one.now()));
        return data;
    }
}
