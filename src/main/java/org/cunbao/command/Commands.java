package org.cunbao.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's table of contents. */
@Command(
        name = "cunbao",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        scope = CommandLine.ScopeType.INHERIT)
final class Commands implements Runnable {

    @Mixin
    @SuppressWarnings("UnusedVariable") // filled by picocli
    private final Settings settings;

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    private Commands(Session session) {
        this.session = session;
        this.settings = session.settings();
    }

    /** All commands, ready to be executed. */
    static CommandLine of(Session session) {
        Faults faults = new Faults(session);
        return new CommandLine(new Commands(session))
                .addSubcommand(new InitCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new PreviewCommand(session))
                .addSubcommand(new NightlyCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new TraceCommand(session))
                .addSubcommand(
                        new CommandLine(new FindingsCommand(session)).addSubcommand(new FindingsAnswerCommand(session)))
                .addSubcommand(new AssignCommand(session))
                .addSubcommand(new LayoutCommand(session))
                .addSubcommand(new DecisionsCommand(session))
                .addSubcommand(new ReviewCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new FiguresCommand(session))
                .addSubcommand(new CompletenessCommand(session))
                .addSubcommand(new FlagsCommand(session))
                .addSubcommand(new CloseCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(
                        new CommandLine(new AuditCommand(session)).addSubcommand(new AuditCompareCommand(session)))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new ServeCommand(session))
                .addSubcommand(new StatusCommand(session))
                .addSubcommand(new HistoryCommand(session))
                .setResourceBundle(session.messages().bundle())
                .setOut(session.out())
                .setErr(session.errors())
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(session.custody()::around)
                .setParameterExceptionHandler(faults::usage)
                .setExecutionExceptionHandler(faults::failed);
    }

    /** Without a command there is nothing to do: the help says what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(session.errors());
        throw new ParameterException(spec.commandLine(), session.messages().text("usage.no-command"));
    }
}
