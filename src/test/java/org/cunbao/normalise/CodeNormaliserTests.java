package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Wordings;
import org.cunbao.vocabulary.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeNormaliserTests {

    private static final List<Code> OUTCOMES = List.of(
            new Code("success", "成功", "success", Wordings.of("已化解", "调解成功")),
            new Code("failure", "未成功", "failure", Wordings.of("调解失败")),
            new Code("open", "调解中", "open", Wordings.of("正在调解")));
    private static final List<Code> HONOURS = List.of(
            new Code("finest_family", "最美家庭", "finest family", Wordings.NONE),
            new Code("civilised_family", "文明家庭", "civilised family", Wordings.NONE),
            new Code("safe_family", "平安家庭", "safe family", Wordings.NONE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            孤寡（留守）老人 | elderly_alone
            孤寡(留守)老人 | elderly_alone
            孤寡老人 | elderly_alone
            留守老人 | elderly_alone
            空巢老人 | elderly_alone
            留守儿童 | left_behind_child
            空巢老人的 | elderly_alone
            家里留守的老人 | elderly_alone
            属于留守儿童 | left_behind_child
            留守兒童 | left_behind_child
            五保户 | five_guarantee
            五保户（特困供养） | five_guarantee
            特困供养 | five_guarantee
            低保 | low_income
            低保 户 | low_income
            农村低保户 | low_income
            woman | woman
            妇女。 | woman
            无 | EMPTY
            """)
    void readsAWordOfTheList(String text, String code) {
        assertThat(Reading.line(text, FieldType.CODE)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"老人", "儿童", "张三", "五好家庭", "非低保户", "低保户、妇女", "√", "1", "2023-03-05"})
    void readsNoOtherWordAndNotTwo(String text) {
        assertThat(Reading.line(text, FieldType.CODE)).isEqualTo("UNREADABLE");
    }

    @Test
    void namesTheCodesThatACellMixes() {
        assertThat(Reading.read(Cell.text(1, 1, "低保户、妇女"), FieldType.CODE)
                        .remarks()
                        .get(0)
                        .arguments())
                .containsExactly("同时是低保户、妇女，只能填一个", "it names low income, woman; only one is allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "成功,EXACT,success",
        "调解成功,EXACT,success",
        "未成功,EXACT,failure",
        "经调解成功,CONTAINED,success",
        "调解未成功,CONTAINED,failure",
        "调解不成功,NONE,''",
        "没成功,NONE,''",
        "双方已化解,CONTAINED,success",
        "调解基本成功,CONTAINED,success",
        "调解难以成功,NONE,''",
        "调解中,EXACT,open"
    })
    void takesTheLongerWordAndNoneThatIsDenied(String text, Codes.How how, String code) {
        Codes.Match match = Codes.match(text, OUTCOMES);

        assertThat(match.how()).isEqualTo(how);
        assertThat(match.codes().stream().map(Code::id)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "五好家庭,NONE",
        "家庭,NONE",
        "平安和谐家庭,CONTAINED",
        "平安商户,NONE",
        "县级文明家庭,CONTAINED",
        "文明家庭和平安家庭,AMBIGUOUS",
        "最美家庭,EXACT",
        "最美家庭（文明、平安等）,EXACT",
        "最美家庭（如平安家庭）,EXACT",
        "最美家庭（平安家庭）,AMBIGUOUS",
        "'',NONE"
    })
    void settlesOnlyWhatTheTextSettles(String text, Codes.How how) {
        assertThat(Codes.match(text, HONOURS).how()).isEqualTo(how);
    }

    @ParameterizedTest
    @CsvSource({"模范,EXACT", "模范家庭,NONE", "劳动模范,NONE", "道模,NONE"})
    void takesAWordThatStandsAloneForNoPartOfAnother(String text, Codes.How how) {
        List<Code> kinds = List.of(new Code("moral_model", "道德模范", "moral model", Wordings.of("=模范")), HONOURS.get(1));

        assertThat(Codes.match(text, kinds).how()).isEqualTo(how);
        assertThat(Codes.told("道模", kinds)).contains(kinds.get(0));
        assertThat(Codes.told("文", kinds)).isEmpty();
    }

    @Test
    void findsNoWordInALongSentence() {
        assertThat(Codes.match("本村今年评选出的文明家庭的家庭成员都积极参加村里的志愿服务活动", HONOURS).how())
                .isEqualTo(Codes.How.NONE);
    }

    @Test
    void takesNoPartOfOneCodesWordForAnothersWholeWord() {
        List<Code> levels = List.of(
                new Code("county", "县级", "county", Wordings.of("县（市）级")),
                new Code("city", "市级", "city", Wordings.NONE));

        assertThat(Codes.match("市级", levels)).isEqualTo(new Codes.Match(Codes.How.EXACT, levels.subList(1, 2), 2));
        assertThat(Codes.match("县(市)级", levels)).isEqualTo(new Codes.Match(Codes.How.EXACT, levels.subList(0, 1), 3));
    }

    @ParameterizedTest
    @CsvSource({
        "老人（空巢）,elderly_alone",
        "儿童(留守),left_behind_child",
        "老人留守,elderly_alone",
        "供养特困,five_guarantee",
        "留守,''",
        "守儿童留,''",
        "家里有儿童常年独自留守,''"
    })
    void knowsAWordWhoseEndStandsFirst(String text, String code) {
        Codes.Match match = Codes.match(text, Reading.GROUPS);

        assertThat(match.one().map(Code::id).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"非全日制,CONTAINED,part_time", "非业余,CONTAINED,full_time", "非职工,NONE,''", "非,NONE,''", "不全日制,NONE,''"})
    void whatIsNotTheOneOfTwoIsTheOther(String text, Codes.How how, String code) {
        List<Code> two = List.of(
                new Code("full_time", "专职", "full time", Wordings.of("全日制")),
                new Code("part_time", "业余", "part time", Wordings.NONE));

        Codes.Match match = Codes.match(text, two);

        assertThat(match.how()).isEqualTo(how);
        assertThat(match.one().map(Code::id).orElse("")).isEqualTo(code);
    }

    @Test
    void ofThreeNobodyKnowsWhichIsMeantByWhatOneIsNot() {
        assertThat(Codes.match("非最美家庭", HONOURS).how()).isEqualTo(Codes.How.NONE);
    }

    @Test
    void aWordAroundAnotherOfItsLengthLeavesOpenWhichIsMeant() {
        List<Code> people = List.of(
                new Code("retired_cadre", "退休干部", "retired cadre", Wordings.NONE),
                new Code("party_member", "党员", "party member", Wordings.of("党员干部")));

        assertThat(Codes.match("退休党员干部", people).how()).isEqualTo(Codes.How.AMBIGUOUS);
        assertThat(Codes.match("退休老干部", people).one()).contains(people.get(0));
    }

    @ParameterizedTest
    @CsvSource({"平安,safe_family", "文明,civilised_family", "平,''", "家庭,''", "安家,''"})
    void theBeginningOfALabelTellsItsCodeWhereNoOtherHoldsIt(String text, String code) {
        assertThat(Codes.match(text, HONOURS).one().map(Code::id).orElse("")).isEqualTo(code);
    }

    @Test
    void theBeginningOfALabelTellsNothingWhereWordsOfOthersHoldIt() {
        List<Code> people = List.of(
                new Code("party_hardship", "困难党员", "party member in hardship", Wordings.of("困难老党员")),
                new Code("woman", "妇女", "woman", Wordings.of("困难妇女")));

        assertThat(Codes.match("困难", people)).isEqualTo(new Codes.Match(Codes.How.NONE, List.of(), 0));
    }

    @Test
    void ofChoicesWithBoxesTheTickedOneIsMeant() {
        for (String text :
                List.of("□最美家庭  ☑文明家庭  □平安家庭", "最美家庭□ 文明家庭√ 平安家庭□", "□最美家庭、■文明家庭", "√文明家庭", "文明家庭（√）最美家庭（ ）☐")) {
            assertThat(Codes.match(text, HONOURS).codes().stream().map(Code::id))
                    .as(text)
                    .containsExactly("civilised_family");
        }
        assertThat(Codes.match("☑最美家庭 ☑文明家庭 □平安家庭", HONOURS).how()).isEqualTo(Codes.How.AMBIGUOUS);
        Field kind =
                new Field("kind", "类别", "Kind", FieldType.CODE, false, false, Wordings.NONE, Wordings.NONE, HONOURS);
        assertThat(Reading.read(Cell.text(1, 1, "□最美家庭 □文明家庭 □平安家庭"), kind).outcome())
                .isEqualTo(Normalised.Outcome.EMPTY);
    }
}
