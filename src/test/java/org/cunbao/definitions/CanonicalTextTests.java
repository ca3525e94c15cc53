package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalTextTests {

    @TempDir
    Path folder;

    @Test
    void staysTheSameOverTheYears() {
        Version version = JobsOnDisk.in(folder).load().versions().forms();

        assertThat(version.canonical()).isEqualTo("""
                        {
                         "forms": [
                          {
                           "carry_over_quarters": 0,
                           "en": "Teams",
                           "expected": "on-change",
                           "fields": [
                            {
                             "en": "Name",
                             "headers": [
                              "队伍名称",
                              "队名"],
                             "id": "name",
                             "required": true,
                             "several": false,
                             "type": "text",
                             "zh": "名称"},
                            {
                             "codes": [
                              {
                               "en": "service team",
                               "id": "service",
                               "synonyms": [
                                "服务队"],
                               "zh": "志愿服务队"}],
                             "en": "Kind",
                             "id": "kind",
                             "required": false,
                             "several": false,
                             "type": "code",
                             "zh": "类别"}],
                           "id": "team",
                           "kind": "register",
                           "titles": [
                            "队伍登记表"],
                           "zh": "队伍登记表"}]}
                        """);
        assertThat(version.hash()).isEqualTo("638a00f0e5b5b6fdf5932fdcf0a6c60c9fa3e514379b2f4bf2e26ade2a9a4a34");
    }

    @Test
    void doesNotDependOnCommentsOrderOfKeysOrQuotes() {
        Version version = JobsOnDisk.in(folder).load().versions().forms();
        String other = JobsOnDisk.TEAM
                .replace("id: team\nzh: 队伍登记表", "# 队伍\nzh: \"队伍登记表\"\nid: 'team'")
                .replace("[队名, 队伍名称]", "[队伍名称,   队名]");

        assertThat(JobsOnDisk.in(folder)
                        .with("forms/team.yml", other)
                        .load()
                        .versions()
                        .forms())
                .isEqualTo(version);
    }

    @Test
    void dependsOnTheOrderOfFields() {
        Version version = JobsOnDisk.in(folder).load().versions().forms();
        String field = "  - {id: name, zh: 名称, en: Name, type: text, required: true, headers: [队名, 队伍名称]}\n";
        String other = JobsOnDisk.TEAM.replace(field, "") + field;

        assertThat(JobsOnDisk.in(folder)
                        .with("forms/team.yml", other)
                        .load()
                        .versions()
                        .forms())
                .isNotEqualTo(version);
    }

    @Test
    void keepsEveryCharacterThroughWritingAndReading() {
        String odd = "\"a\\\\b \\u0001 \\u0085 \\u00a0x \\ufeff \\u2028 😀 ： # ' ｈ\\\"\"";
        Rules rules = JobsOnDisk.in(folder)
                .with("forms/team.yml", JobsOnDisk.TEAM.replace("en: Teams", "en: " + odd))
                .load();

        assertThat(rules.form("team").names().en()).isEqualTo("a\\b \u0001 \u0085 \u00a0x \ufeff \u2028 😀 ： # ' ｈ\"");
        assertThat(Definitions.parse(rules.versions())).isEqualTo(rules);
    }

    @Test
    void refusesADamagedText() {
        Rules rules = JobsOnDisk.in(folder).load();
        Version damaged = new Version("", rules.versions().forms().canonical().replace("\"register\"", "\"\""));

        assertThatThrownBy(() -> Definitions.parse(new Rules.Versions(
                        damaged,
                        rules.versions().units(),
                        rules.versions().matching(),
                        rules.versions().statistics())))
                .isInstanceOf(DefinitionErrors.class)
                .hasMessage("forms:33:12: \"kind\" is empty. Allowed: log, register.");
    }
}
