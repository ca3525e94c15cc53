package org.cunbao.command;

import java.io.PrintWriter;
import java.util.Objects;
import org.cunbao.definitions.DefinitionErrors;
import org.cunbao.vocabulary.Masking;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
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
        errors.println(session.messages().text("usage.wrong", Masking.mask(message(wrong))));
        UnmatchedArgumentException.printSuggestions(wrong, errors);
        errors.println(
                session.messages().text("usage.help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE.number();
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
