package org.cunbao.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cunbao.definitions.DefinitionErrors;
import org.cunbao.vocabulary.Masking;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user is told when a command does not end well: one sentence, masked, and where to read more. */
final class Faults {

    private final Session session;

    Faults(Session session) {
        this.session = session;
    }

    /** Wrong usage: what is wrong, what was perhaps meant, and where the help is. */
    int usage(ParameterException wrong, String[] arguments) {
        PrintWriter errors = session.errors();
        CommandLine command = wrong.getCommandLine();
        errors.println(session.messages().text("usage.wrong", Masking.mask(sentence(wrong))));
        UnmatchedArgumentException.printSuggestions(wrong, errors);
        errors.println(
                session.messages().text("usage.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
    }

    /** In the user's language, what the library says in English only. */
    private String sentence(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return session.messages()
                    .text(
                            "usage.missing",
                            missing.getMissing().stream().map(Faults::label).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return session.messages().text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        ArgSpec asked = wrong.getArgSpec();
        if (asked != null && asked.type().isEnum()) {
            String allowed = Arrays.stream(asked.type().getEnumConstants())
                    .map(one -> one.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return session.messages().text("usage.value", label(asked), wrong.getValue(), allowed);
        }
        return message(wrong);
    }

    private static String label(ArgSpec asked) {
        return asked instanceof OptionSpec option ? option.longestName() : asked.paramLabel();
    }

    /** Anything that a command threw. */
    int failed(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        session.errors().println(told(command.getCommandName(), thrown));
        if (thrown instanceof Stopped stopped) {
            return stopped.code().number();
        }
        return (thrown instanceof DefinitionErrors ? ExitCode.USAGE : ExitCode.FAILED).number();
    }

    /** What a user is told of anything that was thrown; what is no plain answer to the user goes to the log whole. */
    String told(String what, Exception thrown) {
        if (thrown instanceof Stopped stopped) {
            return Masking.mask(message(stopped));
        }
        if (thrown instanceof DefinitionErrors errors) {
            return errors.message(session.messages().language());
        }
        String log = written(what, thrown);
        if (session.lostItsDatabase(thrown)) {
            return session.messages().text("database.lost", log);
        }
        return session.messages().text("failed", Masking.mask(sentence(thrown)), log);
    }

    /** The innermost cause says what happened; the outer ones say which part of the house was told of it. */
    private static String sentence(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = message(cause);
        return message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static String message(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), "");
    }

    /** Where the whole story was written; the failure may be that nothing can be written. */
    private String written(String command, Exception thrown) {
        try {
            Logs.open(session.home(), session.logFormat());
            LoggerFactory.getLogger("org.springframework.boot.SpringApplication")
                    .error("the command {} failed", command, thrown);
            return session.home().log().toString();
        } catch (RuntimeException unwritable) {
            return "-";
        }
    }
}
