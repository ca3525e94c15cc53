package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.cunbao.definitions.FieldType;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTests {

    private final UnitNames names = UnitNames.of(Reading.UNITS);

    @ParameterizedTest
    @CsvSource({
        "东河村,东河村",
        "东河,东河村",
        "東河村,东河村",
        "东河村委会,东河村",
        "东河村民委员会,东河村",
        "东河村村民委员会,东河村",
        "东河村新时代文明实践站,东河村",
        "东河村实践站,东河村",
        "青石镇东河村,东河村",
        "某某县青石镇东河村委会,东河村",
        "青石镇青石村,青石村",
        "青石村,青石村",
        "青石镇,青石镇",
        "青石镇人民政府,青石镇",
        "镇文化站,青石镇",
        "白果树村,白果村",
        "白果,白果村",
        "上坪,上坪村",
        "青石街社区居委会,青石街社区",
        "青石街居委会,青石街社区",
        "枣园村委会,枣园村",
        "枣园社区居委会,枣园社区",
        "枣园居委会,枣园社区",
        "341799101201,东河村",
        "东 河 村,东河村"
    })
    void knowsAWholeNameInAllItsWordings(String text, String unit) {
        assertThat(names.exact(text).map(Unit::name)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"枣园", "西河村", "坪村", "大石桥村", "石桥镇", "东河社区", "东河村和石桥村", "东河水库", "张三", "", "村委会", "王庄镇东河村"})
    void takesNoSimilarSharedOrOtherName(String text) {
        assertThat(names.exact(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年第三季度微心愿清单（东河村） | 东河村
            青石镇东河村新时代文明实践活动台账 | 东河村
            青石镇2023年志愿者花名册 | 青石镇
            填报单位：青石镇青石村 | 青石村
            青石街社区志愿者 | 青石街社区
            东河村、石桥村联合活动 | 东河村 石桥村
            东河2023年三季度 | 东河村
            青石镇东河活动台账 | 东河村
            活动台账东河 | 东河村
            填报单位东河填报人张三 | 东河村
            保护东河人人有责 | ''
            清理东河垃圾（东河） | 东河村 东河村
            东河村石桥修缮活动 | 东河村
            大石桥村活动台账 | ''
            石桥镇活动台账 | ''
            上坪村活动 | 上坪村
            下坪村活动 | 下坪村
            枣园活动台账 | ''
            枣园社区活动台账 | 枣园社区
            志愿者花名册 | ''
            """)
    void findsNamesInRunningText(String text, String found) {
        List<UnitNames.Match> matches = names.find(text);

        assertThat(matches.stream().map(match -> match.unit().name()).collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }

    @Test
    void saysWhereANameStandsAndWhetherItIsBare() {
        assertThat(names.find("三季度（东河）")).singleElement().satisfies(match -> {
            assertThat(match.name()).isEqualTo("东河");
            assertThat(match.at()).isEqualTo(3);
            assertThat(match.bare()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"西河村,东河村", "东何村,东河村", "坪村,''", "中坪村,上坪村 下坪村", "大石桥村,石桥村", "张三,''"})
    void namesSimilarUnitsWithoutTakingThem(String text, String similar) {
        assertThat(names.similar(text).stream().map(Unit::name).collect(Collectors.joining(" ")))
                .isEqualTo(similar);
    }

    @Test
    void readsAUnitsCode() {
        assertThat(Reading.line("青石镇东河村", FieldType.UNIT)).isEqualTo("341799101201");
        assertThat(Reading.line("东河村 第二网格", FieldType.UNIT)).isEqualTo("341799101201");
        assertThat(Reading.line("东河村、石桥村", FieldType.UNIT)).isEqualTo("UNREADABLE");
        assertThat(Reading.line("王庄村", FieldType.UNIT)).isEqualTo("UNREADABLE");
        assertThat(Reading.read(Cell.text(1, 1, "中坪村"), FieldType.UNIT).remarks())
                .contains(Remark.of(FindingCode.UNIT_SIMILAR, "上坪村、下坪村"));
    }
}
