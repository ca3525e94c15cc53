package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Papers that a township puts together: a block for each village or month, other forms beside each other. */
class BlocksOfVillagesTests {

    private static final String OF_TOWNSHIP = "2024Q1/柳溪镇/x.csv";
    private static final String HEADER = "序号|心愿人|微心愿内容|登记日期";
    private static final String ZHANG = "1|张大山|一袋米|2024-01-05";
    private static final String LI = "2|李大河|一床被|2024-01-06";
    private static final String WANG = "1|王小川|一本书|2024-01-07";
    private static final String[] EACH = {"wish 201 2024Q1 2/2 compiled", "wish 202 2024Q1 1/1 compiled"};

    @Test
    void aCaptionThatNamesAVillageGivesTheRowsBelowItToIt() {
        Tried bare = Tried.file(OF_TOWNSHIP, "各村微心愿清单", HEADER, "前张岭村", ZHANG, LI, "后张岭村", WANG);
        Tried numbered =
                Tried.file(OF_TOWNSHIP, "各村微心愿清单", HEADER, "一、前张岭村（2件）", ZHANG, LI, "小计||2|", "二、后张岭村（1件）", WANG);
        Tried unnumbered = Tried.file(
                OF_TOWNSHIP,
                "各村微心愿清单",
                "心愿人|微心愿内容|登记日期",
                "前张岭村",
                "张大山|一袋米|2024-01-05",
                "李大河|一床被|2024-01-06",
                "后张岭村",
                "王小川|一本书|2024-01-07");

        assertThat(bare.rows()).isEqualTo("THTAATA");
        assertThat(bare.submissions()).containsExactly(EACH);
        assertThat(numbered.rows()).isEqualTo("THTAASTA");
        assertThat(numbered.submissions()).containsExactly(EACH);
        assertThat(unnumbered.rows()).isEqualTo("THTAATA");
        assertThat(unnumbered.submissions()).containsExactly(EACH);
    }

    @Test
    void aCaptionOfNoVillageEndsTheVillagesBlock() {
        Tried tried = Tried.file(OF_TOWNSHIP, "各村微心愿清单", HEADER, "一、前张岭村", ZHANG, LI, "二、镇直单位", WANG);

        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 2/2 compiled", "wish  2024Q1 1/1");
    }

    @Test
    void aPageThatNamesAnotherVillageIsAnotherTable() {
        Tried titled =
                Tried.file(OF_TOWNSHIP, "微心愿清单", "填报单位：前张岭村", HEADER, ZHANG, LI, "微心愿清单", "填报单位：后张岭村", HEADER, WANG);
        Tried bare = Tried.file(OF_TOWNSHIP, "填报单位：前张岭村", HEADER, ZHANG, LI, "填报单位：后张岭村", HEADER, WANG);

        assertThat(titled.rows()).isEqualTo("TNHAATNHA");
        assertThat(titled.submissions()).containsExactly("wish 201 2024Q1 2/2", "wish 202 2024Q1 1/1");
        assertThat(bare.rows()).isEqualTo("NHAANHA");
        assertThat(bare.submissions()).containsExactly("wish 201 2024Q1 2/2", "wish 202 2024Q1 1/1");
    }

    @Test
    void aMonthAloneIsACaption() {
        Tried tried =
                Tried.file("2024Q1/前张岭村/x.csv", "微心愿清单", "心愿人|微心愿内容|登记日期", "一月份", "张大山|一袋米|1月5日", "2月", "李大河|一床被|2月6日");

        assertThat(tried.rows()).isEqualTo("THTATA");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void formsBesideEachOtherAreToldApartByTheirNamesAbove() {
        Tried tried = Tried.file(
                "2024Q1/前张岭村/x.csv",
                "队伍登记表||||群众组织登记表|||",
                "队伍名称|队伍类别|人数||组织类型|会长|成员人数",
                "腰鼓队|文艺演出队|12||红白理事会|张大山|7",
                "||||老年协会|李大河|9");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.submissions()).containsExactly("team 201 2024Q1 1/1", "council 201 2024Q1 2/2");
        assertThat(tried.at(3))
                .containsExactly(
                        Map.of("name", "腰鼓队", "kind", "performance", "members", "12"),
                        Map.of("kind", "weddings_funerals", "chair", "张大山", "members", "7"));
        assertThat(tried.at(4)).containsExactly(Map.of("kind", "elderly_association", "chair", "李大河", "members", "9"));
    }
}
