package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cunbao.definitions.MatchExamples;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MatchExamplesTests {

    @TestFactory
    Stream<DynamicTest> everyExampleBesideMatchSettingsComesOutAsWritten() {
        List<MatchSettings> matching = People.RULES.matching();
        MatchCheck check = new MatchCheck(matching);
        return MatchExamples.load(Path.of("jobs"), matching).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.kind() + ": " + example.name(),
                        () -> assertThat(check.difference(example)).isEmpty()));
    }

    @Test
    void aLinkIsToldInOneSentence() {
        Mention one = People.mention(
                "a", 1, People.UNIT, java.util.Map.of("name", "张三丰", "born_on", "1970-01-02", "phone", "13900001111"));
        Mention other = People.mention(
                "b", 1, People.UNIT, java.util.Map.of("name", "张三丰", "born_on", "1970-01-02", "phone", "13855556666"));
        Link link = People.resolver()
                .resolve(List.of(one, other), List.of())
                .links()
                .get(0);

        assertThat(new Explanation(People.settings(), Language.ENGLISH).sentence(link))
                .isEqualTo("same name, birth date and village; phone differs");
        assertThat(new Explanation(People.settings(), Language.CHINESE).sentence(link))
                .isEqualTo("姓名相同、出生日期相同、同村；电话不同");
        List<Explanation.Step> steps = new Explanation(People.settings(), Language.ENGLISH).waterfall(link);
        assertThat(steps)
                .extracting(Explanation.Step::level)
                .containsExactly(
                        "missing",
                        "same name",
                        "phone differs",
                        "same birth date",
                        "missing",
                        "same village",
                        "missing",
                        "else");
        assertThat(steps.get(steps.size() - 1).sum()).isEqualTo(link.weight());
    }
}
