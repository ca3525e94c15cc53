package org.cunbao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Units;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Unit;
import org.junit.jupiter.api.Test;

/** Villages whose names are words, too. */
class UnitTellerTests {

    private final UnitTeller teller = new UnitTeller(UnitNames.of(new Units(List.of(
            unit("999000100", "柳溪镇", Unit.Level.TOWNSHIP, List.of()),
            unit("999000100201", "建设村", Unit.Level.VILLAGE, List.of("建设")),
            unit("999000100202", "石槽村", Unit.Level.VILLAGE, List.of("石槽"))))));

    private static Unit unit(String code, String name, Unit.Level level, List<String> aliases) {
        return new Unit(code, name, level, "999000", aliases, LocalDate.of(2000, 1, 1), Optional.empty(), List.of());
    }

    @Test
    void aWordAmidATitleIsNoVillage() {
        teller.source(UnitTeller.TITLE, "文明实践团队建设一览表");
        teller.source("file", "团队一览表（石槽村）");

        assertThat(teller.unit()).contains("999000100202");
    }

    @Test
    void aTitlesBareNameYieldsToAWholeOne() {
        teller.source(UnitTeller.TITLE, "建设情况统计表");
        teller.source("banner", "填报单位：石槽村");

        assertThat(teller.unit()).contains("999000100202");
        assertThat(teller.evidence()).extracting(Evidence::by).containsExactly("banner");
    }

    @Test
    void aTitlesBareNameIsTakenWhereNothingElseNamesAVillage() {
        teller.source(UnitTeller.TITLE, "石槽2024年志愿者花名册");
        teller.source("file", "柳溪镇报表");

        assertThat(teller.unit()).contains("999000100202");
        assertThat(teller.evidence()).extracting(Evidence::by).containsExactly(UnitTeller.TITLE);
    }
}
