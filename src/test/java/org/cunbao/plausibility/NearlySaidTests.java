package org.cunbao.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearlySaidTests {

    @Test
    void fourFifthsOfThePairsOfCharactersMustBeCommon() {
        Map<String, String> said = Map.of("title", "组织志愿者清理村道两旁");
        Map<String, String> eightOfTen = Map.of("title", "组织志愿者清理村道旁边");
        Map<String, String> sevenOfTen = Map.of("title", "组织志愿者清理村部门口");
        NearlySaid near = new NearlySaid(List.of(said, eightOfTen, sevenOfTen));
        assertThat(near.of(said)).containsExactly(eightOfTen);
        assertThat(near.of(Map.of("title", "没有说过的话，没有人说过"))).isEmpty();
    }

    @Test
    void codesAndNumbersMustBeTheSameAndShortTextsAreNeverAlike() {
        Map<String, String> said = Map.of("title", "组织志愿者清理村道两旁", "participants", "31");
        Map<String, String> otherNumber = Map.of("title", "组织志愿者清理村道两旁边", "participants", "32");
        Map<String, String> noNumber = Map.of("title", "组织志愿者清理村道两旁边");
        NearlySaid near = new NearlySaid(List.of(said, otherNumber, noNumber));
        assertThat(near.of(said)).isEmpty();
        Map<String, String> shortOne = Map.of("title", "清理村道两旁呀");
        assertThat(new NearlySaid(List.of(shortOne, Map.of("title", "清理村道两旁"))).of(shortOne))
                .isEmpty();
    }

    @Test
    void whatIsComparedOnlyWhereRarePairsAreSharedIsWhatComparingAllWithAllFinds() {
        Random random = new Random(7);
        Set<Map<String, String>> sayings = new LinkedHashSet<>();
        while (sayings.size() < 120) {
            StringBuilder text = new StringBuilder("村里大家一起清扫道路河道");
            for (int change = random.nextInt(5); change > 0; change--) {
                text.setCharAt(random.nextInt(text.length()), "甲乙丙丁戊".charAt(random.nextInt(5)));
            }
            sayings.add(Map.of("title", text.substring(random.nextInt(3)), "kind", "k" + random.nextInt(2)));
        }
        NearlySaid near = new NearlySaid(sayings);
        int found = 0;
        for (Map<String, String> said : sayings) {
            Set<Map<String, String>> all = new HashSet<>();
            sayings.stream()
                    .filter(other -> !other.equals(said) && isNear(said, other))
                    .forEach(all::add);
            assertThat(near.of(said)).containsExactlyInAnyOrderElementsOf(all);
            found += all.size();
        }
        assertThat(found).isEqualTo(184);
    }

    private static boolean isNear(Map<String, String> one, Map<String, String> other) {
        Set<String> pairs = pairs(one.getOrDefault("title", ""));
        Set<String> others = pairs(other.getOrDefault("title", ""));
        Set<String> common = new HashSet<>(pairs);
        common.retainAll(others);
        return one.getOrDefault("kind", "").equals(other.get("kind"))
                && 2 * common.size() * 5 >= 4 * (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < text.length(); i++) {
            pairs.add(text.substring(i - 1, i + 1));
        }
        return pairs;
    }
}
