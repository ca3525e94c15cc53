package org.cunbao.command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/** The program's way in. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofThisProcess(), arguments));
    }

    /**
     * Runs one command.
     *
     * @return the exit code as a number
     */
    static int run(Surroundings surroundings, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        Settings settings = new Settings();
        try (Session session = new Session(surroundings, settings, surroundings.language(words))) {
            if (!surroundings.namesAreUnicode()) {
                return sayNamesAreBroken(session);
            }
            return Commands.of(session).execute(arguments);
        }
    }

    /** Java takes file names by the locale alone, so that nothing that the program does later could mend this. */
    private static int sayNamesAreBroken(Session session) {
        PrintWriter errors = session.errors();
        errors.println(session.messages().text("encoding.refused"));
        errors.flush();
        return ExitCode.FAILED.number();
    }
}
