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
    void aTitleThatNamesAnotherCategoryBeginsAnotherTable() {
        Tried tried = Tried.file(
                "2024Q1/前张岭村/x.csv",
                "文化能人志愿者花名册",
                "姓名|性别|联系电话",
                "张大山|男|13800000001",
                "",
                "党员志愿者花名册",
                "姓名|性别|联系电话",
                "李大河|男|13800000002");

        assertThat(tried.rows()).isEqualTo("THABTHA");
        assertThat(tried.at(3)).extracting(v -> v.get("category")).containsExactly("cultural_talent");
        assertThat(tried.at(7)).extracting(v -> v.get("category")).containsExactly("party_member");
    }

    @Test
    void aSubtotalThatNamesItsVillageIsComparedWithItsBlock() {
        Tried tried = Tried.file(
                OF_TOWNSHIP,
                "各村微心愿清单",
                "村名|心愿人|微心愿内容|登记日期",
                "前张岭村|张大山|一袋米|2024-01-05",
                "前张岭村|李大河|一床被|2024-01-06",
                "前张岭村小计|2||",
                "后张岭村|王小川|一本书|2024-01-07",
                "后张岭村小计|2||",
                "合计|3||");

        assertThat(tried.rows()).isEqualTo("THAASASS");
        assertThat(tried.findings()).containsExactly("control-total.differs@B7");
    }

    @Test
    void aTitleAboveNothingReportsItsFormAsEmpty() {
        Tried alone = Tried.file("2024Q1/前张岭村/x.csv", "微心愿清单", "填报单位：前张岭村", "本季度无微心愿", "填表人：王会计");
        Tried stacked = Tried.file(
                "2024Q1/前张岭村/x.csv",
                "微心愿清单",
                "本季度无",
                "",
                "矛盾纠纷调解台账",
                "本季度无",
                "",
                "关爱援助登记表",
                "日期|援助类型|受助人|受助人类别",
                "3月5日|生活关爱|张大山|低保户");
        Tried ofNoForm = Tried.file("2024Q1/前张岭村/x.csv", "前张岭村", "本季度无");

        assertThat(alone.rows()).isEqualTo("TNNN");
        assertThat(alone.submissions()).containsExactly("wish 201 2024Q1 0/0");
        assertThat(alone.findings()).isEmpty();
        assertThat(stacked.rows()).isEqualTo("TNBTNBTHA");
        assertThat(stacked.submissions())
                .containsExactly("wish 201 2024Q1 0/0", "mediation 201 2024Q1 0/0", "aid 201 2024Q1 1/1");
        assertThat(ofNoForm.rows()).isEqualTo("OO");
    }

    @Test
    void aSealAndTheDayBelowItAreNotes() {
        Tried sealed = Tried.file(OF_TOWNSHIP, "前张岭村微心愿清单", HEADER, ZHANG, "|||前张岭村村民委员会（盖章）", "|||2024年4月2日");
        Tried signed = Tried.file(OF_TOWNSHIP, "前张岭村微心愿清单", HEADER, ZHANG, "负责人（签字）：||", "||二〇二四年四月二日");
        Tried alone = Tried.file(OF_TOWNSHIP, "前张岭村微心愿清单", HEADER, ZHANG, "|||2024年4月2日");

        assertThat(sealed.rows()).isEqualTo("THANN");
        assertThat(signed.rows()).isEqualTo("THANN");
        assertThat(alone.rows()).isEqualTo("THAR");
    }

    @Test
    void aWideHeaderOfTwoRowsThatIsRepeatedGoesOnWithItsTable() {
        String upper = "序号|活动日期|活动名称|参与情况||活动类型|||||||";
        String lower = "|||群众|志愿者|主题实践活动|理论宣讲|道德模范学习|善行义举榜更新|移风易俗|志愿服务|文化文艺|全民阅读";
        Tried tried = Tried.file(
                "2024Q1/前张岭村/x.csv",
                "文明实践活动台账",
                upper,
                lower,
                "1|2024-01-05|义务理发|50|4||||||√||",
                "2|2024-01-06|民法典进农家|60|4||√||||||",
                upper,
                lower,
                "3|2024-01-07|春节送福|70|4|√|||||||",
                "合计|||180|12||||||||");

        assertThat(tried.rows()).isEqualTo("THHAAHHAS");
        assertThat(tried.at(8)).extracting(v -> v.get("category")).containsExactly("themed");
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void aNoteBesideTheHeaderIsNoPartOfIt() {
        Tried tried = Tried.file(OF_TOWNSHIP, "前张岭村微心愿清单", HEADER + "||联系人：王五 13800000001", ZHANG, LI + "|||请于10日前报送");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 2/2");
    }

    @Test
    void asManyIdentifiersAsNamesBelongToOneEach() {
        Tried tried = Tried.file(
                "2024Q1/前张岭村/x.csv",
                "志愿者花名册",
                "姓名|身份证号|联系电话|类别",
                "张大山、李大河|110101198001010010、110101198001010029|13800000001 13800000002|党员",
                "王小川、赵大江|110101198001010010|13800000001、123|党员");

        assertThat(tried.at(3))
                .containsExactly(
                        Map.of(
                                "name",
                                "张大山",
                                "id_number",
                                "110101198001010010",
                                "phone",
                                "13800000001",
                                "category",
                                "party_member"),
                        Map.of(
                                "name",
                                "李大河",
                                "id_number",
                                "110101198001010029",
                                "phone",
                                "13800000002",
                                "category",
                                "party_member"));
        assertThat(tried.at(4))
                .containsExactly(
                        Map.of("name", "王小川", "category", "party_member"),
                        Map.of("name", "赵大江", "category", "party_member"));
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
