package org.cunbao.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** A command line without a process: what was printed can be read afterwards. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Surroundings surroundings;

    Terminal(Path current, Map<String, String> environment) {
        Properties system = new Properties();
        system.setProperty("os.name", "Linux");
        system.setProperty("sun.jnu.encoding", "UTF-8");
        system.setProperty("user.language", "en");
        this.surroundings =
                new Surroundings(environment, system, current, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    Surroundings surroundings() {
        return surroundings;
    }

    int run(String... arguments) {
        return Main.run(surroundings, arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
