package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every command, option and setting stands in the README. */
class DocumentationTests {

    private static final List<String> SETTINGS = List.of(
            "CUNBAO_HOME",
            "CUNBAO_INBOX",
            "CUNBAO_OUTPUT",
            "CUNBAO_JOBS",
            "CUNBAO_DATA",
            "CUNBAO_LOG",
            "CUNBAO_DATABASE_URL",
            "CUNBAO_DATABASE_USER",
            "CUNBAO_DATABASE_PASSWORD",
            "CUNBAO_DATABASE_OWNER",
            "CUNBAO_DATABASE_OWNER_PASSWORD",
            "CUNBAO_JAVA_OPTIONS");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void isWhole(String name) throws IOException {
        Path readme = Path.of(name);
        Assumptions.assumeTrue(Files.exists(readme), "there is no " + name + " yet");
        assertThat(undocumented(Files.readString(readme))).isEmpty();
    }

    @Test
    void aGapIsSeen() {
        assertThat(undocumented(String.join(" ", SETTINGS) + " `init DIR`"))
                .contains("--units")
                .doesNotContain("init", "CUNBAO_HOME");
    }

    private static List<String> undocumented(String readme) {
        Session session =
                new Session(new Terminal(Path.of(""), Map.of()).surroundings(), new Settings(), Language.ENGLISH);
        List<String> words = new ArrayList<>(SETTINGS);
        for (CommandLine command : Commands.of(session).getSubcommands().values()) {
            words.add(command.getCommandName());
            command.getCommandSpec().options().forEach(option -> words.add(option.longestName()));
        }
        words.removeIf(
                word -> readme.contains("`" + word) || readme.contains(word + "`") || readme.contains(word + " "));
        return words;
    }
}
