package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.cunbao.vocabulary.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTests {

    @TempDir
    Path folder;

    @Test
    void tellsTheVersionAndTheHashOfItsSources() {
        Terminal terminal = new Terminal(folder, Map.of());
        assertThat(terminal.run("--version")).isEqualTo(0);
        assertThat(terminal.out()).isEqualTo("cunbao 0.1.0\nsources " + Program.sources() + "\n");
        assertThat(Program.sources()).matches("[0-9a-f]{64}");
        assertThat(Program.name()).isEqualTo("0.1.0+" + Program.sources());
    }

    @Test
    void helpsInTheLanguageOfTheUser() {
        Terminal chinese = new Terminal(folder, Map.of("LANG", "zh_CN.UTF-8"));
        assertThat(chinese.run("init", "--help")).isEqualTo(0);
        assertThat(chinese.out()).startsWith("用法：cunbao init ").contains("新建安装目录");
        Terminal english = new Terminal(folder, Map.of("LANG", "zh_CN.UTF-8"));
        assertThat(english.run("--lang", "en", "init", "--help")).isEqualTo(0);
        assertThat(english.out()).startsWith("Usage: cunbao init ").contains("Makes a new home");
    }

    @Test
    void saysWhatWasPerhapsMeant() {
        Terminal terminal = new Terminal(folder, Map.of());
        assertThat(terminal.run("inti")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("""
                        Wrong usage: inti is not known.
                        Did you mean: cunbao findings or cunbao init or cunbao explain?
                        Help: cunbao --help
                        """);
    }

    @Test
    void masksWhatItRepeats() {
        Terminal terminal = new Terminal(folder, Map.of());
        assertThat(terminal.run("13812345678")).isEqualTo(2);
        assertThat(terminal.err()).contains("138****5678").doesNotContain("13812345678");
    }

    @Test
    void withoutACommandShowsWhatThereIs() {
        Terminal terminal = new Terminal(folder, Map.of());
        assertThat(terminal.run()).isEqualTo(2);
        assertThat(terminal.err()).startsWith("Usage: cunbao ").endsWith("Help: cunbao --help\n");
    }

    @Test
    void refusesALocaleThatCannotNameFiles() {
        Terminal terminal = new Terminal(folder, Map.of());
        terminal.surroundings().system().setProperty("sun.jnu.encoding", "ANSI_X3.4-1968");
        assertThat(terminal.run("--version")).isEqualTo(1);
        assertThat(terminal.err()).contains("set LC_ALL=C.UTF-8");
    }
}
