package org.cunbao.command;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.cunbao.ledger.Custody;
import org.cunbao.vocabulary.Masking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Enters every command that is {@link Entered} in the custody log: when it first opens the house, and when it ends.
 *
 * <p>A command that was refused before it opened the house touched nothing and is not entered. A line that tells of a
 * beginning and has no end tells of a command that died.
 */
final class CustodyBook {

    private static final String REASON = "--reason";

    private final Session session;
    private @Nullable ParseResult command;
    private @Nullable Supplier<String> township;
    private @Nullable Long begun;
    private String begunIn = "";

    CustodyBook(Session session) {
        this.session = session;
    }

    /** Runs the command that was named, between its two lines. */
    int around(ParseResult parsed) {
        ParseResult named = parsed;
        while (named.hasSubcommand()) {
            named = named.subcommand();
        }
        command = isEntered(named) ? named : null;
        try {
            int code = new RunLast().execute(parsed);
            end(word(code));
            return code;
        } catch (ExecutionException thrown) {
            failed(thrown);
            throw thrown;
        }
    }

    /** Where the end cannot be entered either, what went wrong first is what the user is told. */
    private void failed(ExecutionException thrown) {
        try {
            end(
                    thrown.getCause() instanceof Stopped stopped
                            ? word(stopped.code().number())
                            : word(ExitCode.FAILED.number()));
        } catch (RuntimeException unwritable) {
            thrown.addSuppressed(unwritable);
        }
    }

    /** Where the lines are kept, once the definitions have told it. */
    void belongsTo(Supplier<String> told) {
        township = told;
    }

    /** The house was opened: from now on the command can do what it is entered for. */
    void opened() {
        if (command != null && township != null) {
            begunIn = township.get();
            begun = append(begunIn, action(command), parameters(command), "begun", Optional.empty());
        }
    }

    /** What came of it, while it goes on. */
    void note(String of, String action, String details) {
        append(of, action, details, "noted", Optional.ofNullable(begun).filter(line -> of.equals(begunIn)));
    }

    private void end(String result) {
        if (command != null && township != null && begun != null) {
            append(begunIn, action(command), "", result, Optional.of(begun));
            begun = null;
        }
    }

    private long append(String of, String action, String details, String result, Optional<Long> beginning) {
        String who = session.surroundings().system().getProperty("user.name", "?");
        String reason = command == null ? "" : command.matchedOptionValue(REASON, "");
        return session.room(Custody.class)
                .record(
                        of,
                        new Custody.Line(who, action, Masking.mask(details), Masking.mask(reason), result, beginning));
    }

    private static boolean isEntered(ParseResult named) {
        Object about = named.commandSpec().userObject();
        AnnotatedElement element = about instanceof AnnotatedElement method ? method : about.getClass();
        Entered entered = element.getAnnotation(Entered.class);
        return entered != null && (entered.onlyWith().isEmpty() || named.hasMatchedOption(entered.onlyWith()));
    }

    private static String action(ParseResult named) {
        return named.commandSpec().qualifiedName().replaceFirst("^\\S+ ", "");
    }

    /** What was typed after the command, but for the reason, which has a place of its own. */
    private static String parameters(ParseResult named) {
        List<String> path = new ArrayList<>(List.of(action(named).split(" ")));
        List<String> kept = new ArrayList<>();
        boolean isReason = false;
        for (String word : named.originalArgs()) {
            if (!path.isEmpty()) {
                path.removeIf(word::equals);
            } else if (!isReason && !word.equals(REASON) && !word.startsWith(REASON + "=")) {
                kept.add(word);
            }
            isReason = word.equals(REASON);
        }
        return String.join(" ", kept);
    }

    private static String word(int code) {
        for (ExitCode known : ExitCode.values()) {
            if (known.number() == code) {
                return known.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            }
        }
        return String.valueOf(code);
    }
}
