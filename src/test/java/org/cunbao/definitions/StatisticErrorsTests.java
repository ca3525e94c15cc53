package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticErrorsTests {

    private static final String TEAMS = """
            statistics:
              - id: teams.service
                version: 1
                zh: 志愿服务队
                en: Service teams
                measure_zh: 支
                measure_en: teams
                text_zh: 期末的志愿服务队
                text_en: Service teams on the last day
                form: team
                count: team
                where: {field: kind, is: service}
            """;

    @TempDir
    Path folder;

    private List<String> errors(String statistics) {
        return JobsOnDisk.in(folder).with("statistics/teams.yml", statistics).errors();
    }

    @Test
    void acceptsWhatIsRight() {
        assertThat(errors(TEAMS)).isEmpty();
    }

    @Test
    void namesThePlaceAndWhatIsAllowed() {
        assertThat(errors(TEAMS.replace("form: team", "form: crew")))
                .containsExactly("statistics/teams.yml:10:11: \"crew\" cannot stand here. Allowed: team.");
        assertThat(errors(TEAMS.replace("is: service", "is: dancing")))
                .containsExactly("statistics/teams.yml:12:30: \"dancing\" cannot stand here. Allowed: service.");
        assertThat(errors(TEAMS.replace("field: kind", "field: sort")))
                .containsExactly("statistics/teams.yml:12:20: \"sort\" points to nothing. Allowed: name, kind.");
        assertThat(errors(TEAMS.replace("version: 1", "version: one")))
                .containsExactly("statistics/teams.yml:3:14: \"one\" cannot stand here. Allowed: 1, 2, ….");
        assertThat(errors(TEAMS.replace("count: team", "counts: team")))
                .contains("statistics/teams.yml:2:5: The key \"count\" is missing. Allowed: count / ratio.");
    }

    @Test
    void refusesDatesSumsAndBreakdownsThatDoNotFitTheForm() {
        assertThat(errors(TEAMS + "    in_period: founded_on\n"))
                .containsExactly("statistics/teams.yml:13:16: \"in_period\" cannot stand here. Allowed: kind: log.");
        assertThat(errors(TEAMS + "    breakdowns: [name]\n"))
                .containsExactly("statistics/teams.yml:13:17: \"name\" cannot stand here. Allowed: kind.");
        assertThat(errors(TEAMS + "    differing: larger\n"))
                .containsExactly("statistics/teams.yml:13:16: \"differing\" cannot stand here. Allowed: sum.");
    }

    @Test
    void refusesAConditionOfTwoKinds() {
        assertThat(errors(TEAMS.replace("is: service", "is: service, written: true")))
                .containsExactly("statistics/teams.yml:12:12: The key \"kind\" is missing."
                        + " Allowed: is / in / written / by / at_least / at_most / above / below.");
    }

    @Test
    void refusesRatiosOfWhatIsNotThere() {
        String ratio = TEAMS.replace("count: team", "ratio: {of: teams.service, to: teams.total}")
                .replace("    where: {field: kind, is: service}\n", "");
        assertThat(errors(ratio))
                .containsExactly(
                        "statistics/teams.yml:11:12: \"teams.service\" points to nothing. Allowed: .",
                        "statistics/teams.yml:11:12: \"teams.total\" points to nothing. Allowed: .");
    }

    @Test
    void allowsVersionsOneAfterAnotherAndNoTwoAtOneTime() {
        String second = TEAMS.replace("statistics:\n", "").replace("version: 1", "version: 2");
        assertThat(errors(TEAMS + second))
                .containsExactly("statistics/teams.yml:13:9: \"teams.service\" stands twice. Allowed: 1.");
        assertThat(errors(TEAMS.replace("version: 1", "version: 1\n    valid_to: 2023-12-31")
                        + second.replace("version: 2", "version: 2\n    valid_from: 2024-01-01")))
                .isEmpty();
    }
}
