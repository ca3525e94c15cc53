package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What characters weigh, worked out by hand. */
class CharacterWeightsTests {

    private final CharacterWeights<String> weights = new CharacterWeights<>(words());

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("reading", List.of("全民阅读", "读书会"));
        words.put("lecture", List.of("理论宣讲", "读书分享", "宣讲会", "讲座"));
        return words;
    }

    @Test
    void aCharacterOfOneWeighsItsShareAgainstNext() {
        assertThat(weights.of("阅", "reading")).isCloseTo(StrictMath.log(0.503 / 0.003), within(1e-12));
    }

    @Test
    void aCharacterOfBothWeighsTheRatioOfTheShares() {
        assertThat(weights.of("读", "reading")).isCloseTo(StrictMath.log(1.003 / 0.253), within(1e-12));
        assertThat(weights.of("读", "lecture")).isCloseTo(StrictMath.log(0.253 / 1.003), within(1e-12));
    }

    @Test
    void whatNobodyHasWeighsNothingAndIsStrange() {
        assertThat(weights.of("猫", "reading")).isZero();
        assertThat(weights.strange("悦读", "reading")).containsExactly((int) '悦');
    }

    @Test
    void aWordWeighsWhatItsCharactersWeigh() {
        assertThat(weights.of("阅读", "reading"))
                .isCloseTo(weights.of("阅", "reading") + weights.of("读", "reading"), within(1e-12));
    }
}
