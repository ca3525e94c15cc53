package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles by their pairs of characters and their numbers. */
class TextLikenessTests {

    @ParameterizedTest
    @CsvSource({
        "重阳节慰问老人, 重阳节慰问老人, 1000",
        "重阳节慰问老人, 重阳节 慰問老人！, 1000",
        "重阳节慰问老人, 重阳节慰问孤寡老人, 714",
        "重阳节慰问老人, 安全知识宣讲, 0",
        "abab, abab, 1000",
        "aab, abb, 500",
        "会, 会, 1000",
        "'', 会, 0",
        "！, ！, 0"
    })
    void likenessIsDice(String a, String b, int perMille) {
        assertThat(TextLikeness.likeness(TextLikeness.grams(a), TextLikeness.grams(b)))
                .isEqualTo(perMille);
        assertThat(TextLikeness.likeness(TextLikeness.grams(b), TextLikeness.grams(a)))
                .isEqualTo(perMille);
    }

    @Test
    void inclusionLooksAtTheShorterOne() {
        assertThat(TextLikeness.inclusion(TextLikeness.grams("道德讲堂"), TextLikeness.grams("东河村开展道德讲堂活动")))
                .isEqualTo(1000);
        assertThat(TextLikeness.inclusion(TextLikeness.grams(""), TextLikeness.grams("东河村")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "道德讲堂第82期, 4000082",
        "道德讲堂第八十二期, 4000082",
        "道德讲堂82期, 4000082",
        "主题党日（二）, 4000002",
        "主题党日②, 4000002",
        "道德模范学习之三, 4000003",
        "追梦复兴路12, 4000012",
        "四季度宣讲, 1000004",
        "二〇二三年重阳节, 2023",
        "十二月宣讲, 2000012"
    })
    void aNumberTellsAPartOfASeries(String title, long code) {
        assertThat(TextLikeness.numbers(title)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"慰问10名老人", "80岁老人生日", "中秋月光晚会", "两场演出", "百姓大舞台"})
    void aNumberThatCountsThingsDoesNot(String title) {
        assertThat(TextLikeness.numbers(title)).isEmpty();
    }

    @Test
    void severalNumbersAreKeptWithTheirSort() {
        assertThat(TextLikeness.numbers("3月5日学雷锋第2场")).containsExactly(2000003, 3000005, 4000002);
    }

    @ParameterizedTest
    @CsvSource({
        "第82期, 第83期, true",
        "第82期, 第八十二期, false",
        "第82期, 道德讲堂, false",
        "第82期, 第82期（一）, false",
        "第82期（一）, 第82期（二）, true",
        "2023年第一季度学习, 2023年第二季度学习, true",
        "2023年第三期, 第三期, false",
        "2022年第三期, 2023年第三期, true"
    })
    void differentNumbersOfOneSortTellApart(String a, String b, boolean differ) {
        assertThat(TextLikeness.numbersDiffer(TextLikeness.numbers(a), TextLikeness.numbers(b)))
                .isEqualTo(differ);
        assertThat(TextLikeness.numbersDiffer(TextLikeness.numbers(b), TextLikeness.numbers(a)))
                .isEqualTo(differ);
    }
}
