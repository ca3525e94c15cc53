package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;

class TableCasesTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void twoTablesStackedOnOneSheetAreTwoSubmissionsAndTheSecondTakesUnitAndPeriodFromTheFirst() {
        Tried tried = Tried.file(
                "x.csv",
                "前张岭村2024年一季度队伍登记表",
                "序号|队伍名称|队伍类别|负责人|人数",
                "1|前张岭腰鼓队|文艺演出|张三丰|12",
                "填表人：李四",
                "",
                "群众组织登记表",
                "序号|组织名称|负责人|人数",
                "1|红白理事会|王五一|7");

        assertThat(tried.rows()).isEqualTo("THANBTHA");
        assertThat(tried.submissions()).containsExactly("team 201 2024Q1 1/1", "council 201 2024Q1 1/1");
    }

    @Test
    void aHeaderRepeatedOnThePrintedPageIsNoNewTable() {
        Tried tried = Tried.file(
                PATH, "微心愿清单", "心愿人|微心愿内容|登记日期", "张大山|一袋米|2024-01-05", "微心愿清单", "心愿人|微心愿内容|登记日期", "李大河|一桶油|2024-02-05");

        assertThat(tried.rows()).isEqualTo("THATHA");
        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 2/2");
    }

    @Test
    void aFirstRowOfNothingButNamesAndCodesIsNoSecondHeader() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|性别|手机号|类别", "张大山|男||党员", "李秀兰|女||普通村民");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.at(3)).containsExactly(Map.of("name", "张大山", "gender", "male", "category", "party_member"));
    }

    @Test
    void tablesSideBySideAreReadEachForItself() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "序号|姓名|类别||序号|姓名|类别", "1|张大山|党员||2|李大河|普通村民", "3|王大川|学生||||");

        assertThat(tried.rows()).isEqualTo("THAA");
        assertThat(tried.read().entries())
                .extracting(e -> e.row() + "/" + e.number() + e.values().get("name"))
                .containsExactly("3/1张大山", "3/2李大河", "4/1王大川");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 3/3");
    }

    @Test
    void captionsBetweenBlocksGiveTheirRowsTheCategory() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "序号|姓名|性别|联系电话",
                "一、文化能人",
                "1|张大山|男|13800000001",
                "小计：1人",
                "二、党员",
                "1|李大河|男|13800000002",
                "2|王大川|男|13800000003",
                "小计：3人",
                "合计：3人");

        assertThat(tried.rows()).isEqualTo("THTASTAASS");
        assertThat(tried.at(4))
                .containsExactly(
                        Map.of("name", "张大山", "gender", "male", "phone", "13800000001", "category", "cultural_talent"));
        assertThat(tried.at(7).get(0)).containsEntry("category", "party_member");
        assertThat(tried.findings()).containsExactly("control-total.differs@A9");
    }

    @Test
    void aTitleTellsTheKindThatNoColumnTells() {
        Tried tried = Tried.file(PATH, "前张岭村2024年第一季度最美家庭推荐表", "户主姓名|主要事迹|推荐日期", "张大山|尊老爱幼|2024.1.20");

        assertThat(tried.at(3))
                .containsExactly(Map.of("name", "张大山", "deed", "尊老爱幼", "date", "2024-01-20", "kind", "finest_family"));
    }

    @Test
    void aTableCompiledByTheTownshipIsOneSubmissionForEachVillageThatItNames() {
        Tried tried = Tried.file(
                "2024Q1/柳溪镇/x.csv", "柳溪镇2024年第一季度志愿者花名册", "村名|姓名|类别", "前张岭村|张大山|党员", "后张岭村|李大河|学生", "枣园|王大川|学生");

        assertThat(tried.rows()).isEqualTo("THAAR");
        assertThat(tried.submissions())
                .contains("volunteer 201 2024Q1 1/1 compiled", "volunteer 202 2024Q1 1/1 compiled");
    }

    @Test
    void aSupplementIsKnownByTheFilesName() {
        Tried tried = Tried.file("2024Q1/前张岭村/调解台账（补报）.csv", "日期|当事人|纠纷类型|调解结果", "2024-02-01|张大山与李大河|邻里|成功");

        assertThat(tried.submissions()).containsExactly("mediation 201 2024Q1 1/1 supplement");
    }

    @Test
    void aPaperInAnOldNameBelongsToTheSuccessor() {
        Tried tried = Tried.file("2024Q1/周家村/x.csv", "微心愿清单", "心愿人|微心愿|日期", "张大山|一袋米|2024-01-05");

        assertThat(tried.submissions()).containsExactly("wish 203 2024Q1 1/1");
        assertThat(tried.findings()).containsExactly("unit.succeeded@");
    }

    @Test
    void aPaperInAnOldNameWithSeveralSuccessorsIsRejected() {
        Tried tried = Tried.file("2024Q1/宋家村/x.csv", "微心愿清单", "心愿人|微心愿|日期", "张大山|一袋米|2024-01-05");

        assertThat(tried.rows()).isEqualTo("THR");
        assertThat(tried.submissions()).containsExactly("wish ? 2024Q1 0/1 rejected");
        assertThat(tried.findings()).containsExactly("unit.ambiguous@");
    }

    @Test
    void aNameThatIsMerelySimilarIsSaidAndNotTaken() {
        Tried tried = Tried.file("2024Q1/x.csv", "微心愿清单", "填报单位：左张岭村", "心愿人|微心愿|日期", "张大山|一袋米|2024-01-05");

        assertThat(tried.rows()).isEqualTo("TNHR");
        assertThat(tried.findings()).containsExactly("unit.unknown@", "unit.similar@2");
    }

    @Test
    void villageAndCommunityOfOneBaseNameAreNotMixedUp() {
        assertThat(Tried.file("2024Q1/x.csv", "枣园社区微心愿清单", "心愿人|微心愿|日期", "张大山|一袋米|2024-01-05")
                        .submissions())
                .containsExactly("wish 001 2024Q1 1/1");
        assertThat(Tried.file("2024Q1/x.csv", "枣园村微心愿清单", "心愿人|微心愿|日期", "张大山|一袋米|2024-01-05")
                        .submissions())
                .containsExactly("wish 203 2024Q1 1/1");
    }

    @Test
    void thePeriodOfALogComesFromItsDatesWhereNothingElseTells() {
        Tried tried = Tried.file("前张岭村/x.csv", "微心愿清单", "心愿人|微心愿|日期", "张大山|一袋米|2024-01-05", "李大河|一桶油|2024年3月8日");

        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 2/2");
    }

    @Test
    void datesInTwoQuartersTellNoPeriod() {
        Tried tried = Tried.file("前张岭村/x.csv", "微心愿清单", "心愿人|微心愿|日期", "张大山|一袋米|2024-01-05", "李大河|一桶油|2024年4月8日");

        assertThat(tried.rows()).isEqualTo("THRR");
        assertThat(tried.submissions()).containsExactly("wish 201 ? 0/2 rejected");
        assertThat(tried.findings()).containsExactly("period.unknown@");
    }

    @Test
    void monthsWithoutAYearTakeTheYearOfTheFolder() {
        Tried tried = Tried.file("2024年/前张岭村/x.csv", "一季度微心愿清单", "心愿人|微心愿|日期", "张大山|一袋米|3月5日");

        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 1/1");
        assertThat(tried.at(3).get(0)).containsEntry("submitted_on", "2024-03-05");
    }

    @Test
    void aTableThatSaysNothingHappenedReportsZero() {
        Tried tried = Tried.file(PATH, "矛盾纠纷调解台账", "序号|日期|当事人|调解结果", "1|本季度无矛盾纠纷||");

        assertThat(tried.rows()).isEqualTo("THN");
        assertThat(tried.submissions()).containsExactly("mediation 201 2024Q1 0/0");
    }

    @Test
    void severalPersonsOfOneCellShareTheRestAndNotTheIdentifiers() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|类别|联系电话", "张大山、李大河|党员|13800000001");

        assertThat(tried.at(3))
                .containsExactly(
                        Map.of("name", "张大山", "category", "party_member"),
                        Map.of("name", "李大河", "category", "party_member"));
        assertThat(tried.rows()).isEqualTo("THA");
    }

    @Test
    void dittoMarksTakeTheLastValueThroughRejectedRowsToo() {
        Tried tried =
                Tried.file(PATH, "关爱援助登记表", "日期|援助类别|受助人|人群类别", "2024-01-05|法律援助|张大山|低保户", "同上|〃||低保户", "〃|″|王大川|〃");

        assertThat(tried.rows()).isEqualTo("THARA");
        assertThat(tried.at(5))
                .containsExactly(Map.of(
                        "date", "2024-01-05", "kind", "legal", "recipient", "王大川", "recipient_group", "low_income"));
        assertThat(tried.findings()).containsExactly("value.missing@C4");
    }

    @Test
    void aRequiredColumnOfAnUnknownWordIsFoundByItsContent() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "序号|尊姓大名|门类|电话",
                "1|张大山|党员|13800000001",
                "2|李大河|乡贤|13800000002",
                "3|王大川|学生|13800000003");

        assertThat(tried.rows()).isEqualTo("THAAA");
        assertThat(tried.at(3))
                .containsExactly(Map.of("name", "张大山", "category", "party_member", "phone", "13800000001"));
    }

    @Test
    void aColumnOfIdentityNumbersIsNoPhoneWhateverItsHeaderSays() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|类别|联系电话",
                "张大山|党员|341799196303052053",
                "李大河|党员|341799197207221236",
                "王大川|党员|341799198104094818");

        assertThat(tried.at(3).get(0)).doesNotContainKey("phone");
        assertThat(tried.findings()).noneMatch(finding -> finding.startsWith("value.unreadable"));
    }

    @Test
    void aTableOfAnotherTopicIsSaidToBeUnknown() {
        Tried tried = Tried.file(PATH, "前张岭村2024年第一季度财务收支公开表", "日期|凭证号|摘要|收入|支出|结余", "2024-01-05|1|电费||120|3400");

        assertThat(tried.rows()).isEqualTo("OOO");
        assertThat(tried.findings()).containsExactly("form.unrecognised@");
    }

    @Test
    void aPersonsWordOnUnitPeriodAndFormOutranksWhatIsWritten() {
        Assignment word = new Assignment(
                Optional.empty(),
                Optional.of("999000100202"),
                Optional.of(Period.quarter(2023, 4)),
                Optional.of("wish"));
        Tried tried = Tried.file(PATH, List.of(word), List.of(), "2024年一季度清单", "姓名|内容|日期", "张大山|一袋米|2023-12-05");

        assertThat(tried.submissions()).containsExactly("wish 202 2023Q4 1/1");
    }

    @Test
    void aPersonsWordOnColumnsOutranksTheirWords() {
        String[] lines = {"志愿者花名册", "姓名|类别|专长|备注", "张大山|党员|唱戏|张小山"};
        String fingerprint = Tried.file(PATH, lines).read().tables().get(0).fingerprint();
        Layout layout = new Layout(fingerprint, Map.of(1, Optional.empty(), 4, Optional.of("name")));

        Tried tried = Tried.file(PATH, List.of(), List.of(layout), lines);

        assertThat(tried.at(3)).containsExactly(Map.of("name", "张小山", "category", "party_member", "skills", "唱戏"));
    }

    @Test
    void aTotalOfAColumnIsComparedWithItsRowsWhateverTheirState() {
        Tried tried = Tried.file(
                PATH, "文明实践活动台账", "日期|活动名称|活动类别|参与人数", "2024-01-05|包饺子|文化文艺|30", "2024-01-06||文化文艺|20", "合计|2场||60");

        assertThat(tried.rows()).isEqualTo("THARS");
        assertThat(tried.findings()).containsExactly("value.missing@B4", "control-total.differs@D5");
    }

    @Test
    void anEventOutsideThePeriodCountsWhereItsDateLies() {
        Tried tried = Tried.file(PATH, "微心愿清单", "心愿人|微心愿|日期", "张大山|一袋米|2023-12-31");

        assertThat(tried.rows()).isEqualTo("THA");
        assertThat(tried.findings()).containsExactly("date.outside-period@C3");
    }

    @Test
    void ticksInColumnsOfCodesAreReadAndAMissingOneNamesTheFirst() {
        Tried tried = Tried.file(
                PATH,
                "志愿者花名册",
                "姓名|文化能人|党员|学生|联系电话",
                "张大山||√||13800000001",
                "李大河||||13800000002",
                "王大川|√|√||13800000003");

        assertThat(tried.rows()).isEqualTo("THARR");
        assertThat(tried.at(3).get(0)).containsEntry("category", "party_member");
        assertThat(tried.findings()).containsExactly("value.missing@B4", "value.unreadable@B5");
    }

    @Test
    void aWordOfANeighbouringListSettlesBoth() {
        Tried tried = Tried.file(PATH, "文明实践活动台账", "日期|活动名称|活动类别", "2024-01-05|防跌倒|健康讲座");

        assertThat(tried.at(3).get(0)).containsEntry("category", "lecture").containsEntry("lecture_kind", "health");
    }

    @Test
    void textWithoutATableIsNoted() {
        Tried tried = Tried.file(PATH, "情况说明", "本村因修路推迟报送，请谅解。");

        assertThat(tried.rows()).isEqualTo("OO");
        assertThat(tried.findings()).containsExactly("form.unrecognised@");
        assertThat(tried.submissions()).isEqualTo(List.of());
    }
}
