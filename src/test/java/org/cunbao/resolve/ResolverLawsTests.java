package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold for any mentions and any rulings. */
class ResolverLawsTests {

    private static final int SEEDS = 60;

    @Test
    void theOrderOfMentionsAndRulingsAndTheNumberOfThreadsChangeNothing() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Mention> mentions = People.crowd(random, 80);
            List<Ruling> rulings = rulings(random, mentions);
            Resolution first = resolve(1, mentions, rulings);
            List<Mention> shuffled = new ArrayList<>(mentions);
            Collections.shuffle(shuffled, random);
            List<Ruling> turned = new ArrayList<>(rulings);
            Collections.reverse(turned);
            assertThat(resolve(4, shuffled, turned)).isEqualTo(first);
        }
    }

    @Test
    void eachMentionIsInOneEntityNamedByItsFounder() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Mention> mentions = People.crowd(new Random(seed), 80);
            List<Entity> entities =
                    People.resolver().resolve(mentions, List.of()).entities();
            assertThat(entities.stream().flatMap(entity -> entity.members().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            mentions.stream().map(Mention::key).toList());
            assertThat(entities).extracting(Entity::id).doesNotHaveDuplicates();
            assertThat(entities)
                    .allSatisfy(entity -> assertThat(entity.members()).isSorted());
        }
    }

    @Test
    void noEntityHoldsTwoIdentityNumbersWhateverChainLeadsThere() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Mention> mentions = People.crowd(new Random(seed), 80);
            Map<MentionKey, Mention> byKey =
                    mentions.stream().collect(Collectors.toMap(Mention::key, mention -> mention));
            for (Entity entity : People.resolver().resolve(mentions, List.of()).entities()) {
                Set<String> numbers = new HashSet<>();
                entity.members()
                        .forEach(key -> Optional.ofNullable(byKey.get(key))
                                .map(mention -> mention.values().get("id_number"))
                                .ifPresent(numbers::add));
                assertThat(numbers).hasSizeLessThan(2);
            }
        }
    }

    @Test
    void noEntityHoldsTwoContentsThatAPersonDeclaredDifferent() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Mention> mentions = People.crowd(random, 80);
            List<Ruling> rulings = rulings(random, mentions);
            Map<MentionKey, String> seals = new HashMap<>();
            mentions.forEach(
                    mention -> seals.put(mention.key(), People.resolver().seal(mention)));
            for (Entity entity : People.resolver().resolve(mentions, rulings).entities()) {
                Set<String> inside = entity.members().stream()
                        .map(key -> seals.getOrDefault(key, ""))
                        .collect(Collectors.toSet());
                rulings.stream()
                        .filter(ruling -> !ruling.same() && !ruling.left().equals(ruling.right()))
                        .forEach(ruling -> assertThat(inside.contains(ruling.left()) && inside.contains(ruling.right()))
                                .isFalse());
            }
        }
    }

    private static Resolution resolve(int threads, List<Mention> mentions, List<Ruling> rulings) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> People.resolver().resolve(mentions, rulings))
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    /** Each pair of contents at most once. */
    private static List<Ruling> rulings(Random random, List<Mention> mentions) {
        Map<String, Ruling> rulings = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            String one = People.resolver().seal(mentions.get(random.nextInt(mentions.size())));
            String other = People.resolver().seal(mentions.get(random.nextInt(mentions.size())));
            String left = one.compareTo(other) <= 0 ? one : other;
            String right = one.compareTo(other) <= 0 ? other : one;
            Optional<Integer> number = left.equals(right) ? Optional.of(2) : Optional.empty();
            rulings.put(left + right, new Ruling(left, right, random.nextBoolean(), number));
        }
        return new ArrayList<>(rulings.values());
    }
}
