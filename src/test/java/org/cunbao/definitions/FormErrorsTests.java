package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormErrorsTests {

    @TempDir
    Path folder;

    private JobsOnDisk jobs;

    @BeforeEach
    void write() {
        jobs = JobsOnDisk.in(folder);
    }

    @Test
    void acceptsWhatIsRight() {
        assertThat(jobs.errors()).isEmpty();
    }

    @Test
    void tellsAllErrorsOfAllFilesAtOnce() {
        jobs.with("forms/team.yml", JobsOnDisk.TEAM.replace("expected:", "expekted:"))
                .with("forms/aid.yml", JobsOnDisk.TEAM.replace("kind: register", "kind: diary"));

        assertThat(jobs.errors())
                .containsExactly(
                        "forms/aid.yml:1:5: \"team\" cannot stand here. Allowed: aid.",
                        "forms/aid.yml:4:7: \"diary\" cannot stand here. Allowed: log, register.",
                        "forms/team.yml:1:1: The key \"expected\" is missing. Allowed: quarterly, on-change.",
                        "forms/team.yml:1:5: \"team\" stands twice. Allowed: 1.",
                        "forms/team.yml:5:1: There is no key \"expekted\". Allowed: id, zh, en, kind, date, expected,"
                                + " carry_over_quarters, titles, nouns, fields.",
                        "forms/team.yml:6:9: \"队伍登记表\" stands twice. Allowed: 1 (team).");
    }

    @Test
    void namesTheTypesThatAFieldCanHave() {
        jobs.with("forms/team.yml", JobsOnDisk.TEAM.replace("type: text", "type: name"));

        assertThat(jobs.errors())
                .containsExactly(
                        "forms/team.yml:8:40: \"name\" cannot stand here. Allowed: date, date-or-done, count, decimal, yes-no,"
                                + " person, id-number, phone, code, unit, text.");
    }

    @Test
    void refusesAnEmptyListATextForAListAndAKeyWithoutValue() {
        jobs.with(
                "forms/team.yml",
                JobsOnDisk.TEAM
                        .replace("[队伍登记表]", "[]")
                        .replace("[队名, 队伍名称]", "队名")
                        .replace("en: Teams", "en:"));

        assertThat(jobs.errors())
                .containsExactly(
                        "forms/team.yml:3:4: Found nothing. Allowed: text.",
                        "forms/team.yml:6:9: \"titles\" is empty. Allowed: list.",
                        "forms/team.yml:8:71: Found 队名. Allowed: list.");
    }

    @Test
    void refusesAReferenceToACodeListThatDoesNotExist() {
        jobs.with("forms/wish.yml", """
                id: wish
                zh: 微心愿清单
                en: Wishes
                kind: log
                date: made_on
                expected: quarterly
                titles: [微心愿]
                fields:
                  - {id: group, zh: 人群, en: Group, type: code, codes_of: aid.group}
                """);

        assertThat(jobs.errors())
                .containsExactly(
                        "forms/wish.yml:5:7: \"made_on\" points to nothing. Allowed: type: date.",
                        "forms/wish.yml:9:58: \"aid.group\" points to nothing. Allowed: team.kind.");
    }

    @Test
    void refusesAWordThatMeansTwoCodes() {
        jobs.with(
                "forms/team.yml",
                JobsOnDisk.TEAM + "      - {id: culture, zh: 文艺队, en: culture team, synonyms: [服务队]}\n");

        assertThat(jobs.errors()).containsExactly("forms/team.yml:15:60: \"服务队\" stands twice. Allowed: 1 (service).");
    }

    @Test
    void refusesCodesOnAFieldThatIsNoCodeAndACodeWithoutAny() {
        jobs.with(
                "forms/team.yml",
                JobsOnDisk.TEAM
                        .replace("type: code", "type: text")
                        .replace("type: text, required", "type: code, required"));

        assertThat(jobs.errors())
                .containsExactly(
                        "forms/team.yml:8:5: The key \"codes\" is missing. Allowed: codes, codes_of.",
                        "forms/team.yml:14:7: \"codes\" cannot stand here. Allowed: type: code.");
    }

    @Test
    void refusesTwoFieldsOfOneName() {
        jobs.with("forms/team.yml", JobsOnDisk.TEAM.replace("id: kind", "id: name"));

        assertThat(jobs.errors()).containsExactly("forms/team.yml:9:9: \"name\" stands twice. Allowed: 1.");
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        jobs.with("forms/team.yml", JobsOnDisk.TEAM.replace("en: Teams", "en: Teams\nen: Bands"));

        assertThat(jobs.errors()).containsExactly("forms/team.yml:4:1: \"en\" stands twice. Allowed: 1.");
    }

    @Test
    void tellsWhereTheNotationIsBroken() {
        jobs.with("forms/team.yml", "id: team\nzh: [队伍\n");

        assertThat(jobs.errors())
                .containsExactly("forms/team.yml:3:1: Cannot be read: expected ',' or ']', but got <stream end>."
                        + " Allowed: YAML.");
    }

    @Test
    void refusesAnAlias() {
        jobs.with("forms/team.yml", JobsOnDisk.TEAM.replace("[队名, 队伍名称]", "&a [队名]") + "nouns: *a\n");

        assertThat(jobs.errors())
                .containsExactly(
                        "forms/team.yml:8:71: Cannot be read: an alias (*) of what stands here. Allowed: YAML.");
    }

    @Test
    void tellsWhatAFolderLacks() {
        JobsOnDisk empty = new JobsOnDisk(folder.resolve("none"));

        assertThat(empty.errors())
                .containsExactly(
                        "forms:1:1: \"forms\" is empty. Allowed: *.yml.",
                        "units:1:1: \"units\" is empty. Allowed: *.csv.");
    }

    @Test
    void speaksChineseToo() {
        jobs.with("forms/team.yml", JobsOnDisk.TEAM.replace("kind: register", "kind: diary"));

        try {
            jobs.load();
        } catch (DefinitionErrors e) {
            assertThat(e.message(Language.CHINESE)).isEqualTo("forms/team.yml:4:7: 不能写“diary”。可用：log, register。");
            return;
        }
        throw new AssertionError("accepted");
    }
}
