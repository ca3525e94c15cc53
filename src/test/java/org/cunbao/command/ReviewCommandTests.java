package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person decides who is who, on the command line and on a database of its own. */
class ReviewCommandTests {

    private static final String HEADER = "志愿者花名册\n姓名,性别,年龄,手机号,类别";
    private static final String OTHER = "赵志远,男,44,13900002222,党员";

    @TempDir
    private Path home;

    @BeforeEach
    void openTheHouse() throws IOException {
        furnish(home);
    }

    /** A database of its own and an inbox with two rosters. */
    private static void furnish(Path house) throws IOException {
        Files.createDirectories(house.resolve("inbox/2023Q1"));
        Files.createDirectories(house.resolve("inbox/2023Q2"));
        StringBuilder settings = new StringBuilder();
        for (String property : TestDatabase.fresh().properties()) {
            settings.append(property.replaceFirst("=", ": \"")).append("\"\n");
        }
        Files.writeString(house.resolve("application.yml"), settings);
        volunteers(house, "2023Q1/石桥村志愿者花名册.csv", "王银花,女,53,13800001111,普通村民", "李建国,男,60,,普通村民", "李建国,男,60,,普通村民");
        volunteers(house, "2023Q2/石桥村志愿者花名册.csv", OTHER, "王银花,女,,,普通村民");
    }

    private static void volunteers(Path house, String name, String... rows) throws IOException {
        Files.writeString(house.resolve("inbox").resolve(name), HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    private String run(int exit, String... words) {
        return runAt(home, exit, words);
    }

    private static String runAt(Path house, int exit, String... words) {
        Terminal terminal = new Terminal(house, Map.of());
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--jobs", Path.of("jobs").toAbsolutePath().toString(), "--lang", "en"));
        assertThat(terminal.run(all.toArray(String[]::new)))
                .as(terminal.out() + terminal.err())
                .isEqualTo(exit);
        return terminal.out() + terminal.err();
    }

    private static List<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    @Test
    void aPairIsShownDecidedCarriedElsewhereAndUndone(@TempDir Path elsewhere) throws IOException {
        assertThat(run(3, "nightly")).contains("duplicate rows: 1", "Pairs that wait for a person: 1 (1 of them new)");
        String listed = run(0, "review", "list");
        assertThat(listed)
                .contains("same name, gender and village", "138****1111")
                .doesNotContain("13800001111");
        String pair = found("\\[([0-9a-f]{10})\\]", listed).get(0);

        run(0, "review", "same", pair, "--reason", "问过村里");

        assertThat(run(0, "review", "list")).contains("0 pairs wait.");
        run(0, "decisions", "export", "words.csv");
        assertThat(run(0, "decisions", "import", "words.csv")).contains("0 recorded, 1 were there already.");
        furnish(elsewhere);
        runAt(elsewhere, 3, "nightly");
        String words = home.resolve("words.csv").toString();
        assertThat(runAt(elsewhere, 0, "decisions", "import", words)).contains("1 recorded, 0 were there already.");
        assertThat(runAt(elsewhere, 0, "review", "list")).contains("0 pairs wait.");
        assertThat(runAt(elsewhere, 3, "decisions", "undo", "1"))
                .as("no file was read, so no table of them")
                .startsWith("Run ");
        assertThat(runAt(elsewhere, 0, "review", "list")).contains("1 pairs wait.");
    }

    @Test
    void twoWhoSayExactlyTheSameAreAsManyAsAPersonSays() throws IOException {
        run(3, "nightly");
        assertThat(run(0, "export", "all", "--to", "before")).contains("Wrote");
        assertThat(Files.readString(home.resolve("before/rows.csv"))).contains(",5,data,duplicate,");

        run(0, "review", "different", "2023Q1/石桥村志愿者花名册.csv#!4", "2023Q1/石桥村志愿者花名册.csv#!5", "--number", "2");

        run(0, "export", "all", "--to", "after");
        assertThat(Files.readString(home.resolve("after/rows.csv"))).doesNotContain("duplicate");
        run(0, "export", "all", "--to", "earlier", "--as-of", "2000-01-01T00:00:00Z");
        assertThat(Files.readString(home.resolve("earlier/entities.csv")).lines())
                .hasSize(1);
    }

    @Test
    void anIdOfThePastIsFollowedToWhatItBecame() throws IOException {
        run(3, "nightly");
        run(0, "export", "all", "--to", "before");
        String pair = found("\\[([0-9a-f]{10})\\]", run(0, "review", "list")).get(0);
        run(0, "review", "same", pair);
        List<String> ids = found(
                "(person-[0-9a-f]{16}),person,2023Q2[^\\n]*,4,1,",
                Files.readString(home.resolve("before/entities.csv")));

        String explained = run(0, "explain", "entity", ids.get(0));

        assertThat(explained)
                .contains(ids.get(0) + " was merged into person-", ": 2 entries", "ruled_same", "name  same name  ");
        assertThat(run(2, "explain", "entity", "person-0000000000000000")).contains("There is and was no entity");
    }

    @Test
    void aPairComesBackOnlyWhenTheContentChangesAndSaysWhatChanged() throws IOException {
        run(3, "nightly");
        String pair = found("\\[([0-9a-f]{10})\\]", run(0, "review", "list")).get(0);
        run(0, "review", "different", pair);
        volunteers(home, "2023Q2/石桥村志愿者花名册（重报）.csv", OTHER, "王银花,女,,,百姓名嘴");
        run(0, "nightly");
        assertThat(run(0, "review", "list")).contains("0 pairs wait.");
        volunteers(home, "2023Q2/石桥村志愿者花名册（更正）.csv", OTHER, "王银花,女,,13987654321,普通村民");

        run(3, "nightly");

        assertThat(run(0, "review", "list")).contains("Decision 1 said \"different\"; since then this changed: phone");
    }
}
