package org.cunbao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cunbao.definitions.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeWordsTests {

    @Test
    void theMostAlikeOfTheWordsCountsAndWhatIsHardlyAlikeDoesNot() {
        AlikeWords words = new AlikeWords(List.of("活动时间", "活动地点", "时间", "活动"), Set.of("活动"));
        assertThat(words.best("活动时间")).isEqualTo(1000);
        assertThat(words.best("开展活动时间")).as("550 + 400 * 4 / 6").isEqualTo(816);
        assertThat(words.best("时间")).as("it ends 活动时间, and is itself too vague").isEqualTo(750);
        assertThat(words.best("备注")).isZero();
    }

    @Test
    void whatIsAskedMustBeAlikeNotThatItIsAsked() {
        AlikeWords words = new AlikeWords(List.of("是否成功"), Set.of());
        assertThat(words.best("是否脱贫户")).isZero();
        assertThat(words.best("有无成功")).isEqualTo(1000);
    }

    /** What is passed by would not have been more alike. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theMarksChangeNothing(long seed) {
        Random dice = new Random(seed);
        List<String> wordings = new ArrayList<>(Definitions.load(Path.of("jobs")).form("activity").fields().stream()
                .flatMap(field -> field.headers().all().stream())
                .sorted()
                .toList());
        AlikeWords words = new AlikeWords(wordings, Set.of());
        for (int trial = 0; trial < 200; trial++) {
            String one = wordings.get(dice.nextInt(wordings.size()));
            String other = wordings.get(dice.nextInt(wordings.size()));
            String key =
                    one.substring(dice.nextInt(one.length())) + other.substring(0, dice.nextInt(other.length()) + 1);
            int best = wordings.stream()
                    .filter(word -> !Set.of("时间", "情况", "内容", "单位", "名称").contains(word))
                    .mapToInt(word -> Likeness.of(key, word))
                    .max()
                    .orElse(0);
            assertThat(words.best(key)).as(key).isEqualTo(best < 600 ? 0 : best);
        }
    }
}
