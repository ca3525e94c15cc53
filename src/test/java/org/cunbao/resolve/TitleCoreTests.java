package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Unit;
import org.junit.jupiter.api.Test;

/** The core of a title is the same however the title is dressed, and keeps what tells two activities apart. */
class TitleCoreTests {

    private static final String TOWNSHIP = "341799101";
    private static final String EAST = "341799101201";
    private static final String WEST = "341799101202";

    private final TitleCore cores = new TitleCore(new Units(List.of(
            unit(TOWNSHIP, "柳河镇", Unit.Level.TOWNSHIP),
            unit(EAST, "王家坝村", Unit.Level.VILLAGE),
            unit(WEST, "西岭村", Unit.Level.VILLAGE))));

    private static Unit unit(String code, String name, Unit.Level level) {
        return new Unit(code, name, level, "", List.of(), LocalDate.of(2000, 1, 1), Optional.empty(), List.of());
    }

    @Test
    void wordsThatAnyTitleMayHaveAreLeftOut() {
        assertThat(List.of(
                        cores.of("义诊活动", EAST),
                        cores.of("王家坝村义诊", TOWNSHIP),
                        cores.of("开展“义诊”主题实践活动", EAST),
                        cores.of("邀请专家义诊（妇女专场）", EAST),
                        cores.of("义诊走进王家坝村", TOWNSHIP)))
                .containsOnly("义诊");
    }

    @Test
    void theNumberOfASeriesStays() {
        assertThat(cores.of("道德讲堂活动第82期", EAST)).isEqualTo("道德讲堂第82期");
    }

    @Test
    void aVillagesTitleThatNamesAnotherVillageKeepsIt() {
        assertThat(cores.of("义诊走进西岭村", EAST)).isEqualTo("义诊西岭村");
    }

    @Test
    void theVillageOfATitleIsTheOnlyOneThatItNamesElseTheOneThatReports() {
        assertThat(cores.village("义诊走进西岭村", TOWNSHIP)).isEqualTo(WEST);
        assertThat(cores.village("义诊走进西岭村", EAST)).isEqualTo(WEST);
        assertThat(cores.village("义诊", EAST)).isEqualTo(EAST);
        assertThat(cores.village("义诊", TOWNSHIP)).isEmpty();
        assertThat(cores.village("王家坝村、西岭村联合义诊", EAST)).isEmpty();
    }

    @Test
    void aTitleOfNothingElseIsItsOwnCore() {
        assertThat(cores.of("志愿服务活动", EAST)).isEqualTo("志愿服务活动");
    }

    @Test
    void activitiesToldInOtherWordsOverManyYearsAreFoundTogether() {
        var rules = org.cunbao.definitions.Definitions.load(java.nio.file.Path.of("jobs"));
        var settings = rules.matching().stream()
                .filter(kind -> kind.id().equals("activity"))
                .findFirst()
                .orElseThrow();
        Happenings told = Happenings.of("activity", 2000, 5);
        Resolution resolution = new Resolver(settings, rules.units(), Sha256::hex).resolve(told.mentions(), List.of());
        PairQuality quality = PairQuality.of(resolution, told::truth, told.mentions());
        assertThat(List.of(quality.truth(), quality.joined(), quality.asked())).hasToString("[379, 376, 3]");
        assertThat(quality.precision()).isEqualTo(1.0);
    }
}
