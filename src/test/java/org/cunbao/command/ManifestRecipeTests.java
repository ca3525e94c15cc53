package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README tells those who do not trust this program to type, typed word by word. */
class ManifestRecipeTests {

    private static final String OUTPUTS = """
            figures.csv: OK
            figures.json: OK
            township-report.docx: OK
            township-statistics.html: OK
            township-statistics.xlsx: OK
            """;

    @TempDir
    private static Path folder;

    private static TestHome home;
    private static String printed = "";

    @BeforeAll
    static void twoCloses() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "there is no sha256sum");
        home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");
        Files.createSymbolicLink(folder.resolve("input"), home.inbox());
        home.run("close", "2023Q3", "--allow-missing", "--reason", "季末");
        String told =
                home.run("close", "2023Q4", "--allow-missing", "--reason", "季末").out();
        Matcher manifest = Pattern.compile("manifest ([0-9a-f]{64})").matcher(told);
        assertThat(manifest.find()).isTrue();
        printed = manifest.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void aWholeCloseIsFoundWhole(String readme) throws Exception {
        assertThat(typed(readme)).isEqualTo(OUTPUTS + printed + "  2023Q4/manifest.json\n");
    }

    @ParameterizedTest
    @CsvSource({
        "output/2023Q4/township-report.docx, township-report.docx: FAILED",
        "inbox/2023Q1/下坪村/志愿者花名册.csv, 2023Q1/下坪村/志愿者花名册.csv: FAILED",
        "output/2023Q3/manifest.json, 2023Q4/manifest.json rests on"
    })
    void oneFlippedBitIsNamed(String file, String named) throws Exception {
        Path flipped = folder.resolve(file);
        byte[] whole = Files.readAllBytes(flipped);
        byte[] other = whole.clone();
        other[other.length / 2] ^= 1;
        Files.write(flipped, other);
        try {
            assertThat(typed("README.md")).contains(named);
        } finally {
            Files.write(flipped, whole);
        }
    }

    /** And the program itself names each of the files that it wrote. */
    @Test
    void everyOutputThatWasChangedIsNamedByVerify() throws Exception {
        for (String name : List.of(
                "figures.csv",
                "figures.json",
                "manifest.json",
                "township-report.docx",
                "township-statistics.html",
                "township-statistics.xlsx")) {
            Path file = folder.resolve("output/2023Q4").resolve(name);
            byte[] whole = Files.readAllBytes(file);
            byte[] other = whole.clone();
            other[Math.floorMod(name.hashCode(), other.length)] ^= 4;
            Files.write(file, other);
            TestHome.Answer answer = home.run("audit", "verify");
            Files.write(file, whole);
            assertThat(answer.out())
                    .startsWith("outputs  output 2023Q4/" + name + "  is another than the close wrote\n");
            assertThat(answer.code()).isEqualTo(4);
        }
    }

    private static String typed(String readme) throws Exception {
        String text = Files.readString(Path.of(readme));
        int begins = text.indexOf("```sh\ncd output/2023Q4") + "```sh\n".length();
        Path said = folder.resolve("said.txt");
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", text.substring(begins, text.indexOf("```", begins)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        shell.environment().put("LC_ALL", "C.UTF-8");
        shell.start().waitFor();
        return Files.readString(said);
    }
}
