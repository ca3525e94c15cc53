package org.cunbao.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.cunbao.vocabulary.Language;

/**
 * What a process is given by who started it, taken once so that commands can be tried without a process of their own.
 *
 * @param environment the environment variables
 * @param system the Java system's properties
 * @param current the current folder
 * @param out for data
 * @param err for progress, warnings and errors
 */
record Surroundings(
        Map<String, String> environment, Properties system, Path current, PrintWriter out, PrintWriter err) {

    static Surroundings ofThisProcess() {
        return new Surroundings(
                System.getenv(),
                System.getProperties(),
                Path.of("").toAbsolutePath(),
                writer(System.out, "stdout.encoding"),
                writer(System.err, "stderr.encoding"));
    }

    /** In the encoding that the terminal is said to have, else in UTF-8. */
    private static PrintWriter writer(PrintStream stream, String property) {
        String name = System.getProperty(property, "UTF-8");
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return new PrintWriter(stream, true, charset);
    }

    /** By {@code --lang}, else by the locale as the launcher found it, else by the locale's own variables, else by Java's. */
    Language language(List<String> words) {
        String locale = Stream.of("CUNBAO_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> Objects.requireNonNullElse(environment.get(name), ""))
                .filter(value -> !value.isEmpty() && !value.startsWith("C") && !value.equals("POSIX"))
                .findFirst()
                .orElse(system.getProperty("user.language", ""));
        return Language.of(named(words).orElse(locale).toLowerCase(Locale.ROOT));
    }

    private static Optional<String> named(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("--lang=")) {
                return Optional.of(word.substring("--lang=".length()));
            }
            if (word.equals("--lang") && i + 1 < words.size()) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether Java can name every file; on Windows it always can. */
    boolean namesAreUnicode() {
        String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || system.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8");
    }

    /** Whether a person watches, as the launcher saw it; Java itself cannot tell in every version. */
    boolean terminal() {
        return "yes".equals(environment.get("CUNBAO_TERMINAL"));
    }
}
