package org.cunbao.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.audit.Audit;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verification;
import org.cunbao.batch.ZipUnpacking;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Rules;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Limits;
import org.cunbao.ledger.Unpacking;
import org.cunbao.reading.FileReader;
import org.cunbao.vocabulary.Masking;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit verify [PERIOD]}: every stored hash against one made again from what is stored. */
@Command(name = "audit")
final class AuditCommand {

    private final Session session;

    AuditCommand(Session session) {
        this.session = session;
    }

    @Command(name = "verify")
    int verify(
            @Parameters(arity = "0..1", paramLabel = "PERIOD", descriptionKey = "audit.period") @Nullable
                    String period) {
        Office office = new Office(session);
        Scope scope = scope(Optional.ofNullable(period).map(office::period));
        Verification verification = session.room(Audit.class).verify(scope);
        if (session.json()) {
            session.out().println(Json.of(data(verification)));
        } else {
            print(verification);
        }
        return (verification.broken().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT).number();
    }

    @Entered
    @Command(name = "replay")
    int replay(
            @Parameters(paramLabel = "PERIOD", descriptionKey = "figures.period") String period,
            @Option(names = "--revision", paramLabel = "N", descriptionKey = "audit.revision") @Nullable
                    Integer revision) {
        return new ReplayText(session).prove(period, revision);
    }

    static Scope scope(Optional<Period> period) {
        return new Scope(period, Program.name(), machine(Limits.standard()));
    }

    private static Scope.Machine machine(Limits limits) {
        return new Scope.Machine() {
            @Override
            public FileReader reader(Rules rules) {
                return FileReader.of(Intake.standard(limits), rules);
            }

            @Override
            public Unpacking unpacking() {
                return new ZipUnpacking(limits);
            }
        };
    }

    private void print(Verification verification) {
        for (Verification.Broken broken : verification.broken()) {
            session.out()
                    .println(Masking.mask(
                            check(broken.check()) + "  " + said(broken.item()) + "  " + said(broken.why())));
        }
        verification.remarks().forEach((text, items) -> session.say("audit.remark", said(text), items));
        List<String> counted = verification.items().entrySet().stream()
                .map(entry -> check(entry.getKey()) + " " + entry.getValue())
                .toList();
        String key = verification.broken().isEmpty() ? "audit.verified" : "audit.broken";
        session.out()
                .println(session.messages()
                        .text(key, verification.total(), verification.broken().size(), String.join(", ", counted)));
    }

    private String check(String name) {
        return session.messages().text("audit.check." + name.replace(' ', '-'));
    }

    private String said(Said said) {
        return said.in(session.messages().language());
    }

    private Map<String, Object> data(Verification verification) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("items", verification.total());
        data.put("by_check", verification.items());
        data.put("broken", verification.broken().stream().map(this::data).toList());
        Map<String, Long> remarks = new LinkedHashMap<>();
        verification.remarks().forEach((text, items) -> remarks.put(said(text), items));
        data.put("remarks", remarks);
        return data;
    }

    private Map<String, String> data(Verification.Broken broken) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("check", broken.check());
        data.put("item", Masking.mask(said(broken.item())));
        data.put("why", said(broken.why()));
        return data;
    }
}
