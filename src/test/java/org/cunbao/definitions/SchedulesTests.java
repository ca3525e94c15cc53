package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulesTests {

    private static final String NIGHTLY = """
            id: nightly
            zh: 每晚导入
            en: nightly import
            job: nightly-import
            cron: 0  2 * * *
            zone: Asia/Shanghai
            """;

    @TempDir
    private Path folder;

    @Test
    void theShippedOnesAreWhole() {
        assertThat(Schedules.load(Path.of("jobs")))
                .extracting(Schedule::text)
                .containsExactly(
                        "audit-rerun | 30 4 * * 0 | Asia/Shanghai | retry PT10M | {}",
                        "nightly-import | 0 2 * * * | Asia/Shanghai | retry PT10M | {settle_seconds=60}",
                        "quarter-close | 0 6 1-5 1,4,7,10 * | Asia/Shanghai | retry PT10M |"
                                + " {does=draft, errors_block=no, pairs_block=no}");
    }

    @Test
    void whatIsNotSaidHasItsUsualValue() {
        JobsOnDisk.in(folder).with("runs/nightly.yml", NIGHTLY);

        Schedule schedule = Schedules.load(folder).get(0);

        assertThat(schedule.id()).isEqualTo("nightly");
        assertThat(schedule.job()).isEqualTo(JobKind.NIGHTLY_IMPORT);
        assertThat(schedule.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(schedule.retryAfter()).isEqualTo(Duration.ofMinutes(10));
        assertThat(schedule.overdueAfter()).isEqualTo(Duration.ofMinutes(60));
        assertThat(schedule.parameters()).isEqualTo(Map.of("settle_seconds", "60"));
        assertThat(schedule.number("settle_seconds")).isEqualTo(60);
    }

    @Test
    void thereMayBeNone() {
        assertThat(Schedules.load(JobsOnDisk.in(folder).folder())).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidWithItsPlace() {
        JobsOnDisk.in(folder)
                .with("runs/a.yml", NIGHTLY.replace("nightly-import", "nightly_import"))
                .with("runs/b.yml", NIGHTLY.replace("id: nightly", "id: b") + "settle_seconds: 3601\nsetle: 1\n")
                .with("runs/c.yml", "id: c\nzh: 丙\nen: c\njob: nightly-import\n")
                .with("runs/d.yml", NIGHTLY.replace("id: nightly", "id: d").replace("0  2", "60 2"))
                .with("runs/e.yml", NIGHTLY.replace("id: nightly", "id: e").replace("Shanghai", "Peking"));

        assertThat(errors())
                .containsExactly(
                        "runs/a.yml:1:5: \"nightly\" cannot stand here. Allowed: a.",
                        "runs/a.yml:4:6: \"nightly_import\" cannot stand here. Allowed: nightly-import, quarter-close,"
                                + " audit-rerun.",
                        "runs/b.yml:7:17: \"3601\" cannot stand here. Allowed: 0 … 3600.",
                        "runs/b.yml:8:1: There is no key \"setle\". Allowed: id, zh, en, job, cron, zone,"
                                + " retry_minutes, overdue_minutes, settle_seconds.",
                        "runs/c.yml:1:1: The key \"cron\" is missing. Allowed: minute hour day month weekday: 30 2 * * *.",
                        "runs/c.yml:1:1: The key \"zone\" is missing. Allowed: Asia/Shanghai.",
                        "runs/d.yml:5:7: \"60 2 * * *\" cannot stand here."
                                + " Allowed: minute hour day month weekday: 30 2 * * *.",
                        "runs/e.yml:6:7: \"Asia/Peking\" cannot stand here. Allowed: Asia/Shanghai.");
    }

    @Test
    void theyArePartOfNoVersionOfTheRules() {
        Rules without = JobsOnDisk.in(folder).load();
        Rules with = JobsOnDisk.in(folder).with("runs/nightly.yml", NIGHTLY).load();

        assertThat(with.versions()).isEqualTo(without.versions());
    }

    private List<String> errors() {
        assertThatThrownBy(() -> Schedules.load(folder)).isInstanceOf(DefinitionErrors.class);
        try {
            Schedules.load(folder);
            return List.of();
        } catch (DefinitionErrors errors) {
            return errors.message(org.cunbao.vocabulary.Language.ENGLISH)
                    .lines()
                    .toList();
        }
    }
}
