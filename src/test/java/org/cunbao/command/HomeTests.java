package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {

    @TempDir
    Path folder;

    @Test
    void isTheCurrentFolderWithEverythingBelow() {
        assertThat(Home.of(new Settings(), Map.of(), folder))
                .isEqualTo(new Home(
                        folder,
                        folder.resolve("inbox"),
                        folder.resolve("output"),
                        folder.resolve("jobs"),
                        folder.resolve("data")));
    }

    @Test
    void ofTheCheckoutReadsTheSampleUntilThereIsAnInbox() throws IOException {
        Files.createDirectory(folder.resolve("input"));
        assertThat(Home.of(new Settings(), Map.of(), folder).inbox()).isEqualTo(folder.resolve("input"));
        Files.createDirectory(folder.resolve("inbox"));
        assertThat(Home.of(new Settings(), Map.of(), folder).inbox()).isEqualTo(folder.resolve("inbox"));
    }

    @Test
    void takesAnOptionBeforeAVariableAndAVariableBeforeTheHome() {
        Settings settings = new Settings();
        settings.data = Path.of("there");
        Map<String, String> environment = Map.of(
                "CUNBAO_HOME", "/srv/qingshi", "CUNBAO_DATA", "/data", "CUNBAO_JOBS", "rules", "CUNBAO_OUTPUT", "");
        assertThat(Home.of(settings, environment, folder))
                .isEqualTo(new Home(
                        Path.of("/srv/qingshi"),
                        Path.of("/srv/qingshi/inbox"),
                        Path.of("/srv/qingshi/output"),
                        folder.resolve("rules"),
                        folder.resolve("there")));
    }
}
