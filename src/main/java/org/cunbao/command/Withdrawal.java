package org.cunbao.command;

import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.batch.ImportSummary;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Form;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Receipts;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Word;
import org.cunbao.vocabulary.Language;

/** Withdraws a received file as of now, and tells what counts no more and what is in force again. */
final class Withdrawal {

    private final Session session;
    private final Office office;

    Withdrawal(Session session, Office office) {
        this.session = session;
        this.office = office;
    }

    /** One receipt, or several of the same name and bytes, is withdrawn; if several differ, they are listed. */
    int of(String text, String reason) {
        Receipt receipt = named(text);
        Map<String, Standing> before = inForce(office.run(null));
        ImportSummary summary = office.decide(new Word.Withdraw(key(receipt), reason));
        long run = summary.run().map(Run::number).orElse(0L);
        Map<String, Standing> after = inForce(run);
        List<Standing> gone = without(before, after);
        List<Standing> back = without(after, before);
        if (session.json()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("run", run);
            data.put("withdrawn", receipt(receipt));
            data.put("no_longer", gone.stream().map(Standing::data).toList());
            data.put("in_force_again", back.stream().map(Standing::data).toList());
            session.out().println(Json.of(data));
        } else {
            say("withdrawal.done", key(receipt), run);
            gone.forEach(standing -> standing.say(this, "withdrawal.gone"));
            back.forEach(standing -> standing.say(this, "withdrawal.back"));
        }
        return (summary.needsAPerson() ? ExitCode.NEEDS_PERSON : ExitCode.DONE).number();
    }

    /** A submission that counts, and the file that it came in. */
    private record Standing(Filed.Submission submission, String file) {

        String unit() {
            return submission.submission().unit().orElse("");
        }

        String period() {
            return submission.submission().period().map(Object::toString).orElse("");
        }

        void say(Withdrawal to, String how) {
            to.say(
                    "withdrawal.line",
                    to.session.messages().text(how),
                    to.form(submission.submission().form()),
                    to.office.rules().units().name(unit()),
                    period(),
                    submission.submission().rows().accepted(),
                    file);
        }

        Map<String, Object> data() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("file", file);
            data.put("form", submission.submission().form());
            data.put("unit", unit());
            data.put("period", period());
            data.put("rows", submission.submission().rows().accepted());
            return data;
        }
    }

    private String form(String id) {
        boolean chinese = session.messages().language() == Language.CHINESE;
        return office.rules()
                .find(id)
                .map(Form::names)
                .map(names -> chinese ? names.zh() : names.en())
                .orElse(id);
    }

    private void say(String key, Object... arguments) {
        if (!session.quiet()) {
            session.out().println(session.messages().text(key, arguments));
        }
    }

    private Receipt named(String text) {
        String name = Normalizer2.getNFCInstance().normalize(office.spot(text).file());
        Map<String, Receipt> found = new TreeMap<>();
        office.ledger().receipts().findSeen(office.township(), office.run(null)).stream()
                .map(Receipts.Seen::receipt)
                .filter(receipt -> receipt.name().equals(name)
                        || isPrefix(text, receipt.sha256())
                        || name.startsWith(receipt.name() + "@")
                                && isPrefix(name.substring(receipt.name().length() + 1), receipt.sha256()))
                .forEach(receipt -> found.put(key(receipt), receipt));
        if (found.isEmpty()) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("withdrawal.unknown", text));
        }
        if (found.size() > 1) {
            StringBuilder list = new StringBuilder(session.messages().text("withdrawal.several", text));
            found.forEach((key, receipt) ->
                    list.append("\n  ").append(key).append("  ").append(receipt.receivedAt()));
            throw new Stopped(ExitCode.USAGE, list.toString());
        }
        return found.values().iterator().next();
    }

    /** The beginning of a hash: too short a one would be met by chance. */
    private static boolean isPrefix(String text, String sha256) {
        return text.length() >= 6 && sha256.startsWith(text);
    }

    private static String key(Receipt receipt) {
        return receipt.name() + "@" + receipt.sha256();
    }

    private static Map<String, Object> receipt(Receipt receipt) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", receipt.name());
        data.put("file_hash", receipt.sha256());
        data.put("received_at", receipt.receivedAt().toString());
        return data;
    }

    /** What counts after a run, by file and place in it. */
    private Map<String, Standing> inForce(long run) {
        Filed filed = session.room(Filed.class);
        Map<Long, String> names = new TreeMap<>();
        filed.findFiles(office.township(), run)
                .forEach(file ->
                        names.put(file.receipt().number(), file.receipt().name()));
        Map<String, Standing> standing = new TreeMap<>();
        filed.findSubmissions(office.township(), run).stream()
                .filter(Filed.Submission::inForce)
                .forEach(one -> {
                    String file = names.getOrDefault(one.receipt(), "");
                    standing.put(
                            file + "@" + one.receipt() + "#" + one.submission().number(), new Standing(one, file));
                });
        return standing;
    }

    private static List<Standing> without(Map<String, Standing> these, Map<String, Standing> those) {
        return these.entrySet().stream()
                .filter(entry -> !those.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
