package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.cunbao.ledger.Canonical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CloseCommandTests {

    @TempDir
    private Path folder;

    @Test
    void aPeriodIsFrozenOnceRevisedBesideItAndNeverChanged() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");

        TestHome.Answer missing = home.run("close", "2023Q1", "--reason", "季末");
        assertThat(missing.code()).isEqualTo(5);
        assertThat(missing.err()).contains("上坪村  Activities, Aid, Honours, Mediations, Volunteers, Wishes");
        assertThat(home.run("close", "2199", "--reason", "季末").code()).isEqualTo(5);
        assertThat(home.run("close", "2023Q1", "--revise", "--reason", "季末").code())
                .isEqualTo(5);

        assertThat(home.run("close", "2023Q1", "--allow-missing", "--reason", "季末")
                        .out())
                .startsWith("Closed 2023Q1, revision 0; manifest ")
                .contains("missing units: ", "下坪村");
        Map<String, String> first = outputs();
        assertThat(first.keySet())
                .containsExactly(
                        "figures.csv",
                        "figures.json",
                        "manifest.json",
                        "township-report.docx",
                        "township-statistics.html",
                        "township-statistics.xlsx");
        first.forEach((name, hash) -> {
            if (!name.equals("manifest.json")) {
                assertThat(manifest()).contains("\"" + name + "\": \"" + hash + "\"");
            }
        });
        assertThat(home.run("close", "2023Q1", "--reason", "季末").code()).isEqualTo(5);
        assertThat(home.run("audit", "verify").out()).contains("closes 5");

        assertThat(home.run("close", "2023Q1", "--revise", "--allow-missing", "--reason", "更正")
                        .out())
                .startsWith("Closed 2023Q1, revision 1; manifest ");
        assertThat(manifest()).contains("\"before\": \"" + first.get("manifest.json") + "\"");
        assertThat(home.run("audit", "verify").out()).contains("closes 10");
        JdbcClient owner = JdbcClient.create(home.database().ownerSource());
        for (String change : List.of("UPDATE closes SET reason = 'x'", "DELETE FROM closes", "TRUNCATE closes")) {
            assertThatThrownBy(() -> owner.sql(change).update())
                    .as(change)
                    .hasMessageContaining("a close is never changed");
        }
    }

    @Test
    void openErrorsBlockWhereTheScheduleSaysSoAndWhatAKilledCloseLeftIsRemoved() throws IOException {
        TestHome home = new TestHome(folder)
                .brings("2023Q1/下坪村/活动及援助台账.xlsx")
                .defines("runs/quarter-close.yml", "errors_block: no", "errors_block: yes");
        home.run("nightly");
        TestHome.Answer refused = home.run("close", "2023Q1", "--allow-missing", "--reason", "季末");
        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err()).contains("1 open errors block the close (errors_block in jobs/runs).");

        home.defines("runs/quarter-close.yml", "errors_block: yes", "errors_block: no");
        Path left = folder.resolve("output/2023Q1/figures.json.part");
        Files.createDirectories(left.resolveSibling("."));
        Files.writeString(left, "{");
        assertThat(home.run("close", "2023Q1", "--allow-missing", "--reason", "季末")
                        .code())
                .isEqualTo(0);
        assertThat(left).doesNotExist();
    }

    private String manifest() {
        try {
            return Files.readString(folder.resolve("output/2023Q1/manifest.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("output/2023Q1"))) {
            for (Path file : files.toList()) {
                outputs.put(file.getFileName().toString(), Canonical.sha256(Files.readAllBytes(file)));
            }
        }
        return outputs;
    }

    @Test
    void theYearsReportSaysWhatTheSheetsGive() throws IOException {
        TestHome home = new TestHome(folder).bringsAll();
        home.run("nightly");
        assertThat(home.run("close", "2023", "--allow-missing", "--reason", "年终")
                        .code())
                .isEqualTo(0);

        assertThat(text(folder.resolve("output/2023/township-report.docx")))
                .contains(
                        "文化能人志愿者 52 人",
                        "文艺演出队伍 3 支",
                        "系列文明实践活动 128 次",
                        "宣讲 43 次",
                        "援助行动 46 次",
                        "推荐身边好人 15 名",
                        "更新善行义举榜 20 次",
                        "道德模范学习 15 次");
    }

    private static String text(Path document) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
            return new String(xml, StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }
}
