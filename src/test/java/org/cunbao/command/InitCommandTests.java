package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cunbao.vocabulary.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTests {

    @TempDir
    Path folder;

    @Test
    void makesAHomeWithTheUnitsGivenAndNoSample() throws IOException {
        Files.writeString(folder.resolve("units.csv"), "code,name\n1,甲镇\n");
        assertThat(new Terminal(folder, Map.of()).run("init", "home", "--units", "units.csv"))
                .isEqualTo(0);
        Path home = folder.resolve("home");
        assertThat(home.resolve("jobs/units/units.csv")).hasSameBinaryContentAs(folder.resolve("units.csv"));
        assertThat(home.resolve("jobs/units").toFile().list()).containsExactly("units.csv");
        assertThat(home.resolve("inbox")).isEmptyDirectory();
        assertThat(Files.readString(home.resolve("application.yml"))).startsWith("# Settings of this installation.");
        assertThat(home.resolve("input")).doesNotExist();
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("units.csv"), "code,name\n");
        Terminal terminal = new Terminal(folder, Map.of());
        assertThat(terminal.run("init", ".", "--units", "units.csv")).isEqualTo(5);
        assertThat(terminal.err()).isEqualTo(Masking.mask("Refused: " + folder + " is not empty.\n"));
        assertThat(folder.toFile().list()).containsExactly("units.csv");
    }

    @Test
    void wantsATableOfUnits() {
        Terminal terminal = new Terminal(folder, Map.of());
        assertThat(terminal.run("init", "home", "--units", "none.csv")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo(Masking.mask("There is no file " + folder.resolve("none.csv") + ".\n"));
    }
}
