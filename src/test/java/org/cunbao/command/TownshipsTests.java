package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county's home: two townships in one inbox, with villages of the same name. */
class TownshipsTests {

    private static final String HEADER = "code,name,level,parent,aliases,valid_from,valid_to,successor\n";
    private static final String SECOND = HEADER + """
            341799,南湖县,county,,,2011-01-01,,
            341799102,白云镇,township,341799,白云镇人民政府,2011-01-01,,
            341799102201,下坪村,village,341799102,,2011-01-01,,
            341799102202,云溪村,village,341799102,,2011-01-01,,
            """;
    private static final String OURS = "青石镇/2023Q1/下坪村/志愿者花名册.csv";
    private static final String THEIRS = "341799102/2023Q1/下坪村/志愿者花名册.csv";
    private static final String NOBODYS = "志愿者花名册.csv";

    @TempDir
    private Path folder;

    private TestHome county() throws IOException {
        TestHome home = new TestHome(folder).defines("units/qingshi.csv", HEADER, SECOND);
        sends(home, OURS, "甲一", "甲二", "甲三");
        sends(home, THEIRS, "乙一", "乙二");
        sends(home, NOBODYS, "丙一");
        return home;
    }

    @Test
    void eachTownshipHasItsOwnRunsFiguresClosesAndFilesOfVillagesOfTheSameName() throws IOException {
        TestHome home = county();
        TestHome.Answer night = home.run("nightly");
        assertThat(night.code()).isEqualTo(3);
        assertThat(night.out().lines().filter(line -> line.startsWith("==")))
                .containsExactly("== 青石镇 ==", "== 白云镇 ==", "== files of no township ==");
        assertThat(asked(home, "SELECT township || ' ' || run || ' ' || name FROM receipts"))
                .containsExactly("- 1 " + NOBODYS, "341799101 1 " + OURS, "341799102 1 " + THEIRS);
        assertThat(asked(home, "SELECT township || ' ' || unit || ' ' || accepted FROM submissions"))
                .containsExactly("341799101 341799101210 3", "341799102 341799102201 2");
        assertThat(home.run("findings", "--quiet").out())
                .contains("error  " + NOBODYS + "  township.unknown", "or use assign");

        assertThat(figure(home, "--unit", "341799102201")).containsExactly("Volunteers 下坪村 2 persons 1/1");
        assertThat(figure(home, "--township", "青石镇")).contains("Volunteers 青石镇 3 persons 1/11");
        assertThat(figure(home))
                .contains(
                        "Volunteers 青石镇 3 persons 1/11",
                        "Volunteers 白云镇 2 persons 1/2",
                        "Volunteers 南湖县 5 persons 2/13");
        assertThat(home.run("nightly").code()).isZero();
        assertThat(home.run("history", "--quiet").out().lines()).hasSize(4);

        home.run("export", "all", "--to", folder.resolve("out").toString());
        for (String file : List.of("rows.csv", "findings.csv", "normalised.csv", "entities.csv", "figures.csv")) {
            assertThat(folder.resolve("out/341799101").resolve(file)).exists();
            assertThat(folder.resolve("out/341799102").resolve(file)).exists();
        }
        TestHome.Answer closed = home.run("close", "2023Q1", "--township", "白云镇", "--allow-missing", "--reason", "季末");
        assertThat(closed.out()).startsWith("Closed 2023Q1, revision 0;");
        assertThat(folder.resolve("output/341799102/2023Q1/manifest.json")).exists();
        assertThat(home.run("audit", "verify").code()).isZero();
        assertThat(home.run("audit", "replay", "2023Q1", "--township", "341799102")
                        .out())
                .startsWith("2023Q1, revision 0: identical.");
    }

    @Test
    void aCommandThatCannotDoWithoutATownshipNamesThoseThatThereAre() throws IOException {
        TestHome home = county();
        home.run("nightly");
        TestHome.Answer refused = home.run("completeness", "2023Q1");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("The home has several townships: say which with --township CODE|NAME. There are:"
                        + " 341799101 青石镇, 341799102 白云镇.");
        assertThat(home.run("completeness", "2023Q1", "--township", "黑水镇").err())
                .startsWith("There is no township \"黑水镇\".");
        assertThat(home.run("completeness", "2023Q1", "--township", "白云镇人民政府").out())
                .contains("云溪村");
        assertThat(home.run("trace", THEIRS).out()).contains("乙一");
        assertThat(home.run("status").code()).isZero();
        assertThat(home.run("backup", folder.resolve("all.zip").toString()).code())
                .isZero();
    }

    @Test
    void aFileOfNoTownshipIsKeptAndGivenToTheOneThatAPersonNames() throws IOException {
        TestHome home = county();
        home.run("nightly");

        TestHome.Answer assigned =
                home.run("assign", NOBODYS, "--unit", "341799102202", "--period", "2023Q1", "--reason", "村文书电话确认");

        assertThat(assigned.code()).as(assigned.err()).isIn(0, 3);
        assertThat(figure(home, "--unit", "341799102202")).containsExactly("Volunteers 云溪村 1 persons 1/1");
        assertThat(home.run("findings", "--quiet").out()).doesNotContain("township.unknown");
        assertThat(home.run("nightly").out()).doesNotContain("== files of no township ==\nRun");
        assertThat(home.run("trace", NOBODYS).out()).contains("丙一");
        assertThat(home.run("audit", "verify").code()).isZero();
    }

    @Test
    void whatGoesWrongInOneTownshipStopsNoOther() throws IOException, SQLException {
        TestHome home = county();
        try (Connection busy = home.database().ownerSource().getConnection();
                Statement statement = busy.createStatement()) {
            home.run("status");
            statement.execute(
                    "SELECT pg_advisory_lock(hashtextextended('run of ' || current_schema() || ' 341799101', 0))");
            TestHome.Answer night = home.run("nightly");
            assertThat(night.code()).isEqualTo(5);
            assertThat(night.err()).contains("青石镇  Refused: another run of this township is on.");
        }
        assertThat(asked(home, "SELECT township || ' ' || name FROM receipts"))
                .containsExactly("- " + NOBODYS, "341799102 " + THEIRS);
        assertThat(home.run("nightly").code()).isEqualTo(0);
        assertThat(asked(home, "SELECT township || ' ' || name FROM receipts")).hasSize(3);
    }

    private static List<String> figure(TestHome home, String... options) {
        List<String> words =
                new java.util.ArrayList<>(List.of("figures", "2023Q1", "--statistic", "volunteers.total", "--quiet"));
        words.addAll(List.of(options));
        return home.run(words.toArray(String[]::new))
                .out()
                .lines()
                .map(line -> line.strip().replaceAll(" {2,}", " "))
                .filter(line -> line.startsWith("Volunteers ") && !line.contains("="))
                .toList();
    }

    private static List<String> asked(TestHome home, String sql) {
        return JdbcClient.create(home.database().ownerSource())
                .sql("SELECT line FROM (" + sql + ") AS t(line) ORDER BY line COLLATE \"C\"")
                .query(String.class)
                .list();
    }

    private static void sends(TestHome home, String name, String... persons) throws IOException {
        StringBuilder text = new StringBuilder("志愿者花名册\n序号,姓名,性别,类别\n");
        for (String person : persons) {
            text.append("1,").append(person).append(",男,党员\n");
        }
        Path file = home.inbox().resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
