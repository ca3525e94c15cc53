package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Papers that say only below the table whose it is. */
class UnitBelowTests {

    private static final String TITLE = "2024年第一季度微心愿清单";
    private static final String HEADER = "序号|心愿人|微心愿内容|登记日期";
    private static final String ZHANG = "1|张大山|一袋米|2024-01-05";
    private static final String LI = "2|李大河|一床被|2024-01-06";

    @Test
    void theUnitThatIsDeclaredBelowTheTableIsItsUnit() {
        for (String line : List.of(
                "填报单位：前张岭村",
                "填表单位:前张岭村　填表人：王小川",
                "村（社区）：前张岭村||填表人：王小川|",
                "村（社区）：|前张岭村||",
                "报送单位（盖章）：前张岭村民委员会",
                "填报单位：（盖章） 柳溪镇前张岭村|||审核单位：后张岭村",
                "填报村（公章）：前张岭村")) {
            Tried tried = Tried.file("x.csv", TITLE, HEADER, ZHANG, LI, line);
            Tried apart = Tried.file("x.csv", TITLE, HEADER, ZHANG, LI, "", line, "填表日期：2024年4月2日");

            assertThat(tried.rows()).as(line).isEqualTo("THAAN");
            assertThat(tried.submissions()).as(line).containsExactly("wish 201 2024Q1 2/2");
            assertThat(tried.findings()).as(line).isEmpty();
            assertThat(apart.rows()).as(line).isEqualTo("THAABNN");
            assertThat(apart.submissions()).as(line).containsExactly("wish 201 2024Q1 2/2");
        }
    }

    @Test
    void itOutranksTheFilesNameAndThatTheyDifferIsSaid() {
        Tried same = Tried.file("2024Q1/前张岭村/x.csv", TITLE, HEADER, ZHANG, "填报单位：前张岭村");
        Tried other = Tried.file("2024Q1/前张岭村/x.csv", TITLE, HEADER, ZHANG, "填报单位：后张岭村");

        assertThat(same.submissions()).containsExactly("wish 201 2024Q1 1/1");
        assertThat(same.findings()).isEmpty();
        assertThat(other.submissions()).containsExactly("wish 202 2024Q1 1/1");
        assertThat(other.findings()).containsExactly("unit.disagrees@4");
    }

    @Test
    void whatStandsAboveTheTableOutranksIt() {
        Tried tried = Tried.file("x.csv", "前张岭村" + TITLE, HEADER, ZHANG, "填报单位：后张岭村");
        Tried ofTownship = Tried.file("x.csv", "柳溪镇" + TITLE, HEADER, ZHANG, "填报单位：后张岭村");

        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 1/1");
        assertThat(ofTownship.submissions()).containsExactly("wish 202 2024Q1 1/1");
    }

    @Test
    void eachOfTwoTablesHasItsOwn() {
        String[] two = {"wish 201 2024Q1 1/1", "wish 202 2024Q1 1/1"};
        Tried tight = Tried.file("x.csv", TITLE, HEADER, ZHANG, "填报单位：前张岭村", "微心愿清单（二）", HEADER, LI, "填报单位：后张岭村");
        Tried apart =
                Tried.file("x.csv", TITLE, HEADER, ZHANG, "", "填报单位：前张岭村", "", "微心愿清单（二）", HEADER, LI, "", "填报单位：后张岭村");

        assertThat(tight.rows()).isEqualTo("THANTHAN");
        assertThat(tight.submissions()).containsExactly(two);
        assertThat(apart.rows()).isEqualTo("THABNBTHABN");
        assertThat(apart.submissions()).containsExactly(two);
    }

    @Test
    void theLastLineOfASheetHoldsForAllItsTables() {
        Tried tried =
                Tried.file("x.csv", TITLE, HEADER, ZHANG, "", "2024年第一季度志愿者花名册", "姓名|性别|类别", "张大山|男|党员", "填报单位：前张岭村");

        assertThat(tried.rows()).isEqualTo("THABTHAN");
        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 1/1", "volunteer 201 2024Q1 1/1");
    }

    @Test
    void theLineAboveTheNextTableIsThatOnes() {
        Tried tried = Tried.file("x.csv", TITLE, HEADER, ZHANG, "填报单位：后张岭村", HEADER, LI);

        assertThat(tried.submissions()).containsExactly("wish ? 2024Q1 0/1 rejected", "wish 202 2024Q1 1/1");
    }

    @Test
    void ofTwoVillagesBelowOneTableNoneIsTaken() {
        Tried tried = Tried.file("x.csv", TITLE, HEADER, ZHANG, "填报单位：前张岭村", LI, "填报单位：后张岭村");

        assertThat(tried.rows()).isEqualTo("THRNRN");
        assertThat(tried.findings()).containsExactly("unit.unknown@");
    }

    @Test
    void aNameThatIsMerelySimilarIsSaidAndNotTaken() {
        Tried tried = Tried.file("x.csv", TITLE, HEADER, ZHANG, "填报单位：左张岭村");

        assertThat(tried.rows()).isEqualTo("THRN");
        assertThat(tried.findings()).containsExactly("unit.unknown@", "unit.similar@4");
    }

    @Test
    void itIsFoundBelowMoreRowsThanAreInSight() {
        List<String> lines = new ArrayList<>(List.of(TITLE, HEADER));
        for (int i = 0; i < 1200; i++) {
            lines.add(ZHANG);
        }
        lines.add("填报单位：前张岭村");
        Tried tried = Tried.file("x.csv", lines.toArray(String[]::new));

        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 1200/1200");
    }

    @Test
    void itHoldsForAnEmptyTableAndForACardToo() {
        Tried nothing = Tried.file("x.csv", TITLE, "本季度无", "填报单位：前张岭村");
        Tried card = Tried.file("x.csv", TITLE, "心愿人|张大山", "微心愿内容|一袋米", "登记日期|2024-01-05", "认领人|王小川", "填报单位：前张岭村");

        assertThat(nothing.submissions()).containsExactly("wish 201 2024Q1 0/0");
        assertThat(card.rows()).isEqualTo("TAAAAN");
        assertThat(card.submissions()).containsExactly("wish 201 2024Q1 1/1");
    }
}
